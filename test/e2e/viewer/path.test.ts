/**
 * Paths between two nodes in a real browser: choose both ends, read each step's sentence, take another way.
 * 林知远, 云岭县 → 林知远 任职于 云溪镇 属于 云岭县
 */
import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import type { GraphPart, ViewerPayload } from '../../../graph/model/viewer-payload.ts'
import { HAS_BROWSER } from '../launch-browser.ts'
import { useViewer, type ViewerPage } from '../open-viewer.ts'
import { HOSTILE_LABEL } from '../small-graph.ts'

async function choosePath({ byTestId, choose }: ViewerPage, from: string, to: string): Promise<void> {
  await choose('path')
  const ends = [
    ['from', from],
    ['to', to],
  ] as const
  for (const [end, name] of ends) {
    await byTestId(`path-${end}-search`).fill(name)
    await byTestId(`path-${end}-search`).press('Enter')
    await byTestId(`path-${end}`).getByTestId('node-button').waitFor()
  }
}

describe.skipIf(!HAS_BROWSER)('path', () => {
  const viewer = useViewer()
  const { byTestId, search } = viewer
  const nodesOf = () => byTestId('path-panel').locator('.path-node').allTextContents()

  it('shows each step with its relation, direction and sentence', async () => {
    await choosePath(viewer, '林知远', 'yunlingxian')
    await byTestId('path-steps').waitFor()
    await expect.poll(() => nodesOf()).toEqual(['林知远', '云溪镇', '云岭县'])
    await expect
      .poll(() => byTestId('path-step').locator('.path-relation').allTextContents())
      .toEqual(['↓任职于 · 镇长', '↓属于'])
    await byTestId('evidence').nth(1).waitFor()
    await expect
      .poll(() => byTestId('evidence').locator('p').allTextContents())
      .toEqual(['林知远任云溪镇镇长，兼任青石中学扩建工程总指挥。', '云溪镇和白露镇都是云岭县下辖的镇。'])
    await expect
      .poll(() => byTestId('evidence').first().locator('mark').allTextContents())
      .toEqual(['林知远', '云溪镇'])
    expect(viewer.problems).toEqual([])
  })

  it('offers detours as alternatives, and the way back when swapped', async () => {
    await choosePath(viewer, '林知远', '云溪镇')
    await byTestId('path-steps').waitFor()
    await expect
      .poll(() => byTestId('path-alternative').allTextContents())
      .toEqual(['1 步 直接相连', '2 步 经 青石中学扩建工程'])
    await byTestId('path-alternative').nth(1).click()
    await expect.poll(() => nodesOf()).toEqual(['林知远', '青石中学扩建工程', '云溪镇'])
    await byTestId('path-swap').click()
    await expect.poll(() => nodesOf()).toEqual(['云溪镇', '林知远'])
    await expect
      .poll(() => byTestId('path-step').locator('.path-relation').textContent())
      .toBe('↑任职者 · 镇长')
  })

  it('starts from the selected nodes and returns to them when closed', async () => {
    await search('林知远')
    await byTestId('node-panel').waitFor()
    await byTestId('path-button').click()
    await expect.poll(() => byTestId('path-from').textContent()).toContain('林知远')
    await byTestId('path-to-search').fill('林知远')
    await byTestId('path-to-search').press('Enter')
    await byTestId('path-same').waitFor()
    await byTestId('path-to-change').click()
    await byTestId('path-to-search').waitFor()
    await byTestId('path-close').click()
    await expect.poll(() => byTestId('node-label').textContent()).toBe('林知远')
  })

  it('lets in what the filters hide, and on demand keeps to what is in sight', async () => {
    await byTestId('filter-place').uncheck()
    await expect.poll(() => byTestId('shown-counts').textContent()).toContain('6 / 9')
    await choosePath(viewer, '林知远', '周砚秋')
    await byTestId('path-steps').waitFor()
    await expect.poll(() => nodesOf()).toEqual(['林知远', '云溪镇', '云岭县', '周砚秋'])
    await byTestId('shown-counts').getByText('8 / 9').waitFor()
    await byTestId('path-from-change').click()
    await byTestId('path-from-search').fill('onerror')
    await byTestId('path-from-search').press('Enter')
    await byTestId('shown-counts').getByText('9 / 9').waitFor()
    await byTestId('path-in-sight').check()
    await expect.poll(() => nodesOf()).toEqual([HOSTILE_LABEL, '白露镇', '云岭县', '周砚秋'])
    await byTestId('filter-part_of').uncheck()
    await expect
      .poll(() => nodesOf())
      .toEqual([HOSTILE_LABEL, '白露镇', '河岸清洁三年行动计划', '云岭县', '周砚秋'])
    await expect.poll(() => byTestId('path-hint').textContent()).toContain('没有写明关系的路径')
    await byTestId('filter-located_in').uncheck()
    await expect.poll(() => byTestId('path-none').textContent()).toContain('取消“只走图中显示的节点”')
  })

  it('goes by co_occurs when asked, or for want of anything else, and says so', async () => {
    await choosePath(viewer, '云岭县建设局', '云溪镇')
    await byTestId('path-steps').waitFor()
    await expect.poll(() => byTestId('path-hint').count()).toBe(0)
    await byTestId('path-co-occurs').check()
    await byTestId('path-hint').waitFor()
    await expect.poll(() => byTestId('path-alternative').last().textContent()).toBe('1 步 直接相连')
  })

  it('copies the path with its sentences', async () => {
    await viewer.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await choosePath(viewer, '林知远', '云岭县')
    await byTestId('evidence').nth(1).waitFor()
    await byTestId('path-copy').click()
    await byTestId('notice').getByText('已复制路径').waitFor()
    await expect
      .poll(() => viewer.page.evaluate(() => navigator.clipboard.readText()))
      .toBe(
        [
          '林知远',
          '  ↓ 任职于 · 镇长',
          '    “林知远任云溪镇镇长，兼任青石中学扩建工程总指挥。” 云溪镇干部任前公示，2024-05-16',
          '云溪镇',
          '  ↓ 属于',
          '    “云溪镇和白露镇都是云岭县下辖的镇。” 云溪镇干部任前公示，2024-05-16',
          '云岭县',
          '',
        ].join('\n'),
      )
  })

  it('asks the server where the graph is loaded in part, and goes on without it', async () => {
    const whole = (await (await fetch(`${viewer.url}graph.json`)).json()) as ViewerPayload
    const isBeyond = (key: string) => key === 'yunling'
    const nodes = whole.nodes.filter(({ key }) => !isBeyond(key))
    const edges = whole.edges.filter(({ source, target }) => !isBeyond(source) && !isBeyond(target))
    const part: GraphPart = {
      nodes: whole.nodes.filter(({ key }) => ['zhou', 'yunling', 'yunxi', 'lin'].includes(key)),
      edges: whole.edges.filter(({ source }) => ['zhou', 'yunxi', 'lin'].includes(source)),
    }
    let answers = false
    await viewer.page.route('**/graph.json', (route) => route.fulfill({ json: { ...whole, nodes, edges } }))
    await viewer.page.route('**/paths.json?*', (route) =>
      answers ? route.fulfill({ json: [part] }) : route.fulfill({ status: 500 }),
    )
    await viewer.page.reload()
    await choosePath(viewer, '林知远', '周砚秋')
    await byTestId('path-none').waitFor()
    await expect.poll(() => byTestId('path-panel').textContent()).toContain('服务器没有回答')
    answers = true
    await byTestId('path-panel').getByRole('button', { name: '再试一次' }).click()
    await byTestId('path-steps').waitFor()
    await expect.poll(() => nodesOf()).toEqual(['林知远', '云溪镇', '云岭县', '周砚秋'])
  })

  it('speaks English', async () => {
    await viewer.reopen({ locale: 'en-GB' })
    await choosePath(viewer, '林知远', '云岭县')
    await byTestId('path-steps').waitFor()
    const text = await byTestId('path-panel').textContent()
    expect(text).toContain('Holds office in · 镇长')
    expect(text).toContain('2 steps')
    expect(text).toContain('avoid hubs')
    expect(text).not.toMatch(/路径|起点|终点/)
  })

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 360],
  ] as const)(
    'has no serious violation of accessibility in %s at %i pixels, and fits',
    async (colorScheme, width) => {
      await viewer.reopen({ colorScheme, viewport: { width, height: 740 } })
      await choosePath(viewer, '林知远', '云溪镇')
      await byTestId('evidence').first().waitFor()
      const { violations } = await new AxeBuilder({ page: viewer.page })
        .include('.panel-path')
        .exclude('.panel-path blockquote footer') // the reading panel's
        .analyze()
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
      await expect.poll(() => viewer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    },
  )
})

describe.skipIf(!HAS_BROWSER)('path in the sample graph', () => {
  const viewer = useViewer('sample')

  it('joins an official to a place by sentences', async () => {
    await choosePath(viewer, '郭启航', '漳州市')
    await viewer.byTestId('path-steps').waitFor()
    await viewer.byTestId('evidence').first().waitFor()
    const steps = await viewer.byTestId('path-step').count()
    expect(steps).toBeGreaterThan(0)
    await expect.poll(() => viewer.byTestId('evidence').count()).toBe(steps)
  })
})
