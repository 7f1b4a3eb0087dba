/**
 * npm run bench:viewer: how fast the viewer answers with 20,000 nodes and 60,000 edges; exit code 1 where a limit is missed.
 * npm run bench:viewer -- --runs 3 → a table of minimum, median and maximum in milliseconds
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { openGraph } from '../../graph/store/open-graph.ts'
import { answerViewer } from '../../src/view/answer-viewer.ts'
import { readViewerFiles } from '../../src/view/read-viewer-files.ts'
import { serveViewer } from '../../src/view/serve-viewer.ts'
import { HAS_BROWSER, launchBrowser } from '../e2e/launch-browser.ts'
import { makeLargeGraph } from './make-large-graph.ts'
import { LIMITS, type Measurement, type MeasureOptions, measureViewer, openPage } from './measure-viewer.ts'

const WANTED = { nodes: 20_000, edges: 60_000 }

const { values: flags } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
const runs = Number(flags.runs)
const shared = resolve(process.env.ZHENGTU_SHARED ?? join(import.meta.dirname, '../../../shared'))
const corpus = join(shared, 'corpus', 'xwlb-2022-2024.jsonl.gz')

if (!existsSync(corpus)) console.log(`skipped: there is no corpus at ${corpus}`)
else if (!HAS_BROWSER)
  console.log('skipped: there is no browser for this machine, ZHENGTU_CHROMIUM names one')
else process.exitCode = (await bench()) ? 0 : 1

/** Whether all limits are kept. */
async function bench(): Promise<boolean> {
  const store = openGraph(makeLargeGraph(corpus, WANTED, console.log))
  const begun = performance.now()
  const answers = answerViewer(store)
  const { nodes, edges, total } = answers.payload()
  console.log(
    `${nodes.length} of ${total.nodes} nodes, ${edges.length} of ${total.edges} edges in the viewer`,
  )
  console.log(`the server was ready after ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  const built = join(import.meta.dirname, '../../dist/viewer')
  const server = await serveViewer({ files: readViewerFiles(built), answers, port: 0 })
  const browser = await launchBrowser()
  const skipped = new Set<string>()
  const byDegree = [...nodes].sort((left, right) => right.degree - left.degree)
  const label = byDegree.find((node) => node.label.length === 3)!.label
  const options: MeasureOptions = {
    url: server.url,
    runs,
    nodes: byDegree.slice(0, 5).map(({ key }) => key),
    queries: [label.slice(0, 1), label.slice(0, 2), label, 'b', 'bei', 'beij'],
    skip: (what) => skipped.add(what),
    print: printMeasurement,
  }
  try {
    let page: Page | undefined
    const opening: Measurement[] = []
    for (let run = 0; run < runs; run++) {
      await page?.context().close()
      const [opened, measured] = await openPage(browser, options)
      page = opened
      opening.push(measured)
    }
    const open = { ...opening[0]!, times: opening.flatMap(({ times }) => times) }
    const rows = [{ ...open, longest: opening.flatMap(({ longest }) => longest) }]
    const heap = await heapOf(page!)
    printHead()
    printMeasurement(rows[0]!)
    rows.push(...(await measureViewer(page!, options)))
    console.log(`\nheap ${heap.toFixed(0)} MB once opened, ${(await heapOf(page!)).toFixed(0)} MB at the end`)
    if (skipped.size > 0) console.log(`not there and skipped: ${[...skipped].join(', ')}`)
    return rows.every(isKept)
  } finally {
    await browser.close()
    await server.close()
    store.close()
  }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 2 ** 20
}

function isKept({ times, longest, limit, taskLimit }: Measurement): boolean {
  return (
    (limit === null || medianOf(times) <= limit) && (taskLimit === null || Math.max(...longest) <= taskLimit)
  )
}

function printHead(): void {
  console.log(`\nmilliseconds; no task may take over ${LIMITS.task} (loading is reported only)`)
  printRow('', 'min', 'median', 'max', 'limit', 'task', '')
}

function printMeasurement(measurement: Measurement): void {
  const { name, times, longest, limit } = measurement
  const numbers = [Math.min(...times), medianOf(times), Math.max(...times)].map((time) => time.toFixed(0))
  const task = Math.max(...longest).toFixed(0)
  printRow(
    name,
    ...numbers,
    limit === null ? '' : `≤ ${limit}`,
    task,
    isKept(measurement) ? 'kept' : 'MISSED',
  )
}

function printRow(name: string, ...cells: string[]): void {
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(9)).join(''))
}

function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((left, right) => left - right)
  return sorted[sorted.length >> 1] ?? 0
}
