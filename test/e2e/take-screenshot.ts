/**
 * Takes the picture of the viewer for the README, from the sample documents; run it after `npm run build`.
 * npx tsx test/e2e/take-screenshot.ts 郭启航 → docs/viewer.png
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph } from '../../graph/store/open-graph.ts'
import { buildGraph } from '../../src/build-graph.ts'
import { makeViewerPayload } from '../../src/view/make-viewer-payload.ts'
import { readViewerFiles } from '../../src/view/read-viewer-files.ts'
import { serveViewer } from '../../src/view/serve-viewer.ts'
import { launchBrowser } from './launch-browser.ts'

const ROOT = join(import.meta.dirname, '../..')
const [name = '郭启航'] = process.argv.slice(2)

const folder = await mkdtemp(join(tmpdir(), 'zhengtu-picture-'))
const graph = join(folder, 'zhengtu.db')
await buildGraph([join(ROOT, 'seeds/documents')], { graph })
const store = openGraph(graph)
const payload = makeViewerPayload(store.readAll())
store.close()

const server = await serveViewer({ files: readViewerFiles(join(ROOT, 'dist/viewer')), payload, port: 0 })
const browser = await launchBrowser()
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  locale: 'zh-CN',
  reducedMotion: 'reduce',
})
await page.goto(server.url)
await page.getByTestId('search').fill(name)
await page.getByTestId('search').press('Enter')
await page.getByTestId('node-panel').waitFor()
await page.waitForTimeout(500) // until the last frame is drawn
await page.screenshot({ path: join(ROOT, 'docs/viewer.png') })

await browser.close()
await server.close()
await rm(folder, { recursive: true })
