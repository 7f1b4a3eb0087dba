/**
 * Layouts in a real browser, on the graph of the sample documents: chosen from the menu, stopped, taken back.
 * 布局 → 环形 → every kind stands together; 恢复原位 → all nodes where they were
 */
import { beforeEach, describe, expect, it } from 'vitest'
import type { ViewerPayload } from '../../../graph/model/viewer-payload.ts'
import { LEVELS } from '../../../graph/ontology.ts'
import { HAS_BROWSER } from '../launch-browser.ts'
import { useViewer } from '../open-viewer.ts'

type Spots = Record<string, { x: number; y: number }>

describe.skipIf(!HAS_BROWSER)('layouts', () => {
  const viewer = useViewer('sample')
  const { byTestId } = viewer
  let nodes: ViewerPayload['nodes']

  beforeEach(async () => {
    nodes = ((await (await fetch(`${viewer.url}graph.json`)).json()) as ViewerPayload).nodes
    await viewer.positionOf(nodes[0]!.key)
  })

  const spots = async () => {
    await viewer.page.waitForTimeout(300) // the frame after the camera has come to rest
    const keys = nodes.map(({ key }) => key)
    return viewer.page.evaluate(
      (all) => Object.fromEntries(all.map((key) => [key, window.zhengtu!.positionOf(key)!])),
      keys,
    ) as Promise<Spots>
  }
  const choose = async (layout: string) => {
    await byTestId('layout-menu').click()
    await byTestId(`layout-${layout}`).click()
  }
  const farthest = (one: Spots, other: Spots, keys = Object.keys(one)) =>
    Math.max(...keys.map((key) => Math.hypot(one[key]!.x - other[key]!.x, one[key]!.y - other[key]!.y)))
  const insideStage = async (all: Spots) => {
    const { x, y, width, height } = (await byTestId('stage').boundingBox())!
    return Object.values(all).every(
      (spot) => spot.x >= x && spot.x <= x + width && spot.y >= y && spot.y <= y + height,
    )
  }

  it('runs the force layout until it is stopped, and then no longer', async () => {
    const before = await spots()
    await choose('force')
    await byTestId('layout-stop').waitFor()
    await viewer.page.waitForTimeout(800)
    // At once: on a busy machine the layout might stop by itself while a real click is being prepared.
    await byTestId('layout-stop').evaluate((button: HTMLElement) => button.click())
    await byTestId('layout-stop').waitFor({ state: 'detached' })
    const stopped = await spots()
    expect(farthest(before, stopped)).toBeGreaterThan(20)
    await viewer.page.waitForTimeout(500)
    expect(farthest(stopped, await spots())).toBeLessThan(0.5)
    expect(viewer.problems).toEqual([])
  })

  it('stops the force layout by itself and brings all into sight', async () => {
    await choose('force')
    await byTestId('layout-stop').waitFor()
    await byTestId('layout-stop').waitFor({ state: 'detached', timeout: 15_000 })
    expect(await insideStage(await spots())).toBe(true)
  })

  it.each(['force', 'circular'])('leaves pinned nodes where they are: %s', async (layout) => {
    const [pinned, free] = nodes.filter(({ kind }) => kind === 'place').map(({ key }) => key)
    const placeOf = (key: string) =>
      viewer.page.evaluate((node) => {
        const { x, y } = window.zhengtu!.lookOf(node) as { x: number; y: number }
        return { x, y }
      }, key)
    const before = { pinned: await placeOf(pinned!), free: await placeOf(free!) }
    await viewer.search(nodes.find(({ key }) => key === pinned)!.label)
    await byTestId('action-pin').click()
    await choose(layout)
    await viewer.page.waitForTimeout(layout === 'force' ? 1500 : 600)
    expect(await placeOf(pinned!)).toEqual(before.pinned)
    expect(await placeOf(free!)).not.toEqual(before.free)
  })

  it('spreads nodes until none covers another', async () => {
    await choose('spread')
    await byTestId('layout-stop').waitFor({ state: 'detached', timeout: 15_000 })
    const all = Object.values(await spots())
    let nearest = Number.POSITIVE_INFINITY
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        nearest = Math.min(nearest, Math.hypot(one.x - other.x, one.y - other.y))
      }
    }
    expect(nearest).toBeGreaterThan(6)
    expect(viewer.problems).toEqual([])
  })

  it('puts each kind on an arc of one circle', async () => {
    await choose('circular')
    const all = await spots()
    const middle = {
      x: average(Object.values(all).map(({ x }) => x)),
      y: average(Object.values(all).map(({ y }) => y)),
    }
    const angle = (key: string) => Math.atan2(all[key]!.y - middle.y, all[key]!.x - middle.x)
    const round = [...nodes].sort((left, right) => angle(left.key) - angle(right.key))
    const changes = round.filter((node, index) => node.kind !== round.at(index - 1)!.kind)
    expect(changes.length).toBe(new Set(nodes.map(({ kind }) => kind)).size)
    expect(await insideStage(all)).toBe(true)
  })

  it('puts places in rows from the province down to the village', async () => {
    await choose('layered')
    const all = await spots()
    const rows = LEVELS.map((level) =>
      nodes
        .filter((node) => node.kind === 'place' && (node.level ?? 'other') === level)
        .map(({ key }) => all[key]!.y),
    ).filter((ys) => ys.length > 0)
    expect(rows.length).toBeGreaterThan(2)
    for (const [index, ys] of rows.entries()) {
      if (index > 0) expect(Math.min(...ys)).toBeGreaterThan(Math.max(...rows[index - 1]!))
    }
    expect(await insideStage(all)).toBe(true)
  })

  it('takes all back to where they came', async () => {
    const before = await spots()
    await choose('circular')
    expect(farthest(before, await spots())).toBeGreaterThan(50)
    await choose('given')
    await byTestId('layout-menu').click()
    await expect.poll(() => byTestId('layout-given').getAttribute('aria-checked')).toBe('true')
    await viewer.page.keyboard.press('Escape')
    const after = await spots()
    // The camera fits anew, so that only proportions are as they were.
    const [first, second, third] = nodes.map(({ key }) => key)
    const proportion = (all: Spots) => distance(all, first!, second!) / distance(all, first!, third!)
    expect(proportion(after)).toBeCloseTo(proportion(before), 1)
  })

  it('is chosen by keyboard, in English too', async () => {
    await byTestId('language').click()
    await viewer.page.getByRole('button', { name: 'Layout' }).focus()
    await viewer.page.keyboard.press('Enter')
    await viewer.page.getByRole('menuitemradio', { name: /Rows by level/ }).waitFor()
    await viewer.page.keyboard.press('End')
    await viewer.page.keyboard.press('Enter')
    await byTestId('layout-menu').click()
    await expect.poll(() => byTestId('layout-layered').getAttribute('aria-checked')).toBe('true')
  })
})

const average = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

function distance(all: Spots, one: string, other: string): number {
  return Math.hypot(all[one]!.x - all[other]!.x, all[one]!.y - all[other]!.y)
}
