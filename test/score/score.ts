/**
 * npm run score: the program's graphs of single documents against the gold graphs kept beside the checkout.
 * npm run score -- --errors --kind official --only local- → what is wrong or missed, and the table.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { toGraphology } from '../../graph/model/to-graphology.ts'
import { createExtractor, linkStatements } from '../../src/pipeline.ts'
import { readDocument } from '../../src/read/read-documents.ts'

const { values: flags } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    kind: { type: 'string' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
})

/** A document and the gold graph that it is scored against. */
interface Pair {
  name: string
  document: string
  gold: string
}

const shared = resolve(process.env.ZHENGTU_SHARED ?? join(import.meta.dirname, '../../../shared'))
const gold = join(shared, 'gold', 'dev')
if (existsSync(gold)) await score()
else
  console.log(
    `No gold documents at ${gold}: nothing to score. Set ZHENGTU_SHARED to the folder that holds gold/.`,
  )

async function score(): Promise<void> {
  const given = pairsIn(gold, (name) => join(gold, `${name}.txt`))
  const isLocal = ({ name }: Pair) => name.startsWith('local-')
  const groups: [title: string, pairs: Pair[], passed: string[]][] = [
    ['Real documents', given.filter((pair) => !isLocal(pair)), errorFlags()],
    ['Local documents, written for this project', given.filter(isLocal), errorFlags()],
    ['All', given, []],
    ['The samples in seeds/documents, with the gold in test/gold', samplePairs(), errorFlags()],
  ]
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-score-'))
  try {
    await writeGraphs([...given, ...samplePairs()], folder)
    for (const [title, group, passed] of groups)
      if (group.length > 0) printScore(title, group, folder, passed)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function samplePairs(): Pair[] {
  const documents = join(import.meta.dirname, '../../seeds/documents')
  return pairsIn(join(import.meta.dirname, '../gold'), (name) => {
    const text = join(documents, `${name}.txt`)
    return existsSync(text) ? text : join(documents, `${name}.md`)
  })
}

function pairsIn(folder: string, documentOf: (name: string) => string): Pair[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file.startsWith(flags.only))
    .map((file) => file.slice(0, -'.json'.length))
    .map((name) => ({ name, document: documentOf(name), gold: join(folder, `${name}.json`) }))
}

/** Builds the graph of each document alone. */
async function writeGraphs(pairs: Pair[], folder: string): Promise<void> {
  const extractor = createExtractor()
  for (const { name, document } of pairs) {
    const result = await readDocument({ id: basename(document), path: document })
    if ('problem' in result) throw new Error(`${result.problem.path}: ${result.problem.reason}`)
    const graph = toGraphology(linkStatements(extractor.extract(result.document)))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(graph.export()))
  }
}

function errorFlags(): string[] {
  return [...(flags.errors ? ['--errors'] : []), ...(flags.kind ? ['--kind', flags.kind] : [])]
}

function printScore(title: string, group: Pair[], folder: string, passed: string[]): void {
  const pairs = group.map((pair) => `${pair.gold}=${join(folder, `${pair.name}.json`)}`)
  const options = [...passed, ...(flags.json ? ['--json'] : [])]
  console.log(`\n== ${title} (${group.length})`)
  const { status } = spawnSync(process.execPath, [join(shared, 'score', 'score.mjs'), ...options, ...pairs], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
