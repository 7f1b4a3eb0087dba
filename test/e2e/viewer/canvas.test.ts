/**
 * The canvas in a real browser, with the sample graph: everything that a pointer or a finger can do on it.
 * right click on a node, 隐藏 → it is out of sight; 撤销 → it is back
 */
import type { CDPSession } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ViewerPayload } from '../../../graph/model/viewer-payload.ts'
import type { EdgeLook, NodeLook } from '../../../viewer/canvas/display-graph.ts'
import { HAS_BROWSER } from '../launch-browser.ts'
import { useViewer } from '../open-viewer.ts'

describe.skipIf(!HAS_BROWSER)('canvas', () => {
  const viewer = useViewer('sample')
  const { byTestId, positionOf } = viewer
  let graph: ViewerPayload
  /** The most connected place. */
  let hub: string
  /** An official with an office in the hub. */
  let official: string
  let office: ViewerPayload['edges'][number]

  beforeAll(async () => {
    graph = (await (await fetch(`${viewer.url}graph.json`)).json()) as ViewerPayload
    const places = graph.nodes.filter(({ kind }) => kind === 'place')
    hub = places.sort((left, right) => right.degree - left.degree)[0]!.key
    const inHub = graph.edges.filter(
      ({ relation, target, office }) => relation === 'holds_office' && target === hub && office !== undefined,
    )
    const degreeOf = (key: string) => graph.nodes.find((node) => node.key === key)!.degree
    office = inHub.sort((left, right) => degreeOf(right.source) - degreeOf(left.source))[0]!
    official = office.source
  })

  const labelOf = (key: string) => graph.nodes.find((node) => node.key === key)!.label
  const nodeLook = (key: string) =>
    viewer.page.evaluate((node) => window.zhengtu!.lookOf(node) as NodeLook, key)
  const edgeLook = (key: string) =>
    viewer.page.evaluate((edge) => window.zhengtu!.lookOf(edge) as EdgeLook, key)
  const camera = () => viewer.page.evaluate(() => window.zhengtu!.camera())
  /** Until the picture has come to rest. */
  const rest = () => viewer.page.waitForTimeout(120)
  const pointTo = async (key: string) => {
    const { x, y } = await positionOf(key)
    await viewer.page.mouse.move(x, y, { steps: 2 })
    await rest()
  }
  const click = async (key: string, options: { button?: 'right'; modifier?: 'Control' | 'Shift' } = {}) => {
    const { x, y } = await positionOf(key)
    if (options.modifier) await viewer.page.keyboard.down(options.modifier)
    await viewer.page.mouse.click(x, y, { button: options.button ?? 'left' })
    if (options.modifier) await viewer.page.keyboard.up(options.modifier)
    await viewer.page.waitForTimeout(350) // another click at once would be a double click
  }
  const emptyPlace = async () => {
    const { x, y, width } = (await byTestId('stage').boundingBox())!
    return { x: x + width - 30, y: y + 20 }
  }
  /** A node that has no relation to the hub. */
  const stranger = () =>
    graph.nodes.find(
      ({ key, degree }) =>
        degree > 0 &&
        key !== hub &&
        !graph.edges.some(
          ({ source, target }) => [source, target].includes(key) && [source, target].includes(hub),
        ),
    )!.key

  it('makes the hovered node and its neighbours stand out', async () => {
    const far = stranger()
    const before = await nodeLook(far)
    await pointTo(hub)
    await expect.poll(async () => (await nodeLook(hub)).highlighted).toBe(true)
    await expect.poll(async () => (await nodeLook(official)).color).not.toBe((await nodeLook(far)).color)
    await expect.poll(async () => (await nodeLook(far)).color).not.toBe(before.color)
    await expect.poll(async () => (await nodeLook(far)).label).toBeNull()
    const { x, y } = await emptyPlace()
    await viewer.page.mouse.move(x, y)
    await rest()
    await expect.poll(async () => (await nodeLook(far)).color).toBe(before.color)
    expect(viewer.problems).toEqual([])
  })

  it('tells of the hovered edge: both ends, the office, confidence and a sentence', async () => {
    await pointTo(office.key)
    const tooltip = byTestId('edge-tooltip')
    await tooltip.waitFor()
    const told = await tooltip.textContent()
    for (const part of [labelOf(official), labelOf(hub), '任职', '可信度', '%']) expect(told).toContain(part)
    await tooltip.locator('blockquote mark').first().waitFor()
    await expect.poll(async () => (await edgeLook(office.key)).label).not.toBeNull()
    const { x, y } = await emptyPlace()
    await viewer.page.mouse.move(x, y)
    await tooltip.waitFor({ state: 'detached' })
  })

  it('selects with a click, and deselects with another or beside it', async () => {
    await click(official)
    await expect.poll(() => byTestId('node-label').textContent()).toBe(labelOf(official))
    await click(official)
    await byTestId('overview').waitFor()
    await click(official)
    await byTestId('node-panel').waitFor()
    const { x, y } = await emptyPlace()
    await viewer.page.mouse.click(x, y)
    await byTestId('overview').waitFor()
  })

  it.each(['Control', 'Shift'] as const)('adds to the selection and takes away with %s', async (modifier) => {
    await click(hub)
    await click(official, { modifier })
    expect((await nodeLook(hub)).highlighted && (await nodeLook(official)).highlighted).toBe(true)
    await click(hub, { modifier })
    await expect.poll(() => byTestId('node-label').textContent()).toBe(labelOf(official))
    await rest()
    await expect.poll(async () => (await nodeLook(hub)).highlighted).toBe(true) // still under the pointer
    const { x, y } = await emptyPlace()
    await viewer.page.mouse.move(x, y)
    await rest()
    await expect.poll(async () => (await nodeLook(hub)).highlighted).toBe(false)
  })

  it('selects an edge, which then stands out with its ends', async () => {
    await click(office.key)
    await byTestId('edge-panel').waitFor()
    const { x, y } = await emptyPlace()
    await viewer.page.mouse.move(x, y)
    await rest()
    await expect.poll(async () => (await edgeLook(office.key)).label).not.toBeNull()
    expect((await nodeLook(stranger())).label).toBeNull()
    await click(office.key)
    await byTestId('overview').waitFor()
  })

  it('expands with a double click on a node, without a zoom, and zooms with one on the canvas', async () => {
    await click(hub, { button: 'right' })
    await byTestId('menu-expand').waitFor()
    await viewer.page.keyboard.press('Escape')
    const before = await camera()
    // Hide a neighbour's kind, so that there is something to let in.
    await byTestId('filter-official').uncheck()
    await viewer.page.waitForFunction((key) => window.zhengtu!.positionOf(key) === null, official)
    const { x, y } = await positionOf(hub)
    await viewer.page.mouse.dblclick(x, y)
    await positionOf(official)
    await expect.poll(async () => (await camera()).ratio).toBe(before.ratio)
    await expect.poll(() => byTestId('node-label').textContent()).toBe(labelOf(hub))
    const place = await emptyPlace()
    await viewer.page.mouse.dblclick(place.x, place.y)
    await viewer.page.waitForFunction((ratio) => window.zhengtu!.camera().ratio < ratio, before.ratio)
  })

  it('moves a node that is dragged, without panning or selecting, and leaves it there', async () => {
    const from = await positionOf(official)
    const anchor = await positionOf(hub)
    const before = await camera()
    await viewer.page.mouse.move(from.x, from.y)
    await viewer.page.mouse.down()
    await viewer.page.mouse.move(from.x + 60, from.y + 40, { steps: 6 })
    await viewer.page.mouse.up()
    await rest()
    const to = await positionOf(official)
    expect(to.x - from.x).toBeCloseTo(60, 0)
    expect(to.y - from.y).toBeCloseTo(40, 0)
    expect(await camera()).toEqual(before)
    expect((await positionOf(hub)).x).toBeCloseTo(anchor.x, 1)
    await expect.poll(() => byTestId('overview').isVisible()).toBe(true)
    await byTestId('tool-zoom-in').click()
    await byTestId('tool-zoom-out').click()
    await rest()
    const later = await positionOf(official)
    expect(later.x).toBeCloseTo(to.x, 0)
    expect(later.y).toBeCloseTo(to.y, 0)
  })

  it('moves all that is selected together', async () => {
    await click(hub)
    await click(official, { modifier: 'Control' })
    const [one, other] = [await positionOf(hub), await positionOf(official)]
    await viewer.page.mouse.move(one.x, one.y)
    await viewer.page.mouse.down()
    await viewer.page.mouse.move(one.x + 50, one.y - 30, { steps: 5 })
    await viewer.page.mouse.up()
    await rest()
    expect((await positionOf(hub)).x - one.x).toBeCloseTo(50, 0)
    expect((await positionOf(official)).x - other.x).toBeCloseTo(50, 0)
    expect((await positionOf(official)).y - other.y).toBeCloseTo(-30, 0)
    await expect.poll(async () => (await nodeLook(official)).highlighted).toBe(true)
  })

  it('pans with a drag on the canvas and zooms at the pointer with the wheel', async () => {
    const start = await positionOf(hub)
    const { x, y } = await emptyPlace()
    await viewer.page.mouse.move(x, y)
    await viewer.page.mouse.down()
    await viewer.page.mouse.move(x - 80, y + 30, { steps: 8 })
    await viewer.page.waitForTimeout(200) // at rest, so that nothing keeps moving
    await viewer.page.mouse.up()
    await rest()
    const panned = await positionOf(hub)
    expect(panned.x - start.x).toBeCloseTo(-80, -1)
    await viewer.page.mouse.move(panned.x, panned.y)
    const { ratio } = await camera()
    await viewer.page.mouse.wheel(0, -240)
    await viewer.page.waitForFunction((before) => window.zhengtu!.camera().ratio < before, ratio)
    await rest()
    const zoomed = await positionOf(hub)
    expect(Math.abs(zoomed.x - panned.x)).toBeLessThan(2)
    expect(Math.abs(zoomed.y - panned.y)).toBeLessThan(2)
  })

  it('opens a menu with a right click: pin, path, evidence, hide, undo, redo', async () => {
    await click(official, { button: 'right' })
    const menu = byTestId('canvas-menu')
    await expect.poll(() => menu.textContent()).toContain(labelOf(official))
    await byTestId('menu-pin').click()
    await rest()
    await expect.poll(async () => (await nodeLook(official)).pinned).toBe(true)
    await click(official, { button: 'right' })
    await expect.poll(() => byTestId('menu-pin').textContent()).toContain('取消固定')
    await byTestId('menu-hide').click()
    await viewer.page.waitForFunction((key) => window.zhengtu!.positionOf(key) === null, official)
    await byTestId('tool-undo').click()
    await positionOf(official)
    await byTestId('tool-redo').click()
    await viewer.page.waitForFunction((key) => window.zhengtu!.positionOf(key) === null, official)
    const { x, y } = await emptyPlace()
    await viewer.page.mouse.click(x, y, { button: 'right' })
    await expect.poll(() => menu.textContent()).toContain('恢复隐藏的节点（1）')
    await byTestId('menu-show-hidden').click()
    await positionOf(official)
    await click(official, { button: 'right' })
    await byTestId('menu-evidence').click()
    await expect.poll(() => byTestId('node-label').textContent()).toBe(labelOf(official))
    expect(viewer.problems).toEqual([])
  })

  it('asks for a path from the menu', async () => {
    await click(official, { button: 'right' })
    await byTestId('menu-path-from').click()
    await byTestId('overview').waitFor({ state: 'detached' })
    await click(hub, { button: 'right' })
    await byTestId('menu-path-to').click()
    expect(viewer.problems).toEqual([])
  })

  it('offers of an edge its sentences and to hide its relation', async () => {
    await click(office.key, { button: 'right' })
    await byTestId('menu-evidence').click()
    await byTestId('edge-panel').waitFor()
    await rest()
    await click(office.key, { button: 'right' })
    await byTestId('menu-hide-relation').click()
    await viewer.page.waitForFunction((key) => window.zhengtu!.positionOf(key) === null, office.key)
    await expect.poll(() => byTestId('filter-holds_office').isChecked()).toBe(false)
  })

  it('opens the menu of what is selected with a button and by keyboard', async () => {
    await click(hub)
    await byTestId('tool-menu').focus()
    await viewer.page.keyboard.press('Enter')
    await expect.poll(() => byTestId('canvas-menu').textContent()).toContain(labelOf(hub))
    await viewer.page.keyboard.press('ArrowDown')
    await viewer.page.keyboard.press('ArrowDown')
    await viewer.page.keyboard.press('Enter')
    await byTestId('canvas-menu').waitFor({ state: 'hidden' })
    await viewer.page.waitForFunction((key) => window.zhengtu!.positionOf(key) === null, hub)
  })

  it('names relations on demand', async () => {
    const parts = graph.edges.find(({ relation }) => relation === 'part_of')!
    await expect.poll(async () => (await edgeLook(parts.key)).label).toBeNull()
    await byTestId('tool-edge-labels').click()
    await rest()
    await expect.poll(async () => (await edgeLook(parts.key)).label).toBe('属于')
    await expect.poll(() => byTestId('tool-edge-labels').getAttribute('aria-pressed')).toBe('true')
    await byTestId('tool-edge-labels').click()
    await rest()
    await expect.poll(async () => (await edgeLook(parts.key)).label).toBeNull()
  })

  it('frames what is in sight', async () => {
    const whole = await camera()
    await byTestId('tool-zoom-in').click()
    await byTestId('tool-zoom-in').click()
    await expect.poll(async () => (await camera()).ratio).toBeLessThan(whole.ratio / 2)
    await byTestId('tool-fit').click()
    await expect.poll(async () => (await camera()).ratio).toBeCloseTo(whole.ratio)
    for (const kind of ['place', 'organization', 'project', 'programme', 'person']) {
      await byTestId(`filter-${kind}`).uncheck()
    }
    await byTestId('tool-fit').click()
    await expect.poll(async () => (await camera()).ratio).not.toBeCloseTo(whole.ratio, 3)
  })

  it('colours by division and community and sizes by mentions, as the legend says', async () => {
    const before = await nodeLook(hub)
    await byTestId('colour-by').click()
    await byTestId('colour-by-division').click()
    const groups = byTestId('legend-groups').locator('li')
    await expect.poll(() => groups.count()).toBeGreaterThanOrEqual(2)
    await expect
      .poll(() => groups.allTextContents())
      .toEqual(expect.arrayContaining([expect.stringContaining(labelOf(hub))]))
    await rest()
    const by = await nodeLook(hub)
    expect(by.color).not.toBe(before.color)
    await expect.poll(async () => (await nodeLook(official)).color).toBe(by.color)
    expect(by.shape).toBe(before.shape)
    await byTestId('colour-by').click()
    await byTestId('colour-by-community').click()
    await expect.poll(() => groups.first().textContent()).toContain('等')
    await byTestId('size-by').click()
    await byTestId('size-by-mentions').click()
    await rest()
    const most = [...graph.nodes].sort((left, right) => right.mentions - left.mentions)[0]!
    const sizes = await Promise.all(graph.nodes.map(async ({ key }) => (await nodeLook(key)).size))
    await expect.poll(async () => (await nodeLook(most.key)).size).toBe(Math.max(...sizes))
    await byTestId('legend-toggle').click()
    await expect.poll(() => byTestId('colour-by').count()).toBe(0)
  })

  it('gives each kind a shape, on the canvas as beside names', async () => {
    const shapes = new Map<string, number>()
    for (const { key, kind } of graph.nodes) shapes.set(kind, (await nodeLook(key)).shape)
    expect(new Set(shapes.values()).size).toBe(shapes.size)
    const marks = byTestId('legend-kinds').locator('path')
    expect(
      new Set(await marks.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))).size,
    ).toBe(shapes.size)
  })

  it('speaks English', async () => {
    await byTestId('language').click()
    await pointTo(office.key)
    await byTestId('edge-tooltip').waitFor()
    await expect.poll(() => byTestId('edge-tooltip').textContent()).toContain('holds office')
    await click(official, { button: 'right' })
    await expect
      .poll(() => byTestId('canvas-menu').textContent())
      .toContain(`Actions on ${labelOf(official)}`)
    await expect.poll(() => byTestId('menu-hide').textContent()).toContain('Hide')
    await viewer.page.keyboard.press('Escape')
    await expect.poll(() => byTestId('tool-fit').getAttribute('aria-label')).toBe('Show the whole graph')
    await expect.poll(() => byTestId('legend').textContent()).toContain('Officials')
    const parts = graph.edges.find(({ relation }) => relation === 'part_of')!
    await byTestId('tool-edge-labels').click()
    await rest()
    await expect.poll(async () => (await edgeLook(parts.key)).label).toBe('part of')
  })

  describe('under fingers', () => {
    let session: CDPSession
    const touch = async (type: string, points: { x: number; y: number }[]) => {
      await session.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: points.map((point, id) => ({ ...point, id })),
      })
    }
    const openPhone = async () => {
      await viewer.reopen({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
      session = await viewer.page.context().newCDPSession(viewer.page)
      await byTestId('workspace').waitFor()
      await positionOf(hub)
      await rest()
    }

    it('opens the menu with a long press and selects with a tap', async () => {
      await openPhone()
      const at = await positionOf(hub)
      await touch('touchStart', [at])
      await byTestId('canvas-menu').waitFor()
      await touch('touchEnd', [])
      await expect.poll(() => byTestId('canvas-menu').textContent()).toContain(labelOf(hub))
      await viewer.page.keyboard.press('Escape')
      await byTestId('canvas-menu').waitFor({ state: 'hidden' })
      await expect.poll(() => byTestId('node-panel').count()).toBe(0)
      await viewer.page.touchscreen.tap(at.x, at.y)
      await byTestId('node-panel').waitFor()
    })

    it('zooms with two fingers and moves a node with one', async () => {
      await openPhone()
      const { ratio } = await camera()
      await touch('touchStart', [
        { x: 150, y: 300 },
        { x: 240, y: 300 },
      ])
      for (const apart of [20, 40, 60]) {
        await touch('touchMove', [
          { x: 150 - apart, y: 300 },
          { x: 240 + apart, y: 300 },
        ])
        await rest()
      }
      await touch('touchEnd', [])
      await expect.poll(async () => (await camera()).ratio).toBeLessThan(ratio)
      await byTestId('tool-fit').click()
      await rest()
      const before = await camera()
      const at = await positionOf(hub)
      await touch('touchStart', [at])
      for (const step of [15, 30, 45]) await touch('touchMove', [{ x: at.x + step, y: at.y + step }])
      await touch('touchEnd', [])
      await rest()
      expect((await positionOf(hub)).x - at.x).toBeCloseTo(45, 0)
      expect(await camera()).toEqual(before)
      await expect.poll(() => byTestId('node-panel').count()).toBe(0)
    })

    it('fits narrow screens', async () => {
      await viewer.reopen({ viewport: { width: 360, height: 740 } })
      await byTestId('legend-toggle').click()
      const legend = (await byTestId('legend').boundingBox())!
      expect(legend.x + legend.width).toBeLessThanOrEqual(360)
      await expect.poll(() => viewer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    })
  })
})
