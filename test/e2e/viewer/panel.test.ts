/**
 * The reading panel in a real browser: a node, an edge, several nodes, the overview, and the sentences of all.
 * 林知远 → 镇长 2021-03– 白露镇 “会议决定，林知远任白露镇镇长，即日起生效。”
 */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { HAS_BROWSER } from '../launch-browser.ts'
import { useViewer } from '../open-viewer.ts'
import { ENDLESS_NAME, PANEL_GRAPH } from '../panel-graph.ts'
import { HOSTILE_LABEL } from '../small-graph.ts'

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }
const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

describe.skipIf(!HAS_BROWSER)('panel of a node', () => {
  const viewer = useViewer(PANEL_GRAPH, CLIPBOARD)
  const { byTestId, search } = viewer

  it('shows offices with dates first, the current before the former', async () => {
    await search('林知远')
    const offices = byTestId('group-holds_office-out')
    await expect
      .poll(() => byTestId('node-panel').locator('section').first().getAttribute('data-testid'))
      .toBe('group-holds_office-out')
    await expect
      .poll(() => offices.locator('h3').allTextContents())
      .toEqual(['现任（文件未写明卸任）', '曾任'])
    await expect
      .poll(() => byTestId('neighbour-detail').allTextContents())
      .toEqual(['镇长 · 2021-03–', '副镇长 · 2018–2021-02'])
    await expect
      .poll(() => offices.getByTestId('node-button').allTextContents())
      .toEqual(['白露镇', '青石镇'])
    await offices.getByRole('button', { name: '青石镇' }).first().click()
    await expect.poll(() => byTestId('node-label').textContent()).toBe('青石镇')
  })

  it('marks the names, underlines the words of the statement, and says where they stand', async () => {
    await search('林知远')
    const first = byTestId('group-holds_office-out').getByTestId('evidence').first()
    await expect.poll(() => first.locator('mark').allTextContents()).toEqual(['林知远', '白露镇'])
    await expect
      .poll(async () => (await first.locator('.is-stated').allTextContents()).join(''))
      .toBe('林知远任白露镇镇长')
    await expect
      .poll(() => first.getByTestId('source').textContent())
      .toBe('关于印发《白露镇任职名单》的通知 · 云溪县人民政府 · 2024-05-16')
    await first.getByTestId('about-sentence').click()
    await expect.poll(() => byTestId('rule').textContent()).toContain('test-rule')
    await expect.poll(() => byTestId('rule').textContent()).toContain('gazettes/bailu-2024.txt')
  })

  it('shows two sentences of an edge, and the others when asked', async () => {
    await search('林知远')
    const edge = byTestId('neighbour').first()
    await edge.getByTestId('evidence').first().waitFor()
    await expect.poll(() => edge.getByTestId('weight').textContent()).toBe('3 句')
    await expect.poll(() => edge.getByTestId('evidence').count()).toBe(2)
    await edge.getByRole('button', { name: '再显示 1 条' }).click()
    await expect.poll(() => edge.getByTestId('evidence').count()).toBe(3)
  })

  it('copies a citation and says so', async () => {
    await search('林知远')
    await byTestId('copy-citation').first().click()
    await byTestId('notice').getByText('引文已复制').waitFor()
    await expect
      .poll(() => readClipboard(viewer.page))
      .toBe(
        '“会议决定，林知远任白露镇镇长，即日起生效。”——《关于印发〈白露镇任职名单〉的通知》，云溪县人民政府，2024-05-16 [gazettes/bailu-2024.txt]',
      )
    await byTestId('notice').getByRole('button').click()
    await expect.poll(() => byTestId('notice').textContent()).toBe('')
  })

  it('copies where the page may not use the clipboard, and says so where nothing can be copied', async () => {
    await viewer.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    })
    await search('林知远')
    await byTestId('action-copy-link').click()
    await byTestId('notice').getByText('链接已复制').waitFor()
    await viewer.page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'))
    await expect.poll(() => readClipboard(viewer.page)).toContain('#node=')

    await viewer.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
      document.execCommand = () => false
    })
    await byTestId('action-copy-link').click()
    const alert = byTestId('notice').getByRole('alert')
    await alert.getByText('未能复制').waitFor()
  })

  it('gives the divisions of a place as steps, and copies its code', async () => {
    await search('白露镇')
    const path = byTestId('division-path')
    await expect
      .poll(() => path.locator('li').allTextContents())
      .toEqual(['云山省', '云岭市', '云溪县', '白露镇'])
    await byTestId('division-code').click()
    await byTestId('notice').getByText('区划代码已复制').waitFor()
    await expect.poll(() => readClipboard(viewer.page)).toBe('990101100')
    await path.getByRole('button', { name: '云岭市' }).click()
    await expect.poll(() => byTestId('node-label').textContent()).toBe('云岭市')
  })

  it('folds aliases beyond the first', async () => {
    await search('白露镇')
    const aliases = byTestId('node-aliases')
    await expect.poll(() => aliases.locator('bdi').count()).toBe(6)
    await aliases.getByRole('button', { name: '其余 2 个名称' }).click()
    await expect.poll(() => aliases.locator('bdi').count()).toBe(8)
  })

  it('shows the sum of a project in both ways, its status and the confidence in words', async () => {
    await search('青石中学')
    await expect
      .poll(() => byTestId('node-facts').textContent())
      .toBe('投资额1.2亿元原文 总投资1.2亿元状态在建')
    await expect.poll(() => byTestId('confidence').textContent()).toBe('可信度 高 0.93')
    await byTestId('confidence').hover()
    await viewer.page.getByRole('tooltip').getByText('每 100 条约有 93 条是对的').waitFor()
  })

  it('lists the documents that name it, and leaves only one when asked', async () => {
    await search('林知远')
    await byTestId('documents-toggle').click()
    const list = byTestId('document-list').getByTestId('document')
    await expect
      .poll(() => list.locator('strong').allTextContents())
      .toEqual(['关于印发《白露镇任职名单》的通知', '白露镇的一天'])
    await expect.poll(() => list.first().locator('.sentence').textContent()).toContain('会议决定')
    const before = await byTestId('shown-counts').textContent()
    await byTestId('only-document').nth(1).click()
    await expect.poll(() => byTestId('only-document').nth(1).getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => byTestId('shown-counts').textContent()).not.toBe(before)
    await byTestId('only-document').nth(1).click()
    await expect.poll(() => byTestId('shown-counts').textContent()).toBe(before)
  })

  it('asks for all sentences that it lists in one request, and for twenty more edges in another', async () => {
    const asked: string[][] = []
    await viewer.page.route('**/evidence.json', async (route) => {
      asked.push((route.request().postDataJSON() as { edges?: string[] }).edges ?? [])
      await route.continue()
    })
    await search('云溪县')
    const parts = byTestId('group-part_of-in')
    await parts.getByTestId('evidence').nth(19).waitFor()
    await expect.poll(() => parts.getByTestId('neighbour').count()).toBe(20)
    expect(asked.map(({ length }) => length)).toEqual([21])
    await parts.getByRole('button', { name: '再显示 20 条' }).click()
    await parts.getByTestId('evidence').nth(39).waitFor()
    expect(asked.map(({ length }) => length)).toEqual([21, 20])
  })

  it('orders a group by name', async () => {
    await search('云溪县')
    const first = byTestId('group-part_of-in').getByTestId('node-button').first()
    await byTestId('edge-order').selectOption('name')
    await expect.poll(() => first.textContent()).toBe('白露镇')
  })

  it('says in place that the sentences could not be read, keeps what was read, and tries again', async () => {
    await search('云溪县')
    const parts = byTestId('group-part_of-in')
    await parts.getByTestId('evidence').first().waitFor()
    await viewer.page.route('**/evidence.json', (route) => route.abort())
    await parts.getByRole('button', { name: '再显示 20 条' }).click()
    const failed = byTestId('evidence-failed')
    await failed.waitFor()
    await expect.poll(() => failed.textContent()).toContain('zhengtu view')
    await expect.poll(() => parts.getByTestId('evidence').count()).toBe(20)
    await expect.poll(() => parts.getByTestId('sentence-wait').count()).toBe(20)
    await viewer.page.unroute('**/evidence.json')
    await failed.getByRole('button').click()
    await parts.getByTestId('evidence').nth(39).waitFor()
    await expect.poll(() => failed.count()).toBe(0)
  })

  it('keeps the edges of hidden relations folded until asked', async () => {
    await search('林知远')
    const hints = byTestId('group-co_occurs-both')
    await expect.poll(() => hints.getByTestId('neighbour').count()).toBe(0)
    await hints.getByRole('button', { name: '显示' }).click()
    await expect.poll(() => hints.getByTestId('neighbour').count()).toBe(2)
    await expect.poll(() => byTestId('filter-co_occurs').isChecked()).toBe(true)
  })

  it('hides, pins, and asks for a path from its row of actions', async () => {
    await search('林知远')
    await byTestId('action-pin').click()
    await expect.poll(() => byTestId('action-pin').getAttribute('aria-label')).toBe('取消固定')
    await byTestId('action-more').click()
    await byTestId('action-copy-name').click()
    await byTestId('notice').getByText('名称已复制').waitFor()
    await expect.poll(() => readClipboard(viewer.page)).toBe('林知远')
    const before = await byTestId('shown-counts').textContent()
    await byTestId('action-hide').click()
    await byTestId('overview').waitFor()
    await expect.poll(() => byTestId('shown-counts').textContent()).not.toBe(before)
    await search('白露镇')
    await byTestId('action-path-from').click()
    await byTestId('path-panel').waitFor()
  })

  it('says when the server is gone on expanding', async () => {
    await viewer.page.route('**/neighbours.json*', (route) => route.abort())
    await viewer.page.route('**/graph.json', async (route) => {
      const payload = await (await route.fetch()).json()
      await route.fulfill({ json: { ...payload, total: { nodes: 9000, edges: 9000 } } })
    })
    await viewer.page.reload()
    await expect.poll(() => byTestId('part-note').textContent()).toContain('9,000')
    await search('林知远')
    await byTestId('action-expand').click()
    await byTestId('notice').getByRole('alert').getByText('未能展开').waitFor()
  })

  it('moves the focus to the new heading only when the old panel held it', async () => {
    await search('林知远')
    await byTestId('node-label').waitFor()
    await expect
      .poll(() => viewer.page.evaluate(() => document.activeElement?.closest('.side') ?? null))
      .toBeNull()
    await byTestId('neighbour').first().getByTestId('node-button').press('Enter')
    await byTestId('node-label').getByText('白露镇').waitFor()
    await expect.poll(() => viewer.page.evaluate(() => document.activeElement?.textContent)).toBe('白露镇')
  })

  it('speaks English', async () => {
    await byTestId('language').click()
    await search('青石中学')
    await expect.poll(() => byTestId('node-kind').textContent()).toBe('Project')
    await expect
      .poll(() => byTestId('node-facts').textContent())
      .toBe('InvestmentCNY 120 millionas written 总投资1.2亿元Statusunder construction')
    await expect.poll(() => byTestId('confidence').textContent()).toBe('Confidence high 0.93')
    await byTestId('copy-citation').first().click()
    await byTestId('notice').getByText('Citation copied').waitFor()
    await expect
      .poll(() => readClipboard(viewer.page))
      .toContain(' — 关于印发《白露镇任职名单》的通知, 云溪县人民政府, 2024-05-16')
    await search('林知远')
    await expect
      .poll(() => byTestId('group-holds_office-out').locator('h3').allTextContents())
      .toEqual(['Current (no end stated)', 'Former'])
  })
})

describe.skipIf(!HAS_BROWSER)('panel of edges and selections', () => {
  const viewer = useViewer(PANEL_GRAPH, CLIPBOARD)
  const { byTestId, search } = viewer

  it('reads an edge: both ends, what it states, all sentences, what else joins the two', async () => {
    await search('林知远')
    await byTestId('open-edge').first().click()
    const panel = byTestId('edge-panel')
    await expect.poll(() => panel.locator('h1').textContent()).toBe('任职')
    await expect.poll(() => panel.locator('.edge-ends').textContent()).toBe('从林知远到白露镇')
    await expect.poll(() => byTestId('edge-facts').textContent()).toBe('职务镇长起止2021-03–句数3')
    await expect.poll(() => byTestId('confidence').textContent()).toBe('可信度 较高 0.82')
    await byTestId('evidence').nth(2).waitFor()
    await expect.poll(() => byTestId('evidence').count()).toBe(3)
    await byTestId('parallel-edges').getByTestId('open-edge').click()
    await panel.locator('h1').getByText('同句').waitFor()
    await expect.poll(() => byTestId('edge-facts').textContent()).toContain('方向无方向')
    await panel.locator('.edge-ends').getByRole('button', { name: '白露镇' }).click()
    await expect.poll(() => byTestId('node-label').textContent()).toBe('白露镇')
  })

  it('reads several nodes: the list, the edges among them, what can be done with all', async () => {
    const keys = ['official:lin', 'place:990101100', 'project:school']
    const query = new URLSearchParams(keys.map((key) => ['node', key]))
    await viewer.reopen(CLIPBOARD, `${viewer.url}#${query}`)
    const panel = byTestId('selection-panel')
    await expect.poll(() => panel.locator('h1').textContent()).toBe('已选 3 个节点')
    await expect.poll(() => byTestId('edges-among').getByTestId('edge-line').count()).toBe(3)
    await byTestId('edges-among').getByTestId('evidence').first().waitFor()
    await expect.poll(() => byTestId('action-path').count()).toBe(0)
    await panel.getByRole('button', { name: '取消选择 青石中学扩建工程' }).click()
    await expect.poll(() => panel.locator('h1').textContent()).toBe('已选 2 个节点')
    await expect.poll(() => byTestId('edges-among').getByTestId('edge-line').count()).toBe(1)
    await byTestId('action-pin').click()
    await expect.poll(() => byTestId('action-pin').getAttribute('aria-label')).toBe('取消固定')
    await byTestId('action-path').click()
    await byTestId('path-panel').waitFor()
  })

  it('shows an endless name cut, and whole when asked', async () => {
    await search('公司终')
    const label = byTestId('node-label')
    await expect.poll(() => label.textContent()).toHaveLength(90)
    expect((await byTestId('node-panel').boundingBox())!.height).toBeLessThan(900)
    await byTestId('node-panel').getByRole('button', { name: '显示全名' }).click()
    await expect.poll(() => label.textContent()).toBe(ENDLESS_NAME)
    expect((await label.boundingBox())!.height).toBeLessThan(400)
    await expect
      .poll(() => byTestId('evidence').first().locator('mark').first().textContent())
      .toBe(ENDLESS_NAME)
  })

  it('shows hostile sentences as text, with their controls in sight', async () => {
    await search('周砚秋')
    await byTestId('documents-toggle').click()
    await expect
      .poll(() => byTestId('evidence').first().locator('.sentence').textContent())
      .toBe('周砚秋‹U+202E›说：</script><img src=x onerror="document.title=1">白露镇很好。')
    await expect.poll(() => viewer.page.locator('img').count()).toBe(0)
    await expect.poll(() => viewer.page.title()).toBe('周砚秋 · 政图 zhengtu')
    expect(viewer.problems).toEqual([])
  })

  it.each(['light', 'dark'] as const)(
    'has no serious fault of access in %s',
    async (colorScheme) => {
      await viewer.reopen({ colorScheme })
      await byTestId('overview').waitFor()
      await expectAccess(viewer.page)
      await search('白露镇')
      await byTestId('evidence').first().waitFor()
      await byTestId('documents-toggle').click()
      await expectAccess(viewer.page)
      await byTestId('open-edge').first().click()
      await byTestId('edge-panel').waitFor()
      await expectAccess(viewer.page)
    },
    60_000,
  )
})

describe.skipIf(!HAS_BROWSER)('place of the panel', () => {
  const viewer = useViewer(PANEL_GRAPH)
  const { byTestId, search } = viewer
  const heightOf = async () => (await byTestId('side').boundingBox())!.height

  it.each([390, 360])(
    'is a sheet on a screen of %i px, pressed or dragged between its heights',
    async (width) => {
      await viewer.reopen({ viewport: { width, height: 844 } })
      await byTestId('side').waitFor()
      await expect.poll(() => heightOf()).toBeLessThan(60)
      await byTestId('sheet-grip').click()
      await byTestId('overview').waitFor()
      await search('白露镇')
      await byTestId('node-panel').waitFor()
      const half = await heightOf()
      expect(half).toBeGreaterThan(400)
      expect(half).toBeLessThan(500)
      await expect.poll(() => viewer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await byTestId('sheet-grip').click()
      await expect.poll(() => heightOf()).toBeGreaterThan(780)
      await drag(100)
      await expect.poll(() => heightOf()).toBe(half)
      await drag(-120)
      await expect.poll(() => heightOf()).toBeGreaterThan(780)
      await drag(100)
      await drag(150)
      await expect.poll(heightOf).toBeLessThan(60)
      await expect.poll(() => byTestId('node-panel').count()).toBe(0)
    },
  )

  async function drag(down: number): Promise<void> {
    const { x, y, width } = (await byTestId('sheet-grip').boundingBox())!
    const { mouse } = viewer.page
    await mouse.move(x + width / 2, y + 12)
    await mouse.down()
    await mouse.move(x + width / 2, y + 12 + down / 2)
    await mouse.move(x + width / 2, y + 12 + down)
    await mouse.up()
  }

  it('is made wider with the pointer and with the arrow keys', async () => {
    const widthOf = async () => (await byTestId('side').boundingBox())!.width
    const handle = byTestId('panel-width')
    await handle.press('ArrowLeft')
    await expect.poll(() => widthOf()).toBe(424)
    const { x, y } = (await handle.boundingBox())!
    await viewer.page.mouse.move(x + 4, y + 300)
    await viewer.page.mouse.down()
    await viewer.page.mouse.move(x - 96, y + 300)
    await viewer.page.mouse.up()
    await expect.poll(() => widthOf()).toBeGreaterThan(515)
    await expect.poll(() => handle.getAttribute('aria-valuenow')).toBe(String(await widthOf()))
  })
})

describe.skipIf(!HAS_BROWSER)('panel over the small graph', () => {
  const small = useViewer()

  it('shows a hostile name as text', async () => {
    await small.search('onerror')
    await expect.poll(() => small.byTestId('node-label').textContent()).toBe(HOSTILE_LABEL)
    await expect
      .poll(() => small.byTestId('evidence').first().textContent())
      .toContain(`${HOSTILE_LABEL}落户白露镇。`)
    await expect.poll(() => small.page.locator('img').count()).toBe(0)
    expect(small.problems).toEqual([])
  })
})

describe.skipIf(!HAS_BROWSER)('panel over the sample', () => {
  const sample = useViewer('sample')

  it.each([
    ['zh-CN', ['文件', '节点', '关系', '日期'], '官员'],
    ['en', ['Documents', 'Nodes', 'Relations', 'Dates'], 'Officials'],
  ])('says in %s what the sample holds and where to begin', async (locale, names, officials) => {
    await sample.reopen({ locale })
    const size = sample.byTestId('graph-size')
    await size.waitFor()
    await expect.poll(() => size.locator('dt').allTextContents()).toEqual(names)
    await expect.poll(() => size.locator('dd').first().textContent()).toBe('9')
    await expect.poll(() => size.locator('dd').last().textContent()).toContain('2023-06-15')
    await expect.poll(() => sample.byTestId('part-note').count()).toBe(0)
    const section = sample.byTestId('overview').locator('section', { hasText: officials })
    await section.last().getByTestId('node-button').first().click()
    await sample.byTestId('evidence').first().waitFor()
    await expect.poll(() => sample.byTestId('evidence').first().locator('mark').count()).toBeGreaterThan(0)
    expect(sample.problems).toEqual([])
  })
})

async function expectAccess(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('[data-testid=side]').analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}
