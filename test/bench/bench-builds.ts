/**
 * Measures whole builds as processes: speed on one core and two, memory as the corpus grows, and going on from a build.
 * 11,442 documents → build, 2 cores  5.1 s  0.62 of nodejieba.tag  840 MB …
 */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocumentRecord } from '../../graph/ontology.ts'
import { timeProcess, type Usage } from './time-process.ts'

const CLI = join(import.meta.dirname, '../../dist/src/cli.js')
const TAG = join(import.meta.dirname, 'tag-texts.mjs')
/** Stands in every sentence of a copy, so that it is no copy to zhengtu. */
const MARKS = '甲乙丙丁'
/** Every so many documents change before a build that goes on. */
const CHANGED = 100

type Print = (label: string, ...cells: string[]) => void

export async function benchBuilds(documents: readonly DocumentRecord[], print: Print): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-bench-'))
  try {
    const texts = join(folder, 'texts.json')
    writeFileSync(texts, JSON.stringify(documents.map(({ text }) => text)))
    const tag = Number((await timeProcess([TAG, texts], { cores: 1 })).stdout)
    const row: Row = (label, { seconds, cpuSeconds, peakMegabytes }, size = 1) =>
      print(
        label,
        `${seconds.toFixed(2)} s`,
        `${cpuSeconds.toFixed(2)} s`,
        ((tag * size) / seconds).toFixed(2),
        `${peakMegabytes.toFixed(0)} MB`,
      )
    print('whole builds', 'by the clock', 'of processors', 'of nodejieba.tag', 'peak memory')
    print('nodejieba.tag alone, 1 core', `${tag.toFixed(2)} s`, '', '1.00')
    await benchSizes(documents, folder, row)
    await benchChanges(documents, folder, row)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param size of the corpus built, as a multiple of the whole */
type Row = (label: string, usage: Usage, size?: number) => void

/** The corpus as one file; its parts and multiples. */
async function benchSizes(documents: readonly DocumentRecord[], folder: string, row: Row): Promise<void> {
  const graph = join(folder, 'sizes.db')
  for (const [size, label] of [
    [0.25, '¼'],
    [0.5, '½'],
    [1, '1'],
    [4, '4'],
  ] as const) {
    const file = join(folder, `${size}.jsonl`)
    for (let copy = 0; copy < Math.max(1, size); copy++) writeCopy(file, documents, Math.min(1, size), copy)
    if (size === 1) row('build, 1 core', await build([file, '--jobs', '1'], { graph, cores: 1 }))
    row(
      `build, 2 cores, ${label} × the corpus`,
      await build([file, '--jobs', '2'], { graph, cores: 2 }),
      size,
    )
    rmSync(file)
  }
}

/** The corpus as a folder of files, of which none, some or all changed. */
async function benchChanges(documents: readonly DocumentRecord[], folder: string, row: Row): Promise<void> {
  const corpus = join(folder, 'corpus')
  const graph = join(folder, 'changes.db')
  mkdirSync(corpus)
  const write = ({ title, date, source, text }: DocumentRecord, index: number, more = '') =>
    writeFileSync(join(corpus, `${index}.txt`), `${title}\n${date}　来源：${source}\n${text}${more}\n`)
  for (const [index, document] of documents.entries()) write(document, index)
  // The times of files that were just written are not trusted.
  await new Promise((resolve) => setTimeout(resolve, 2500))
  row('build of a folder, 2 cores', await build([corpus, '--jobs', '2'], { graph, cores: 2, isFresh: true }))
  row('again, nothing changed', await build([corpus], { graph, cores: 2 }))
  for (const [index, document] of documents.entries()) {
    if (index % CHANGED === 0) write(document, index, '会议于当日结束。')
  }
  await new Promise((resolve) => setTimeout(resolve, 2500))
  row('again, 1 of 100 documents changed', await build([corpus], { graph, cores: 2 }))
  row('again, nothing changed', await build([corpus], { graph, cores: 2 }))
}

interface BuildOptions {
  graph: string
  cores: number
  isFresh?: boolean
}

function build(
  args: readonly string[],
  { graph, cores, isFresh = args.includes('--jobs') }: BuildOptions,
): Promise<Usage> {
  const fresh = isFresh ? ['--fresh'] : []
  return timeProcess([CLI, 'build', ...args, ...fresh, '--graph', graph], { cores })
}

/** Documents at equal distances, under new names from the second copy on. */
function writeCopy(file: string, documents: readonly DocumentRecord[], share: number, copy: number): void {
  const kept = documents.filter((_, index) => index % Math.round(1 / share) === 0)
  const mark = MARKS[copy - 1]
  const lines = kept.map((document) => {
    const text = mark ? document.text.replaceAll('。', `（${mark}）。`) : document.text
    return `${JSON.stringify({ ...document, id: `${document.id}-${copy}`, text })}\n`
  })
  appendFileSync(file, lines.join(''))
}
