/**
 * The viewer in a real browser: what a reader does, from the search to the sentence.
 * search 云溪, Enter → the panel shows 云溪镇 and 林知远任云溪镇镇长。
 */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HAS_BROWSER } from '../launch-browser.ts'
import { SCREENSHOTS, useViewer } from '../open-viewer.ts'
import { HOSTILE_LABEL } from '../small-graph.ts'

describe.skipIf(!HAS_BROWSER)('viewer', () => {
  const viewer = useViewer()
  const { byTestId, search, positionOf } = viewer

  it('loads without a complaint and without a request to anyone else', async () => {
    await positionOf('yunxi')
    expect(viewer.problems).toEqual([])
  })

  it('finds a node by an alias and shows the sentence with both names marked', async () => {
    await viewer.page.keyboard.press('/')
    await viewer.page.keyboard.type('云溪')
    expect(await byTestId('search-hit').first().textContent()).toContain('云溪镇')
    await viewer.page.keyboard.press('Enter')
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
    await viewer.page.keyboard.press('ArrowDown')
    await viewer.page.keyboard.press('Enter')
    expect(await byTestId('node-label').textContent()).toBe(second)
    await byTestId('search').fill('没有这个名字')
    expect(await byTestId('search-hit').count()).toBe(0)
    await viewer.page.keyboard.press('Escape')
    expect(await byTestId('search').inputValue()).toBe('')
  })

  it('selects a neighbour from the panel, goes back, and clears with Escape', async () => {
    await search('云溪镇')
    await byTestId('node-panel').getByRole('button', { name: '林知远' }).click()
    expect(await byTestId('node-label').textContent()).toBe('林知远')
    await viewer.page.goBack()
    await byTestId('node-label').getByText('云溪镇').waitFor()
    await viewer.page.keyboard.press('Escape')
    await byTestId('overview').waitFor()
  })

  it('selects the node that is clicked on the canvas and deselects beside it', async () => {
    const { x, y } = await positionOf('zhou')
    await viewer.page.mouse.click(x, y)
    expect(await byTestId('node-label').textContent()).toBe('周砚秋')
    const stage = (await byTestId('stage').boundingBox())!
    await viewer.page.waitForTimeout(400) // a second click at once would be a double click
    await viewer.page.mouse.click(stage.x + stage.width - 20, stage.y + 20)
    await byTestId('overview').waitFor()
  })

  it('hides a kind and shows it again', async () => {
    const counts = byTestId('shown-counts')
    expect(await counts.textContent()).toBe('显示 9 / 9 个节点 · 10 / 12 条关系')
    await byTestId('filter-place').uncheck()
    expect(await counts.textContent()).toBe('显示 6 / 9 个节点 · 2 / 12 条关系')
    await viewer.page.waitForFunction(() => window.zhengtu?.positionOf('yunxi') === null)
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
    expect(await viewer.page.locator('img').count()).toBe(0)
    expect(await viewer.page.title()).toBe('政图 zhengtu')
    expect(viewer.problems).toEqual([])
  })

  it('speaks English when asked and remembers it', async () => {
    await byTestId('language').click()
    expect(await byTestId('shown-counts').textContent()).toBe('9 of 9 nodes shown · 10 of 12 edges')
    await viewer.page.reload()
    expect(await byTestId('language').textContent()).toBe('中文')
  })

  it.each([
    [1440, 900, 'light'],
    [1440, 900, 'dark'],
    [390, 844, 'light'],
    [390, 844, 'dark'],
  ] as const)('fits %i × %i in %s', async (width, height, colorScheme) => {
    await viewer.reopen({ viewport: { width, height }, colorScheme })
    await search('云岭县')
    await byTestId('node-panel').waitFor()
    await positionOf('yunling')
    expect(await viewer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const box = (await byTestId('node-panel').boundingBox())!
    expect(box.width).toBeGreaterThanOrEqual(Math.min(width, 380))
    expect(box.y + box.height).toBeLessThanOrEqual(height)
    await viewer.page.screenshot({ path: join(SCREENSHOTS, `${width}x${height}-${colorScheme}.png`) })
  })
})
