/**
 * Every key of the table of keys, and that fields keep theirs.
 * ] Enter → the most connected node is selected; h → it is hidden; Ctrl+Z → it is back
 */
import { describe, expect, it } from 'vitest'
import { KEYS } from '../../../viewer/controllers/key-table.ts'
import { decodeView } from '../../../viewer/state/view-fragment.ts'
import { STRINGS } from '../../../viewer/strings.ts'
import { HAS_BROWSER } from '../launch-browser.ts'
import { useViewer } from '../open-viewer.ts'

describe.skipIf(!HAS_BROWSER)('keys', () => {
  const viewer = useViewer()
  const { byTestId, search, positionOf } = viewer
  const press = (key: string) => viewer.page.keyboard.press(key)
  const kept = () => decodeView(new URL(viewer.page.url()).hash)
  const label = () => byTestId('node-label').textContent()

  it('walk from node to node, most connected first, and select', async () => {
    await press(']')
    await expect.poll(() => byTestId('spoken').textContent()).toBe('云岭县，地点，1 / 9')
    await press('n')
    await expect.poll(() => byTestId('spoken').textContent()).toContain('2 / 9')
    await press('[')
    await press('Enter')
    await expect.poll(() => label()).toBe('云岭县')
    await press('Shift+N')
    await expect.poll(() => byTestId('spoken').textContent()).toMatch(/4 \/ 4$/)
    await press('Enter')
    await expect.poll(() => label()).not.toBe('云岭县')
  })

  it('clear step by step: menu, path, selection', async () => {
    await search('云溪镇')
    await press('p')
    await byTestId('export-button').click()
    await byTestId('export-menu').waitFor()
    await press('Escape')
    await byTestId('export-menu').waitFor({ state: 'detached' })
    await expect.poll(() => byTestId('path-panel').count()).toBe(1)
    await press('Escape')
    await byTestId('node-panel').waitFor()
    await press('Escape')
    await byTestId('overview').waitFor()
  })

  it('hide, undo and redo', async () => {
    await search('云溪镇')
    await press('h')
    await byTestId('overview').waitFor()
    await viewer.page.waitForFunction(() => window.zhengtu?.positionOf('yunxi') === null)
    await press('Control+z')
    await positionOf('yunxi')
    await press('Control+Shift+z')
    await viewer.page.waitForFunction(() => window.zhengtu?.positionOf('yunxi') === null)
    await press('Control+z')
    await positionOf('yunxi')
    await press('Control+y')
    await viewer.page.waitForFunction(() => window.zhengtu?.positionOf('yunxi') === null)
    await byTestId('hidden-count').getByRole('button').click()
    await positionOf('yunxi')
    await expect.poll(() => byTestId('hidden-count').count()).toBe(0)
  })

  it('expand what the filters leave out', async () => {
    await byTestId('filter-official').uncheck()
    await search('云溪镇')
    await expect.poll(() => viewer.page.evaluate(() => window.zhengtu!.positionOf('lin'))).toBeNull()
    await viewer.page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await press('e')
    await positionOf('lin')
  })

  it('zoom, fit and move the canvas', async () => {
    const far = async () => {
      const [one, other] = [await positionOf('yunxi'), await positionOf('zhou')]
      return Math.hypot(one.x - other.x, one.y - other.y)
    }
    const start = await far()
    await press('+')
    await expect.poll(far).toBeGreaterThan(start * 1.3)
    await press('-')
    await press('-')
    await expect.poll(far).toBeLessThan(start * 0.8)
    await press('0')
    await expect.poll(far).toBeCloseTo(start, 0)
    const before = await positionOf('yunxi')
    await press('ArrowLeft')
    await press('ArrowUp')
    await expect.poll(async () => (await positionOf('yunxi')).x).toBeGreaterThan(before.x + 20)
    await expect.poll(async () => (await positionOf('yunxi')).y).toBeGreaterThan(before.y + 20)
    await press('ArrowRight')
    await press('ArrowDown')
    await expect.poll(async () => (await positionOf('yunxi')).x).toBeCloseTo(before.x, 0)
    await expect.poll(async () => (await positionOf('yunxi')).y).toBeCloseTo(before.y, 0)
  })

  it('open and close path, table, filters and layout', async () => {
    await search('林知远')
    await press('p')
    expect(kept().path).toEqual({ from: 'lin', to: null, chosen: 0 })
    await press('p')
    expect(kept().path).toBeNull()
    await press('t')
    await expect.poll(() => kept().mode).toBe('table')
    await press('t')
    await expect.poll(() => kept().mode).toBe('graph')
    await press('f')
    await byTestId('filter-place').waitFor({ state: 'hidden' })
    await press('f')
    await byTestId('filter-place').waitFor()
    await press('l')
    await expect.poll(() => kept().layout).toBe('force')
  })

  it('stay out of fields, and of keys that the browser has', async () => {
    await press('/')
    await viewer.page.keyboard.type('hep?+0')
    await expect.poll(() => byTestId('search').inputValue()).toBe('hep?+0')
    await expect.poll(() => byTestId('help-dialog').count()).toBe(0)
    await press('Escape')
    await press('Escape')
    const taken = await viewer.page.evaluate(() =>
      ['f', 'p', 't', 'n', '+', '0', 'h'].filter((key) => {
        const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true })
        return !document.body.dispatchEvent(event)
      }),
    )
    expect(taken).toEqual([])
    const composing = await viewer.page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 't', isComposing: true, bubbles: true, cancelable: true }),
      ),
    )
    expect(composing).toBe(true)
    expect(kept().mode).toBe('graph')
  })

  it.each(['zh', 'en'] as const)('are all listed in the help, in %s', async (language) => {
    if (language === 'en') await byTestId('language').click()
    await press('?')
    const dialog = byTestId('help-dialog')
    await dialog.waitFor()
    for (const { name } of KEYS) {
      await expect
        .poll(() => byTestId(`key-${name}`).locator('dd').textContent())
        .toBe(STRINGS[language].share.keys[name])
    }
    await expect.poll(() => dialog.textContent()).toContain(STRINGS[language].share.pointers[2]![1])
    for (let times = 0; times < 4; times += 1) {
      await press('Tab')
      // The rest of the page is out of reach; between rounds the focus may be with the browser's own buttons.
      const behind = await byTestId('workspace').evaluate((page) => page.contains(document.activeElement))
      expect(behind).toBe(false)
    }
    await press('h')
    await press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await byTestId('help-button').click()
    await dialog.waitFor()
    expect(viewer.problems).toEqual([])
  })
})
