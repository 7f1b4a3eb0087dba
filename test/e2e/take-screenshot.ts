/**
 * Takes the pictures of the viewer for the README, from the sample documents; run it after `npm run build`.
 * npx tsx test/e2e/take-screenshot.ts → docs/viewer.png, a district on a desk; docs/viewer-phone.png, an official in the hand
 */
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from './launch-browser.ts'
import { ROOT, serveGraph } from './open-viewer.ts'

const [name = '长泰区', official = '郭启航'] = process.argv.slice(2)

const served = await serveGraph('sample')
const browser = await launchBrowser()

async function take(file: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>) {
  const page = await browser.newPage({ locale: 'zh-CN', reducedMotion: 'reduce', ...options })
  await page.goto(served.url)
  await act(page)
  await page.waitForTimeout(800) // until the last frame is drawn
  await page.screenshot({ path: join(ROOT, 'docs', file) })
  await page.close()
}

const select = async (page: Page, label: string) => {
  await page.getByTestId('search').fill(label)
  await page.getByTestId('search').press('Enter')
  await page.getByTestId('node-panel').waitFor()
}

await take('viewer.png', { viewport: { width: 1440, height: 900 } }, (page) => select(page, name))

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme: 'dark' } as const
await take('viewer-phone.png', { ...phone, isMobile: true, hasTouch: true }, (page) => select(page, official))

await browser.close()
await served.close()
