/**
 * Reads the documents that have gold graphs: given ones beside the checkout, the project's own, excerpts of public ones.
 * readGold() → [{ name: 'county-01', group: 'counties', document, gold: '…/county-01.json' }, …]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { DocumentRecord, Kind } from '../../graph/ontology.ts'
import { createDocument } from '../../src/read/create-document.ts'
import { readFile } from '../../src/read/read-file.ts'

export type GoldGroup = 'real' | 'local' | 'samples' | 'counties' | 'excerpts'

export interface GoldPair {
  name: string
  group: GoldGroup
  document: DocumentRecord
  /** Path of its gold graph. */
  gold: string
}

/** What a gold graph says of one thing. */
export interface GoldEntity {
  kind: Kind
  name: string
  aliases?: string[]
  /** Other kinds that are right for it. */
  also?: Kind[]
}

/** The folder of documents that are not part of the repository; ZHENGTU_SHARED names another. */
export const shared = resolve(process.env.ZHENGTU_SHARED ?? join(import.meta.dirname, '../../../shared'))

/** Every document with gold that is at hand: those whose texts lie beside the checkout are left out where it has none. */
export async function readGold(): Promise<GoldPair[]> {
  const given = join(shared, 'gold', 'dev')
  const samples = join(import.meta.dirname, '../../seeds/documents')
  const pairs = [
    ...(await pairsIn(given, given, (name) => (name.startsWith('local-') ? 'local' : 'real'))),
    ...(await pairsIn(import.meta.dirname, samples, () => 'samples')),
  ]
  const counties = join(import.meta.dirname, 'counties')
  return [...pairs, ...(await pairsIn(counties, counties, () => 'counties')), ...readExcerpts()]
}

async function pairsIn(
  folder: string,
  documents: string,
  groupOf: (name: string) => GoldGroup,
): Promise<GoldPair[]> {
  const names = namesIn(folder)
  return Promise.all(
    names.map(async (name) => {
      const path = [`${name}.txt`, `${name}.md`].map((file) => join(documents, file)).find(existsSync)
      if (!path) throw new Error(`${join(folder, name)}.json has no document in ${documents}`)
      const { value: result } = await readFile({ id: basename(path), path }).next()
      if (!result) throw new Error(`${path}: holds no document`)
      if ('problem' in result) throw new Error(`${result.problem.path}: ${result.problem.reason}`)
      return { name, group: groupOf(name), document: result.document, gold: join(folder, `${name}.json`) }
    }),
  )
}

function namesIn(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : []
  return files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length))
}

function readExcerpts(): GoldPair[] {
  const folder = join(import.meta.dirname, 'excerpts')
  if (!existsSync(join(shared, 'corpus'))) return []
  const excerpts = namesIn(folder).map((name) => ({ name, gold: join(folder, `${name}.json`) }))
  const idOf = (gold: string) => (JSON.parse(readFileSync(gold, 'utf8')) as { document: string }).document
  const texts = readPublicTexts(new Set(excerpts.map(({ gold }) => idOf(gold))))
  return excerpts.map(({ name, gold }) => {
    const document = createDocument({ id: `${name}.txt`, text: texts.get(idOf(gold))! })
    return { name, group: 'excerpts', document, gold }
  })
}

/**
 * @param wanted ids of broadcasts, and REPORT#LINE or REPORT#FIRST-LAST for lines of a report under its headline
 * @throws Error where the corpus is not at hand
 */
export function readPublicTexts(wanted: ReadonlySet<string>): Map<string, string> {
  const corpus = join(shared, 'corpus')
  if (!existsSync(corpus))
    throw new Error(`No public documents at ${corpus}: set ZHENGTU_SHARED to the folder that holds corpus/.`)
  const texts = new Map<string, string>()
  for (const line of gunzipSync(readFileSync(join(corpus, 'xwlb-2022-2024.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n')) {
    const { id, title, date, source, text } = JSON.parse(line) as Record<string, string>
    if (wanted.has(id!)) texts.set(id!, `${title}\n${date} 来源:${source}\n\n${text}\n`)
  }
  for (const id of wanted) {
    const [report, lines] = id.split('#')
    if (lines === undefined) continue
    const [first = 0, last = first] = lines.split('-').map(Number)
    const paragraphs = readFileSync(join(corpus, 'provincial', `${report}.txt`), 'utf8').split('\n')
    texts.set(id, `2026年${report}政府工作报告\n\n${paragraphs.slice(first, last + 1).join('\n')}\n`)
  }
  for (const id of wanted) if (!texts.has(id)) throw new Error(`${corpus} holds no document ${id}.`)
  return texts
}
