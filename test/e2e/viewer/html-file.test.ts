/**
 * The HTML export in a real browser, opened from disk with the network off.
 * zhengtu export html -o sample.html → a file of less than 3 MB in which a search ends at a sentence
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { writeGraph } from '../../../graph/store/write-graph.ts'
import { buildGraph } from '../../../src/build/build-graph.ts'
import { registerExport } from '../../../src/commands/export.ts'
import { runCommand } from '../../unit/commands/run-command.ts'
import { HAS_BROWSER, launchBrowser } from '../launch-browser.ts'
import { ensureViewerIsBuilt, ROOT } from '../open-viewer.ts'
import { HOSTILE_LABEL, SMALL_GRAPH } from '../small-graph.ts'

describe.skipIf(!HAS_BROWSER)('the HTML export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-html-'))
  const [sample, small, cut] = ['sample.html', 'small.html', 'cut.html'].map((name) => join(folder, name))
  let browser: Browser
  let page: Page
  let problems: string[]

  async function open(file: string, locale = 'zh-CN'): Promise<void> {
    const context = await browser.newContext({ locale, reducedMotion: 'reduce' })
    await context.setOffline(true)
    page = await context.newPage()
    problems = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
    })
    page.on('request', (request) => {
      const url = request.url()
      if (url !== pathToFileURL(file).href && !/^(?:data|blob):/.test(url)) problems.push(`asked for ${url}`)
    })
    await page.goto(pathToFileURL(file).href)
  }

  beforeAll(async () => {
    await ensureViewerIsBuilt()
    const graph = join(folder, 'sample.db')
    await buildGraph([join(ROOT, 'seeds/documents')], { graph })
    await runCommand(registerExport, ['export', 'html', '--graph', graph, '-o', sample!])
    const county = join(folder, '云岭县.db')
    writeGraph(county, SMALL_GRAPH)
    await runCommand(registerExport, ['export', 'html', '--graph', county, '-o', small!])
    browser = await launchBrowser()
  }, 120_000)
  afterEach(() => page?.context().close())
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is at most 3 MB for the sample documents', () => {
    expect(statSync(sample!).size).toBeLessThanOrEqual(3_000_000)
  })

  it.each(['zh-CN', 'en-GB'])(
    'opens from disk, finds a name and shows its sentence (%s)',
    async (locale) => {
      await open(sample!, locale)
      await page.getByTestId('workspace').waitFor()
      await page.getByTestId('search').fill('郭启航')
      await page.getByTestId('search').press('Enter')
      await expect.poll(() => page.getByTestId('node-label').textContent()).toBe('郭启航')
      await page.getByTestId('evidence').first().waitFor()
      await expect.poll(() => page.getByTestId('evidence').first().textContent()).toContain('郭启航')
      await page.waitForFunction(() => document.querySelector('[data-testid="stage"] canvas') !== null)
      expect(problems).toEqual([])
    },
    30_000,
  )

  it('shows hostile text as text', async () => {
    await open(small!)
    await page.getByTestId('workspace').waitFor()
    await page.getByTestId('search').fill('onerror')
    await page.getByTestId('search').press('Enter')
    await expect.poll(() => page.getByTestId('node-label').textContent()).toBe(HOSTILE_LABEL)
    await expect
      .poll(() => page.getByTestId('evidence').first().textContent())
      .toContain(`${HOSTILE_LABEL}落户白露镇。`)
    await expect.poll(() => page.locator('#root img[src=x]').count()).toBe(0)
    await expect.poll(() => page.title()).not.toBe('1')
    expect(problems).toEqual([])
  })

  it('runs no script but its own', async () => {
    await open(small!)
    await page.getByTestId('workspace').waitFor()
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "foreign"'
      document.body.append(script)
    })
    await expect.poll(() => page.title()).toBe('云岭县 · 政图 zhengtu')
    expect(problems.join()).toContain('Content Security Policy')
  })

  it('says that a file is damaged whose graph was altered', async () => {
    const html = readFileSync(sample!, 'utf8')
    const start = html.indexOf('id="zhengtu-graph">') + 2000
    writeFileSync(cut!, html.slice(0, start) + html.slice(start + 4000))
    await open(cut!)
    await page.getByTestId('error').waitFor()
    await expect.poll(() => page.getByTestId('error').textContent()).toContain('重新导出')
  })

  it.each([0.5, 0.999])(
    'says that a file is damaged which was cut off within the graph (%d)',
    async (share) => {
      const html = readFileSync(sample!, 'utf8')
      const graph = html.indexOf('id="zhengtu-graph">')
      writeFileSync(cut!, html.slice(0, Math.round(graph + (html.length - graph) * share)))
      await open(cut!)
      await page.getByTestId('error').waitFor()
      await expect.poll(() => page.getByTestId('error').textContent()).toContain('重新导出')
    },
  )

  it('shows more than a blank page where the file was cut off within the script', async () => {
    const html = readFileSync(sample!, 'utf8')
    writeFileSync(cut!, html.slice(0, Math.round(html.length / 2)))
    await open(cut!)
    await expect.poll(() => page.locator('body').innerText()).toContain('请重新导出')
  })
})
