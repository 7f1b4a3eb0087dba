/**
 * Language and theme, remembered; the top bar on wide and narrow screens; the title of the page.
 * English → <html lang="en">, and after a reload still
 */
import { describe, expect, it } from 'vitest'
import { HAS_BROWSER } from '../launch-browser.ts'
import { useViewer } from '../open-viewer.ts'

describe.skipIf(!HAS_BROWSER)('the page', () => {
  const viewer = useViewer()
  const { byTestId, search } = viewer
  const ofPage = () =>
    viewer.page.evaluate(() => {
      const { lang, dataset } = document.documentElement
      return { lang, theme: dataset.theme, paper: getComputedStyle(document.body).backgroundColor }
    })

  it('speaks English when asked and remembers it', async () => {
    expect((await ofPage()).lang).toBe('zh-CN')
    await byTestId('language').click()
    await expect.poll(() => byTestId('shown-counts').textContent()).toContain('9 of 9 nodes')
    await viewer.page.reload()
    await expect.poll(() => byTestId('language').textContent()).toBe('中文')
    expect((await ofPage()).lang).toBe('en')
  })

  it('speaks the language of the browser at first', async () => {
    await viewer.reopen({ locale: 'en-GB' })
    await expect.poll(() => byTestId('language').textContent()).toBe('中文')
  })

  it('is light or dark as the system or the reader has it', async () => {
    const light = await ofPage()
    expect(light.theme).toBe('light')
    await viewer.page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(async () => (await ofPage()).theme).toBe('dark')
    await byTestId('theme-button').click()
    await byTestId('theme-light').click()
    expect(await ofPage()).toEqual(light)
    await viewer.page.reload()
    await byTestId('workspace').waitFor()
    expect(await ofPage()).toEqual(light)
    await byTestId('theme-button').click()
    await expect.poll(() => byTestId('theme-light').getAttribute('aria-checked')).toBe('true')
  })

  it('has the colours of the system before any script has run', async () => {
    await viewer.reopen({ colorScheme: 'dark', javaScriptEnabled: false })
    expect((await viewer.page.locator('body').evaluate(() => 1)) && viewer.problems).toEqual([])
    const paper = await viewer.page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
    expect(paper).toBe('rgb(21, 23, 27)')
  })

  it('is named after the selection', async () => {
    await search('云溪镇')
    await expect.poll(() => viewer.page.title()).toBe('云溪镇 · 政图 zhengtu')
    await viewer.page.keyboard.press('Escape')
    await expect.poll(() => viewer.page.title()).toBe('政图 zhengtu')
  })

  it.each([360, 390])('has all of the bar in one menu at %i pixels', async (width) => {
    await viewer.reopen({ viewport: { width, height: 740 } })
    await byTestId('more-button').click()
    for (const name of ['more-mode', 'more-path', 'more-link', 'export-gexf', 'theme-dark', 'more-help']) {
      await expect.poll(() => byTestId(name).isVisible(), { message: name }).toBe(true)
    }
    await expect.poll(() => viewer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const menu = (await byTestId('more-menu').boundingBox())!
    expect(menu.x).toBeGreaterThanOrEqual(0)
    expect(menu.x + menu.width).toBeLessThanOrEqual(width)
    expect(menu.y + menu.height).toBeLessThanOrEqual(740)
    await byTestId('more-language').click()
    await expect.poll(async () => (await ofPage()).lang).toBe('en')
    await byTestId('more-button').click()
    await byTestId('more-help').click()
    await byTestId('help-dialog').waitFor()
    await expect.poll(() => viewer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  it('names every button', async () => {
    const unnamed = await byTestId('top-bar')
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons.filter((button) => !(button.getAttribute('aria-label') ?? button.textContent)),
      )
    expect(unnamed).toEqual([])
  })
})
