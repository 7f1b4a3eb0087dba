/**
 * A build goes on from the last one: after any edits, what it gives is what a build from nothing gives.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { exportCsv } from '../../../graph/export/export-csv.ts'
import { exportGexf } from '../../../graph/export/export-gexf.ts'
import { exportGraphml } from '../../../graph/export/export-graphml.ts'
import { exportJson } from '../../../graph/export/export-json.ts'
import { openGraph } from '../../../graph/store/open-graph.ts'
import { type BuildOptions, buildGraph as build } from '../../../src/build/build-graph.ts'
import { extractHere } from '../../../src/build/extraction.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhengtu-rebuild-'))
const corpus = join(folder, '公告')
const graph = join(folder, 'zhengtu.db')
const extraction = extractHere()
const buildGraph = (paths: string[], options: BuildOptions) => build(paths, { extraction, ...options })
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => {
  rmSync(corpus, { recursive: true, force: true })
  rmSync(graph, { force: true })
  mkdirSync(corpus)
})

/** Namesakes, two places of one name, copies, shared projects: what one document says decides what another's mean. */
const SENTENCES = [
  '漳州市龙海区白水镇党委书记何战到会。',
  '漳州市长泰区武安镇党委书记何战走访企业。',
  '白水镇政府组织实施白水镇污水处理厂二期项目。',
  '龙海区委书记林远山主持召开全区项目推进会。',
  '区委副书记何战介绍了古柳河清淤工程的进展。',
  '龙海区与长泰区签署山海协作框架协议。',
  '南京市鼓楼区推进老旧小区改造工程。',
  '福州市鼓楼区推进老旧小区改造工程。',
  '鼓楼区召开河长制工作会议。',
  '青禾食品有限公司投资3亿元建设白水镇青禾食品产业园项目。',
  '今日天气晴好，宜于春耕。',
]

const FILES = ['a.txt', 'b.txt', 'c.txt', '下/d.txt', '下/e.txt']
const text = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 })
  .map((sentences) => `${sentences.join('')}\n`)
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ file: fc.constantFrom(...FILES), text }) },
  { weight: 1, arbitrary: fc.record({ file: fc.constantFrom(...FILES), text: fc.constant(undefined) }) },
)

let clock = 1_700_000_000
/** Writes a file that was there for long, so that its time can be trusted. */
function write(file: string, content: string): void {
  const path = join(corpus, file)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  clock += 10
  utimesSync(path, clock, clock)
}

/** All that a graph says, in every form. */
function exportsOf(file: string): string[] {
  const store = openGraph(file)
  const records = store.readAll()
  const answers = records.nodes.map(({ key }) => ({
    edges: store.edgesOf(key).map((edge) => edge.key),
    record: store.nodeRecord(key),
  }))
  const forms = [
    [...exportGexf(records)],
    [...exportGraphml(records)],
    [...exportJson(records)],
    [...exportCsv(records, 'nodes')],
    [...exportCsv(records, 'edges')],
    [JSON.stringify(records)],
    [JSON.stringify([answers, store.counts(), store.silentDocuments(), store.search({ plain: '何' }, 9)])],
  ]
  store.close()
  return forms.map((chunks) => chunks.join(''))
}

describe('buildGraph again', () => {
  it('gives after any edits what a build from nothing gives', { timeout: 120_000 }, async () => {
    const scratch = join(folder, 'scratch.db')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        async (rounds) => {
          rmSync(corpus, { recursive: true, force: true })
          rmSync(graph, { force: true })
          write('z.txt', SENTENCES.join(''))
          await buildGraph([corpus], { graph })
          for (const edits of rounds) {
            for (const { file, text: content } of edits) {
              if (content === undefined) rmSync(join(corpus, file), { force: true })
              else write(file, content)
            }
            await buildGraph([corpus], { graph })
            await buildGraph([corpus], { graph: scratch, isFresh: true })
            expect(exportsOf(graph)).toEqual(exportsOf(scratch))
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('does not touch the graph where nothing changed', async () => {
    write('a.txt', SENTENCES.join(''))
    const first = await buildGraph([corpus], { graph })
    const bytes = readFileSync(graph)
    const read: string[] = []
    const second = await buildGraph([corpus], { graph, onProgress: (_done, _total, id) => read.push(id) })
    expect(read).toEqual([])
    expect(readFileSync(graph).equals(bytes)).toBe(true)
    expect({ ...second, seconds: 0 }).toEqual({ ...first, readFiles: 0, unchangedFiles: 1, seconds: 0 })
  })

  it('reads only what changed', async () => {
    for (const [index, sentence] of SENTENCES.entries()) write(`${index}.txt`, sentence)
    await buildGraph([corpus], { graph })
    write('3.txt', '白水镇镇长陈小舟讲话。')
    const read: string[] = []
    await buildGraph([corpus], { graph, onProgress: (_done, _total, id) => read.push(id) })
    expect(read).toEqual(['公告/3.txt'])
  })

  it('counts copies once as evidence, and links them when their original goes', async () => {
    const said = SENTENCES.slice(0, 6)
    write('a.txt', `何战走访企业\n${said.join('\n')}`)
    write('b.txt', `转载：我区动态\n${said.slice(0, 5).join('\n')}`)
    const { copies } = await buildGraph([corpus], { graph })
    expect(copies).toBe(1)
    const documentsOfHe = () => {
      const store = openGraph(graph)
      const [node] = store.nodesNamed('林远山')
      const record = store.nodeRecord(node!.key)
      store.close()
      return record?.documents
    }
    expect(documentsOfHe()).toEqual(['公告/a.txt'])
    rmSync(join(corpus, 'a.txt'))
    expect((await buildGraph([corpus], { graph })).copies).toBe(0)
    expect(documentsOfHe()).toEqual(['公告/b.txt'])
  })

  it('extracts everything again, from the texts that it has, where the lexicon is another', async () => {
    for (const [index, sentence] of SENTENCES.entries()) write(`${index}.txt`, sentence)
    await buildGraph([corpus], { graph })
    const before = exportsOf(graph)
    const database = new Database(graph)
    database.exec(
      "UPDATE meta SET value = 'older' WHERE name = 'lexicon'; DELETE FROM edges; UPDATE nodes SET label = 'x'",
    )
    database.close()
    const read: string[] = []
    const { because } = await buildGraph([corpus], {
      graph,
      onProgress: (_done, _total, id) => read.push(id),
    })
    expect(because).toBe('the lexicon has changed')
    expect(read).toEqual([])
    expect(exportsOf(graph)).toEqual(before)
    expect((await buildGraph([corpus], { graph })).because).toBeUndefined()
  })

  it('builds anew where the graph is damaged, and says so', async () => {
    write('a.txt', SENTENCES.join(''))
    await buildGraph([corpus], { graph })
    const before = exportsOf(graph)
    writeFileSync(graph, readFileSync(graph).subarray(0, 9000))
    expect((await buildGraph([corpus], { graph })).because).toContain('is cut off')
    expect(exportsOf(graph)).toEqual(before)
  })

  it('reads a file again that was written to while it may have been read', async () => {
    writeFileSync(join(corpus, 'a.txt'), SENTENCES[0]!)
    await buildGraph([corpus], { graph })
    const { readFiles, unchangedFiles } = await buildGraph([corpus], { graph })
    expect({ readFiles, unchangedFiles }).toEqual({ readFiles: 1, unchangedFiles: 0 })
  })

  it('takes out what came from standard input where it is not named again', async () => {
    write('a.txt', SENTENCES[0]!)
    const input = async function* () {
      yield Buffer.from('{"id":"x","text":"白水镇镇长陈小舟讲话。"}\n')
    }
    const piped = { input: input(), inputFormat: 'jsonl' as const }
    expect((await buildGraph([corpus, '-'], { graph, read: piped })).documents).toBe(2)
    const { documents, goneFiles } = await buildGraph([corpus], { graph, read: { inputFormat: 'jsonl' } })
    expect([documents, goneFiles]).toEqual([1, 1])
  })

  it('reads a file again that it had no time for', async () => {
    write('a.txt', SENTENCES[0]!)
    write('b.html', `<p>${SENTENCES[1]}</p>`)
    const { skipped } = await buildGraph([corpus], { graph, read: { mostTime: -1 } })
    expect(skipped).toHaveLength(1)
    const again = await buildGraph([corpus], { graph })
    expect(again).toMatchObject({ readFiles: 1, unchangedFiles: 1, documents: 2, skipped: [] })
  })

  it('keeps telling of the broken row of a file that has not changed, and stops there where it is asked to', async () => {
    write('a.jsonl', `{"text":"${SENTENCES[0]}"}\n{"text":\n{"text":"${SENTENCES[3]}"}\n`)
    const first = await buildGraph([corpus], { graph })
    const second = await buildGraph([corpus], { graph })
    expect(second.readFiles).toBe(0)
    expect(second.skipped).toEqual(first.skipped)
    expect(second.skipped).toMatchObject([{ path: join(corpus, 'a.jsonl'), line: 2 }])
    await expect(buildGraph([corpus], { graph, read: { strict: true } })).rejects.toThrow(/a\.jsonl:2: /)
  })

  it('keeps the graph where no document is left', async () => {
    write('a.txt', SENTENCES.join(''))
    await buildGraph([corpus], { graph })
    const bytes = readFileSync(graph)
    rmSync(join(corpus, 'a.txt'))
    expect((await buildGraph([corpus], { graph })).documents).toBe(0)
    expect(readFileSync(graph).equals(bytes)).toBe(true)
  })
})
