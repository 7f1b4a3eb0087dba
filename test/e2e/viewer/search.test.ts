/**
 * The search in a real browser, by keyboard: names, sounds, offices, and what the filters leave out.
 * yxz, Enter → 云溪镇 is selected; 县委书记 → 周砚秋 and where he holds the office
 */
import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import type { RemoteHit, ViewerPayload } from '../../../graph/model/viewer-payload.ts'
import { HAS_BROWSER } from '../launch-browser.ts'
import { useViewer } from '../open-viewer.ts'

describe.skipIf(!HAS_BROWSER)('search', () => {
  const viewer = useViewer()
  const { byTestId, search } = viewer
  const labels = () => byTestId('search-hit').locator('.search-hit-label').allTextContents()
  const type = async (text: string) => {
    await byTestId('search').fill(text)
    await viewer.page.locator('.search-hits[aria-busy="false"]').waitFor()
  }

  it('chooses among hits with the arrows, Home and End, and clears with Escape', async () => {
    await viewer.page.keyboard.press('/')
    await viewer.page.keyboard.type('云')
    await byTestId('search-hit').first().waitFor()
    const hits = await labels()
    expect(hits.length).toBe(3)
    const activeLabel = async () => {
      const id = await byTestId('search').getAttribute('aria-activedescendant')
      return viewer.page.locator(`[id="${id}"] .search-hit-label`).textContent()
    }
    await expect.poll(() => activeLabel()).toBe(hits[0])
    await viewer.page.keyboard.press('End')
    await expect.poll(() => activeLabel()).toBe(hits[2])
    await viewer.page.keyboard.press('ArrowDown')
    await expect.poll(() => activeLabel()).toBe(hits[0])
    await viewer.page.keyboard.press('ArrowUp')
    await viewer.page.keyboard.press('Home')
    await viewer.page.keyboard.press('ArrowDown')
    await viewer.page.keyboard.press('Enter')
    await expect.poll(() => byTestId('node-label').textContent()).toBe(hits[1])
    await byTestId('search').fill('云')
    await viewer.page.keyboard.press('Escape')
    await expect.poll(() => byTestId('search').inputValue()).toBe('')
    await expect.poll(() => byTestId('search-hits').count()).toBe(0)
    await expect.poll(() => byTestId('node-label').textContent()).toBe(hits[1])
  })

  it.each([
    ['yunxizhen', '云溪镇'],
    ['yxz', '云溪镇'],
    ['雲溪鎮', '云溪镇'],
    ['云xi', '云溪镇'],
    ['lin zhi yuan', '林知远'],
    ['县委书记', '周砚秋'],
    ['云溪镇镇长', '林知远'],
  ])('%s, Enter → %s', async (text, label) => {
    await search(text)
    await expect.poll(() => byTestId('node-label').textContent()).toBe(label)
  })

  it('takes Enter for what was typed last, however fast', async () => {
    await byTestId('search').pressSequentially('云岭县建设局')
    await byTestId('search').press('Enter')
    await expect.poll(() => byTestId('node-label').textContent()).toBe('云岭县建设局')
  })

  it('shows why a hit fits and where it belongs', async () => {
    await type('县委书记')
    const office = byTestId('search-hit').filter({ hasText: '周砚秋' })
    await expect.poll(() => office.locator('.search-hit-office').textContent()).toBe('县委书记 · 云岭县')
    await type('云溪')
    const town = byTestId('search-hit').filter({ hasText: '又称 云溪' })
    await expect.poll(() => town.locator('.search-hit-alias').textContent()).toBe('又称 云溪')
    await expect.poll(() => town.locator('mark').textContent()).toBe('云溪')
    await expect.poll(() => town.locator('.search-hit-home').textContent()).toBe('云岭县')
  })

  it('never finds a person by another surname or from the middle', async () => {
    await type('zhiyuan')
    await expect.poll(() => labels()).toEqual([])
    await expect.poll(() => byTestId('search-hits').textContent()).toContain('用拼音或首字母')
  })

  it('shows hits outside the filters as such, lets them in, or selects them', async () => {
    await byTestId('filter-place').uncheck()
    await type('白露镇')
    const hit = byTestId('search-hit').first()
    await expect.poll(() => hit.textContent()).toContain('筛选之外')
    await byTestId('search-let-in').click()
    await byTestId('overview').waitFor()
    await expect.poll(() => byTestId('search-hit').first().getAttribute('data-outside')).toBeNull()
    await expect.poll(() => byTestId('shown-counts').textContent()).toContain('显示 7 / 9 个节点')
    await type('云溪镇')
    await viewer.page.keyboard.press('Shift+Enter')
    await byTestId('shown-counts').getByText('显示 8 / 9 个节点').waitFor()
    await byTestId('overview').waitFor()
    await search('云岭县')
    await expect.poll(() => byTestId('node-label').textContent()).toBe('云岭县')
    await expect.poll(() => byTestId('shown-counts').textContent()).toContain('显示 9 / 9 个节点')
  })

  it('adds hits to the selection with Ctrl and Enter', async () => {
    await search('云溪镇')
    await byTestId('node-panel').waitFor()
    await type('周')
    await viewer.page.keyboard.press('Control+Enter')
    await byTestId('selection-panel').waitFor()
    await expect.poll(() => byTestId('search').inputValue()).toBe('周')
    await expect.poll(() => byTestId('search-hit').filter({ hasText: '已选' }).count()).toBe(1)
    await viewer.page.keyboard.press('Control+Enter') // adds, and never takes away
    await expect.poll(() => byTestId('search-hit').filter({ hasText: '已选' }).count()).toBe(1)
  })

  it('leaves Enter to the input method while it is open', async () => {
    await type('云溪')
    await byTestId('search').dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
    await expect.poll(() => byTestId('search').inputValue()).toBe('云溪')
    await byTestId('overview').waitFor()
  })

  it('finds nodes beyond the loaded part and loads them when they are chosen', async () => {
    const far = { ...(await payloadOf(viewer.url)).nodes.find(({ key }) => key === 'bailu')! }
    Object.assign(far, {
      key: 'far',
      label: '远山镇',
      aliases: ['远山'],
      spellings: ['yuan shan zhen', 'yuan shan'],
    })
    const edge = {
      ...(await payloadOf(viewer.url)).edges.find(({ key }) => key.startsWith('bailu part_of'))!,
    }
    Object.assign(edge, { key: 'far part_of yunling', source: 'far' })
    await viewer.page.route('**/graph.json', async (route) => {
      const payload = (await (await route.fetch()).json()) as ViewerPayload
      await route.fulfill({ json: { ...payload, total: { nodes: 10, edges: 13 } } })
    })
    await viewer.page.route('**/search.json?*', (route) =>
      route.fulfill({ json: [{ node: far, name: '远山' }] satisfies RemoteHit[] }),
    )
    await viewer.page.route('**/neighbours.json?*', (route) =>
      route.fulfill({ json: { nodes: [far], edges: [edge] } }),
    )
    await viewer.page.reload()
    await type('远山')
    await byTestId('search-hit').waitFor()
    await expect.poll(() => byTestId('search-hits').textContent()).toContain('尚未载入')
    await viewer.page.keyboard.press('Enter')
    await expect.poll(() => byTestId('node-label').textContent()).toBe('远山镇')
    await byTestId('group-part_of-out').getByText('云岭县').first().waitFor()
    await type('yuanshan') // the index has grown with the graph
    await expect.poll(() => labels()).toEqual(['远山镇'])
  })

  it('searches on the page where no worker may start', async () => {
    await viewer.page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new Error('no worker')
        }
      } as unknown as typeof Worker
    })
    await viewer.page.reload()
    await search('yxz')
    await expect.poll(() => byTestId('node-label').textContent()).toBe('云溪镇')
  })

  it('speaks English', async () => {
    await viewer.reopen({ locale: 'en-GB' })
    await byTestId('filter-place').uncheck()
    await type('云溪')
    const text = await byTestId('search-hits').textContent()
    expect(text).toContain('also 云溪')
    expect(text).toContain('outside the filters')
    await type('海棠')
    await expect.poll(() => byTestId('search-hits').textContent()).toContain('No node fits')
  })

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 360],
  ] as const)(
    'has no serious violation of accessibility in %s at %i pixels, and fits',
    async (colorScheme, width) => {
      await viewer.reopen({ colorScheme, viewport: { width, height: 740 } })
      await type('县')
      const { violations } = await new AxeBuilder({ page: viewer.page }).include('.search').analyze()
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
      const box = (await byTestId('search-hits').boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
    },
  )
})

describe.skipIf(!HAS_BROWSER)('search in the sample graph', () => {
  const viewer = useViewer('sample')

  it('finds officials by pinyin, by initials and by office', async () => {
    for (const text of ['guoqihang', 'gqh', '郭启航']) {
      await viewer.search(text)
      await expect.poll(() => viewer.byTestId('node-label').textContent(), { message: text }).toBe('郭启航')
    }
    await viewer.byTestId('search').fill('镇长')
    await viewer.byTestId('search-hit').locator('.search-hit-office').first().waitFor()
  })
})

async function payloadOf(url: string): Promise<ViewerPayload> {
  return (await (await fetch(`${url}graph.json`)).json()) as ViewerPayload
}
