/**
 * npm run score: the program's graphs of single documents against the gold graphs kept beside the checkout.
 * npm run score -- --errors --kind official --only local- → what is wrong or missed, and the table.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
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

const shared = resolve(process.env.ZHENGTU_SHARED ?? join(import.meta.dirname, '../../../shared'))
const gold = join(shared, 'gold', 'dev')
if (existsSync(gold)) await score()
else
  console.log(
    `No gold documents at ${gold}: nothing to score. Set ZHENGTU_SHARED to the folder that holds gold/.`,
  )

async function score(): Promise<void> {
  const names = readdirSync(gold)
    .filter((file) => file.endsWith('.txt') && file.startsWith(flags.only))
    .map((file) => file.slice(0, -'.txt'.length))
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-score-'))
  try {
    await writeGraphs(names, folder)
    const isLocal = (name: string) => name.startsWith('local-')
    const groups: [title: string, names: string[], passed: string[]][] = [
      ['Real documents', names.filter((name) => !isLocal(name)), errorFlags()],
      ['Local documents, written for this project', names.filter(isLocal), errorFlags()],
      ['All', names, []],
    ]
    for (const [title, group, passed] of groups)
      if (group.length > 0) printScore(title, group, folder, passed)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Builds the graph of each document alone. */
async function writeGraphs(names: string[], folder: string): Promise<void> {
  const extractor = createExtractor()
  for (const name of names) {
    const result = await readDocument({ id: `${name}.txt`, path: join(gold, `${name}.txt`) })
    if ('problem' in result) throw new Error(`${result.problem.path}: ${result.problem.reason}`)
    const graph = toGraphology(linkStatements(extractor.extract(result.document)))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(graph.export()))
  }
}

function errorFlags(): string[] {
  return [...(flags.errors ? ['--errors'] : []), ...(flags.kind ? ['--kind', flags.kind] : [])]
}

function printScore(title: string, names: string[], folder: string, passed: string[]): void {
  const pairs = names.map((name) => `${join(gold, `${name}.json`)}=${join(folder, `${name}.json`)}`)
  const options = [...passed, ...(flags.json ? ['--json'] : [])]
  console.log(`\n== ${title} (${names.length})`)
  const { status } = spawnSync(process.execPath, [join(shared, 'score', 'score.mjs'), ...options, ...pairs], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
