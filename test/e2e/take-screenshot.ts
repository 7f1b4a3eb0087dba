/**
 * Takes the picture of the viewer for the README, from the sample documents; run it after `npm run build`.
 * npx tsx test/e2e/take-screenshot.ts 郭启航 → docs/viewer.png
 */
import { join } from 'node:path'
import { launchBrowser } from './launch-browser.ts'
import { ROOT, serveGraph } from './open-viewer.ts'

const [name = '郭启航'] = process.argv.slice(2)

const served = await serveGraph('sample')
const browser = await launchBrowser()
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  locale: 'zh-CN',
  reducedMotion: 'reduce',
})
await page.goto(served.url)
await page.getByTestId('search').fill(name)
await page.getByTestId('search').press('Enter')
await page.getByTestId('node-panel').waitFor()
await page.waitForTimeout(500) // until the last frame is drawn
await page.screenshot({ path: join(ROOT, 'docs/viewer.png') })

await browser.close()
await served.close()
