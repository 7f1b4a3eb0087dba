/**
 * The viewer in a real browser: what a reader does, from the search to the sentence.
 * search 云溪, Enter → the panel shows 云溪镇 and 林知远任云溪镇镇长。
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { GraphRecords } from '../../graph/ontology.ts'
import { openGraph } from '../../graph/store/open-graph.ts'
import { writeGraph } from '../../graph/store/write-graph.ts'
import { makeViewerPayload } from '../../src/view/make-viewer-payload.ts'
import { readViewerFiles } from '../../src/view/read-viewer-files.ts'
import { serveViewer, type ViewerServer } from '../../src/view/serve-viewer.ts'
import { HAS_BROWSER, launchBrowser } from './launch-browser.ts'
import { HOSTILE_LABEL, SMALL_GRAPH } from './small-graph.ts'

const ROOT = join(import.meta.dirname, '../..')
const BUILT_VIEWER = join(ROOT, 'dist/viewer')
const SCREENSHOTS = join(import.meta.dirname, 'screenshots')

declare global {
  interface Window {
    /** See viewer/controllers/position-controller.tsx. */
    zhengtu?: { positionOf: (key: string) => { x: number; y: number } | null }
  }
}

let folder: string
let browser: Browser
let server: ViewerServer
let page: Page
/** What the page complained of, and where it tried to go beyond its server. */
let problems: string[]

async function serve(records: GraphRecords): Promise<ViewerServer> {
  const file = join(folder, 'zhengtu.db')
  writeGraph(file, records, { statements: [], meta: {} })
  const store = openGraph(file)
  const payload = makeViewerPayload(store.readAll())
  store.close()
  return serveViewer({ files: readViewerFiles(BUILT_VIEWER), payload, port: 0 })
}

async function openPage(options: BrowserContextOptions = {}, url = server.url): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce', ...options })
  const opened = await context.newPage()
  problems = []
  opened.on('pageerror', (error) => problems.push(error.message))
  opened.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  opened.on('request', (request) => {
    if (!request.url().startsWith(url)) problems.push(`asked for ${request.url()}`)
  })
  await opened.goto(url)
  return opened
}

const byTestId = (id: string) => page.getByTestId(id)

async function search(text: string): Promise<void> {
  await byTestId('search').fill(text)
  await byTestId('search').press('Enter')
}

/** Waits until the node is drawn and answers where. */
async function positionOf(key: string): Promise<{ x: number; y: number }> {
  const handle = await page.waitForFunction((node) => window.zhengtu?.positionOf(node) ?? null, key)
  return (await handle.jsonValue())!
}

describe.skipIf(!HAS_BROWSER)('viewer', () => {
  beforeAll(async () => {
    if (!existsSync(join(BUILT_VIEWER, 'index.html'))) {
      await build({ configFile: join(ROOT, 'viewer/vite.config.ts'), logLevel: 'error' })
    }
    folder = await mkdtemp(join(tmpdir(), 'zhengtu-e2e-'))
    browser = await launchBrowser()
    server = await serve(SMALL_GRAPH)
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  })

  beforeEach(async () => {
    page = await openPage()
    await byTestId('workspace').waitFor()
  })

  afterEach(async () => {
    await page.context().close()
  })

  it('loads without a complaint and without a request to anyone else', async () => {
    await positionOf('yunxi')
    expect(problems).toEqual([])
  })

  it('finds a node by an alias and shows the sentence with both names marked', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('云溪')
    expect(await byTestId('search-hit').first().textContent()).toContain('云溪镇')
    await page.keyboard.press('Enter')
    expect(await byTestId('node-label').textContent()).toBe('云溪镇')
    const office = byTestId('group-holds_office-in')
    expect(await office.locator('.neighbour-detail').textContent()).toBe('镇长')
    expect(await office.locator('blockquote p').textContent()).toBe(
      '林知远任云溪镇镇长，兼任青石中学扩建工程总指挥。',
    )
    expect(await office.locator('mark').allTextContents()).toEqual(['林知远', '云溪镇'])
    expect(await office.locator('footer').textContent()).toBe(
      '云溪镇干部任前公示 · 云岭县人民政府 · 2024-05-16',
    )
  })

  it('chooses among hits with the arrows and clears with Escape', async () => {
    await byTestId('search').fill('云')
    const second = await byTestId('search-hit').nth(1).locator('.search-hit-label').textContent()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await byTestId('node-label').textContent()).toBe(second)
    await byTestId('search').fill('没有这个名字')
    expect(await byTestId('search-hit').count()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await byTestId('search').inputValue()).toBe('')
  })

  it('selects a neighbour from the panel, goes back, and clears with Escape', async () => {
    await search('云溪镇')
    await byTestId('node-panel').getByRole('button', { name: '林知远' }).click()
    expect(await byTestId('node-label').textContent()).toBe('林知远')
    await page.goBack()
    await byTestId('node-label').getByText('云溪镇').waitFor()
    await page.keyboard.press('Escape')
    await byTestId('overview').waitFor()
  })

  it('selects the node that is clicked on the canvas and deselects beside it', async () => {
    const { x, y } = await positionOf('zhou')
    await page.mouse.click(x, y)
    expect(await byTestId('node-label').textContent()).toBe('周砚秋')
    const stage = (await byTestId('stage').boundingBox())!
    await page.waitForTimeout(400) // a second click at once would be a double click
    await page.mouse.click(stage.x + stage.width - 20, stage.y + 20)
    await byTestId('overview').waitFor()
  })

  it('hides a kind and shows it again', async () => {
    const counts = byTestId('shown-counts')
    expect(await counts.textContent()).toBe('显示 9 / 9 个节点 · 10 / 12 条关系')
    await byTestId('filter-place').uncheck()
    expect(await counts.textContent()).toBe('显示 6 / 9 个节点 · 2 / 12 条关系')
    await page.waitForFunction(() => window.zhengtu?.positionOf('yunxi') === null)
    await byTestId('filter-place').check()
    expect(await counts.textContent()).toBe('显示 9 / 9 个节点 · 10 / 12 条关系')
    await positionOf('yunxi')
  })

  it('leaves co_occurs out until it is asked for', async () => {
    expect(await byTestId('filter-co_occurs').isChecked()).toBe(false)
    await search('云溪镇')
    const hints = byTestId('group-co_occurs-both')
    expect(await hints.getByTestId('evidence').count()).toBe(0)
    await hints.getByRole('button').click()
    expect(await hints.getByTestId('node-button').textContent()).toBe('云岭县建设局')
    expect(await byTestId('filter-co_occurs').isChecked()).toBe(true)
    expect(await byTestId('shown-counts').textContent()).toContain('12 / 12')
  })

  it('shows hostile text as text', async () => {
    await search('onerror')
    expect(await byTestId('node-label').textContent()).toBe(HOSTILE_LABEL)
    expect(await byTestId('evidence').first().textContent()).toContain(`${HOSTILE_LABEL}落户白露镇。`)
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.title()).toBe('政图 zhengtu')
    expect(problems).toEqual([])
  })

  it('speaks English when asked and remembers it', async () => {
    await byTestId('language').click()
    expect(await byTestId('shown-counts').textContent()).toBe('9 of 9 nodes shown · 10 of 12 edges')
    await page.reload()
    expect(await byTestId('language').textContent()).toBe('中文')
  })

  it('says what to do when the graph is empty', async () => {
    const empty = await serve({ documents: [], nodes: [], edges: [], openPairs: [] })
    await page.goto(empty.url)
    expect(await byTestId('empty').textContent()).toContain('zhengtu build')
    await empty.close()
  })

  it('says what is wrong when the graph does not come, and tries again', async () => {
    await page.route('**/graph.json', (route) => route.fulfill({ status: 500 }))
    await page.reload()
    expect(await byTestId('error').textContent()).toContain('HTTP 500')
    await page.unroute('**/graph.json')
    await byTestId('error').getByRole('button').click()
    await byTestId('workspace').waitFor()
  })

  it.each([
    [1440, 900, 'light'],
    [1440, 900, 'dark'],
    [390, 844, 'light'],
    [390, 844, 'dark'],
  ] as const)('fits %i × %i in %s', async (width, height, colorScheme) => {
    await page.context().close()
    page = await openPage({ viewport: { width, height }, colorScheme })
    await search('云岭县')
    await byTestId('node-panel').waitFor()
    await positionOf('yunling')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const box = (await byTestId('node-panel').boundingBox())!
    expect(box.width).toBeGreaterThanOrEqual(Math.min(width, 380))
    expect(box.y + box.height).toBeLessThanOrEqual(height)
    await page.screenshot({ path: join(SCREENSHOTS, `${width}x${height}-${colorScheme}.png`) })
  })
})
