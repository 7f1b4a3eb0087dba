/**
 * Opens the built viewer in a browser for a test file: one browser and one server a file, one page a test.
 * const viewer = useViewer(); it('…', async () => { await viewer.search('云溪镇'); … viewer.page … })
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { GraphRecords } from '../../graph/ontology.ts'
import { openGraph } from '../../graph/store/open-graph.ts'
import { writeGraph } from '../../graph/store/write-graph.ts'
import { buildGraph } from '../../src/build/build-graph.ts'
import { answerViewer } from '../../src/view/answer-viewer.ts'
import { readViewerFiles } from '../../src/view/read-viewer-files.ts'
import { serveViewer } from '../../src/view/serve-viewer.ts'
import type {} from '../../viewer/canvas/canvas-answers.ts'
import { launchBrowser } from './launch-browser.ts'
import { SMALL_GRAPH } from './small-graph.ts'

export const ROOT = join(import.meta.dirname, '../..')
export const BUILT_VIEWER = join(ROOT, 'dist/viewer')
export const SCREENSHOTS = join(import.meta.dirname, 'screenshots')

/** `sample`: the graph of seeds/documents. */
export type GraphOfTest = GraphRecords | 'sample'

export interface ServedGraph {
  url: string
  close: () => Promise<void>
}

export interface ViewerPage {
  readonly browser: Browser
  readonly page: Page
  readonly url: string
  /** What the page complained of, and where it tried to go beyond its server. */
  readonly problems: string[]
  byTestId: (id: string) => Locator
  /** Types into the search box, waits for the answer and presses Enter. */
  search: (text: string) => Promise<void>
  /** Shows canvas or table, or asks for a path: by a button of the top bar, on narrow screens in its menu. */
  choose: (what: 'graph' | 'table' | 'path') => Promise<void>
  /** Waits until the node is drawn and answers where, in pixels of the page. */
  positionOf: (key: string) => Promise<{ x: number; y: number }>
  /** Ends the present page and opens another, in a browser set up as `options` say. */
  reopen: (options?: BrowserContextOptions, url?: string) => Promise<void>
}

/** Serves a graph from a graph file in a folder of its own. */
export async function serveGraph(graph: GraphOfTest): Promise<ServedGraph> {
  const folder = await mkdtemp(join(tmpdir(), 'zhengtu-e2e-'))
  const file = join(folder, 'zhengtu.db')
  if (graph === 'sample') await buildGraph([join(ROOT, 'seeds/documents')], { graph: file })
  else writeGraph(file, graph)
  const store = openGraph(file)
  const answers = answerViewer(store)
  const server = await serveViewer({ files: readViewerFiles(BUILT_VIEWER), answers, port: 0 })
  const close = async () => {
    await server.close()
    store.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: server.url, close }
}

export async function ensureViewerIsBuilt(): Promise<void> {
  if (existsSync(join(BUILT_VIEWER, 'index.html'))) return
  await build({ configFile: join(ROOT, 'viewer/vite.config.ts'), logLevel: 'error' })
}

const CONTEXT: BrowserContextOptions = {
  locale: 'zh-CN',
  reducedMotion: 'reduce',
  viewport: { width: 1440, height: 900 },
}

/** To be called inside `describe`: sets up and tears down. */
export function useViewer(graph: GraphOfTest = SMALL_GRAPH, options: BrowserContextOptions = {}): ViewerPage {
  let browser: Browser
  let served: ServedGraph
  let page: Page
  let problems: string[] = []

  const open = async (more: BrowserContextOptions, url: string) => {
    const context = await browser.newContext({ ...CONTEXT, ...options, ...more })
    page = await context.newPage()
    problems = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    page.on('request', (request) => {
      const isOwn = [served.url, 'blob:', 'data:', 'file:'].some((start) => request.url().startsWith(start))
      if (!isOwn) problems.push(`asked for ${request.url()}`)
    })
    await page.goto(url)
  }

  beforeAll(async () => {
    await ensureViewerIsBuilt()
    ;[browser, served] = await Promise.all([launchBrowser(), serveGraph(graph)])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })
  beforeEach(async () => {
    await open({}, served.url)
    await page.getByTestId('workspace').waitFor()
  })
  afterEach(() => page?.context().close())

  return {
    get browser() {
      return browser
    },
    get page() {
      return page
    },
    get url() {
      return served.url
    },
    get problems() {
      return problems
    },
    byTestId: (id) => page.getByTestId(id),
    search: async (text) => {
      await page.getByTestId('search').fill(text)
      await page.locator('.search-hits[aria-busy="false"]').waitFor()
      await page.getByTestId('search').press('Enter')
    },
    choose: async (what) => {
      const button = page.getByTestId(what === 'path' ? 'path-button' : `mode-${what}`)
      await page.getByTestId('top-bar').waitFor()
      if (await button.isVisible()) return button.click()
      await page.getByTestId('more-button').click()
      await page.getByTestId(what === 'path' ? 'more-path' : 'more-mode').click()
    },
    positionOf: async (key) => {
      const handle = await page.waitForFunction((node) => window.zhengtu?.positionOf(node) ?? null, key)
      return (await handle.jsonValue())!
    },
    reopen: async (more = {}, url = served.url) => {
      await page.context().close()
      await open(more, url)
    },
  }
}
