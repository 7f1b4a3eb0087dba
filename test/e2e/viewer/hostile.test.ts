/**
 * Text that means harm, in a browser: it is shown as text everywhere, runs nowhere and breaks no layout.
 * <img src=x onerror=…>公司 → stands so in search, panel, table, edges and CSV; nothing is asked for, nothing is run
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphRecords } from '../../../graph/ontology.ts'
import { openGraph } from '../../../graph/store/open-graph.ts'
import { writeGraph } from '../../../graph/store/write-graph.ts'
import { buildGraph } from '../../../src/build/build-graph.ts'
import { HOSTILE_GRAPH, HOSTILE_NAMES, HOSTILE_TEXT } from '../hostile-graph.ts'
import { HAS_BROWSER } from '../launch-browser.ts'
import { ROOT, type ServedGraph, serveGraph, useViewer, type ViewerPage } from '../open-viewer.ts'

declare global {
  interface Window {
    harmed?: number
    violations?: string[]
  }
}

/** Notes what the Content-Security-Policy forbade, from the first line of the page on. */
async function watch({ page }: ViewerPage): Promise<void> {
  await page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      window.violations!.push(`${violatedDirective} ${blockedURI} ${sample}`),
    )
  })
  await page.reload()
  await page.getByTestId('workspace').waitFor()
}

async function expectNoHarm(viewer: ViewerPage): Promise<void> {
  const { page } = viewer
  const found = await page.evaluate(() => ({
    harmed: window.harmed,
    title: document.title,
    violations: window.violations,
    markup: document.querySelectorAll(
      '#root :is(img, script, iframe, style, link, base, a[href^="javascript:"])',
    ).length,
    handlers: document.querySelectorAll('[onerror], [onload], [onclick]').length,
    width: document.documentElement.scrollWidth - window.innerWidth,
    height: document.documentElement.scrollHeight - window.innerHeight,
  }))
  expect(found).toEqual({
    harmed: undefined,
    title: expect.stringMatching(/政图|zhengtu|^hostile$/),
    violations: [],
    markup: 0,
    handlers: 0,
    width: 0,
    height: 0,
  })
  const own = `asked for ${new URL(page.url()).origin}/`
  expect(viewer.problems.filter((problem) => !problem.startsWith(own))).toEqual([])
}

/** Goes through every place of the page that shows text of documents. */
async function visitEverything(viewer: ViewerPage, names: readonly string[]): Promise<void> {
  const { page, byTestId, search } = viewer
  await expectNoHarm(viewer)
  for (const name of names) {
    await byTestId('search').fill(name.trim().slice(0, 40))
    await page.waitForTimeout(50)
    await page.keyboard.press('Enter')
    await expectNoHarm(viewer)
  }
  await search(names[0]!)
  await byTestId('node-panel').waitFor()
  const box = (await byTestId('stage').boundingBox())!
  for (const share of [0.3, 0.5, 0.7])
    await page.mouse.move(box.x + box.width * share, box.y + box.height / 2)
  await viewer.choose('table')
  for (const tab of ['nodes', 'edges']) {
    await byTestId(`table-tab-${tab}`).click()
    await byTestId('table-filter').fill('<')
    await byTestId('table-filter').fill('')
    await byTestId('table-row').first().click()
    await expectNoHarm(viewer)
  }
  await viewer.choose('graph')
  await page.reload() // selects what the address says
  await byTestId('workspace').waitFor()
  await expectNoHarm(viewer)
}

/** Writes the graph file as one HTML file, as a reader of the terminal does. */
async function exportHtml(graph: string, file: string): Promise<string> {
  const args = ['--import', 'tsx', 'src/cli.ts', 'export', 'html', '--graph', graph, '--output', file]
  await promisify(execFile)(process.execPath, args, { cwd: ROOT })
  return pathToFileURL(file).href
}

/** Opens the page again from disk, with the network off. */
async function openFile(viewer: ViewerPage, url: string): Promise<void> {
  await viewer.reopen({ offline: true }, url)
  await watch(viewer)
}

describe.skipIf(!HAS_BROWSER)('hostile text in a graph', () => {
  const viewer = useViewer(HOSTILE_GRAPH)
  const { byTestId, search } = viewer
  const names = Object.values(HOSTILE_NAMES)

  it('does no harm where it is served', async () => {
    await watch(viewer)
    await visitEverything(viewer, names)
  }, 120_000)

  it('does no harm in the HTML file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zhengtu-hostile-'))
    const graph = join(folder, 'hostile.db')
    writeGraph(graph, HOSTILE_GRAPH)
    await openFile(viewer, await exportHtml(graph, join(folder, 'hostile.html')))
    await visitEverything(viewer, names)
    await rm(folder, { recursive: true, force: true })
  }, 120_000)

  it('does no harm on a phone', async () => {
    await viewer.reopen({ viewport: { width: 360, height: 740 } })
    await watch(viewer)
    await visitEverything(viewer, [HOSTILE_NAMES.long, HOSTILE_NAMES.unbroken, HOSTILE_NAMES.marks])
  }, 60_000)

  it('is shown as text: markup in search, panel and sentence', async () => {
    await byTestId('search').fill('onerror')
    const hits = byTestId('search-hit').locator('.search-hit-label')
    await expect.poll(() => hits.allTextContents()).toContain(HOSTILE_NAMES.image)
    await search(HOSTILE_NAMES.image)
    await expect.poll(() => byTestId('node-label').textContent()).toBe(HOSTILE_NAMES.image)
    const sentence = `${HOSTILE_NAMES.image}任${HOSTILE_NAMES.script}镇长${HOSTILE_NAMES.image}。`
    await byTestId('evidence').filter({ hasText: sentence }).first().waitFor()
  })

  it('is shown as text in the table, without controls of direction, a line high', async () => {
    await viewer.choose('table')
    await byTestId('sort-name').click()
    const labels = byTestId('table-row').locator('th')
    await expect.poll(() => labels.allTextContents()).toContain(HOSTILE_NAMES.script)
    const cells = await labels.allTextContents()
    expect(cells).toContain(HOSTILE_NAMES.ending)
    expect(cells).toContain('云溪镇gpj.exe云溪')
    expect(cells).toContain(HOSTILE_NAMES.emoji)
    expect(cells.join('')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
    expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThan(900)
    const heights = await byTestId('table-row').evaluateAll((rows) =>
      rows.map((row) => Math.round(row.getBoundingClientRect().height)),
    )
    expect(Math.max(...heights)).toBeLessThan(60)
    await byTestId('table-tab-edges').click()
    await expect.poll(() => byTestId('table').textContent()).toContain(HOSTILE_NAMES.image)
  })

  it('is saved as text that no spreadsheet runs', async () => {
    await viewer.choose('table')
    const [download] = await Promise.all([
      viewer.page.waitForEvent('download'),
      byTestId('table-csv').click(),
    ])
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv).toContain(`"'=HYPERLINK(""http://elsewhere.test"",""云溪"")"`)
    expect(csv).not.toMatch(/(?:^|,|\r\n)"?=HYPERLINK/)
    expect(csv).toContain(HOSTILE_NAMES.long)
  })
})

describe.skipIf(!HAS_BROWSER)('a hostile document, from zhengtu build to the page', () => {
  const viewer = useViewer()
  let folder: string
  let records: GraphRecords
  let served: ServedGraph

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhengtu-hostile-'))
    await writeFile(join(folder, '<img src=x onerror=alert(1)>.txt'), HOSTILE_TEXT)
    const graph = join(folder, 'hostile.db')
    await writeFile(join(folder, 'nothing.txt'), `云溪镇\u0000镇长林知远。`)
    const { skipped } = await buildGraph([folder], { graph })
    expect(skipped.map(({ reason }) => reason)).toEqual([expect.stringContaining('NUL')])
    const store = openGraph(graph)
    records = store.readAll()
    store.close()
    served = await serveGraph(records)
  })
  afterAll(async () => {
    await served?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('is read all the same', () => {
    expect(records.nodes.map(({ label }) => label)).toEqual(expect.arrayContaining(['云溪镇', '林知远']))
    expect(JSON.stringify(records.edges)).toContain('onerror')
  })

  it('does no harm where it is served', async () => {
    await viewer.reopen({}, served.url)
    await watch(viewer)
    await visitEverything(viewer, records.nodes.map(({ label }) => label).slice(0, 12))
  }, 120_000)

  it('does no harm in the HTML file', async () => {
    await openFile(viewer, await exportHtml(join(folder, 'hostile.db'), join(folder, 'hostile.html')))
    await visitEverything(viewer, records.nodes.map(({ label }) => label).slice(0, 12))
  }, 120_000)
})
