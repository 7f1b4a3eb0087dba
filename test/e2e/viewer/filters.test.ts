/**
 * The filters in a real browser, on the graph of the sample documents, in both languages: counts and canvas follow each.
 * untick 地点 → 显示 129 / 169 个节点, and 龙海区 is not drawn
 */
import { AxeBuilder } from '@axe-core/playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PayloadEdge, PayloadNode, ViewerPayload } from '../../../graph/model/viewer-payload.ts'
import { FILTER_WORDS } from '../../../viewer/strings/filter-words.ts'
import { HAS_BROWSER } from '../launch-browser.ts'
import { useViewer } from '../open-viewer.ts'

const COUNTY = 'place:350604'
const NEIGHBOUR_COUNTY = 'place:350605'
const SERIOUS = ['serious', 'critical']

describe.skipIf(!HAS_BROWSER).each([
  ['zh', 'zh-CN'],
  ['en', 'en-US'],
] as const)('filters in %s', (language, locale) => {
  const viewer = useViewer('sample', { locale })
  const { byTestId, positionOf } = viewer
  const words = FILTER_WORDS[language]
  let payload: ViewerPayload
  beforeAll(async () => {
    payload = (await (await fetch(`${viewer.url}graph.json`)).json()) as ViewerPayload
  })

  /** Waits for the counts that stay when nodes and edges are tested by themselves; co_occurs is left out. */
  const expectShown = async (
    node: (node: PayloadNode) => boolean,
    edge: (edge: PayloadEdge) => boolean = () => true,
  ) => {
    const nodes = new Set(payload.nodes.filter(node).map(({ key }) => key))
    const edges = payload.edges.filter(
      (each) =>
        each.relation !== 'co_occurs' && nodes.has(each.source) && nodes.has(each.target) && edge(each),
    )
    const { total } = payload
    const text = `${words.shownNodes(nodes.size, total.nodes)} · ${words.shownEdges(edges.length, total.edges)}`
    await expect.poll(() => byTestId('shown-counts').textContent()).toBe(text)
    expect(nodes.size).toBeLessThan(total.nodes)
    return nodes
  }
  const expectAll = () =>
    expect
      .poll(() => byTestId('shown-counts').textContent())
      .toContain(words.shownNodes(payload.total.nodes, payload.total.nodes))
  const expectGone = (key: string) =>
    viewer.page.waitForFunction((node) => window.zhengtu?.positionOf(node) === null, key)
  const open = (section: string) => byTestId(`filters-${section}`).locator('h3 button').first().click()
  const hasDate = (from: string, to: string) => {
    const inRange = payload.documents.map(
      ({ date = '' }) => date.slice(0, 7) >= from && date.slice(0, 7) <= to,
    )
    return ({ documents }: { documents: number[] }) => documents.some((place) => inRange[place])
  }

  it('hides a kind, leaves only one, none and all', async () => {
    await positionOf(COUNTY)
    await byTestId('filter-place').uncheck()
    await expectShown(({ kind }) => kind !== 'place')
    await expectGone(COUNTY)
    await byTestId('only-place').click({ force: true })
    await expectShown(({ kind }) => kind === 'place')
    await positionOf(COUNTY)
    await expect.poll(() => byTestId('filter-official').isChecked()).toBe(false)
    const kinds = byTestId('filters-kinds')
    await kinds.getByRole('button', { name: words.noneOf(words.kinds) }).click()
    await byTestId('nothing-shown').waitFor()
    await kinds.getByRole('button', { name: words.allOf(words.kinds) }).click()
    await expectAll()
    expect(viewer.problems).toEqual([])
  })

  it('leaves relations out, co_occurs from the first, and counts what is in sight', async () => {
    await expect.poll(() => byTestId('filter-co_occurs').isChecked()).toBe(false)
    await expect.poll(() => byTestId('filters').textContent()).toContain(words.hintNote)
    const all = payload.edges.filter(({ relation }) => relation === 'part_of').length
    await expect.poll(() => byTestId('count-part_of').textContent()).toBe(String(all))
    await byTestId('only-part_of').click({ force: true })
    await expect
      .poll(() => byTestId('shown-counts').textContent())
      .toContain(words.shownEdges(all, payload.total.edges))
    await byTestId('filter-place').uncheck()
    const left = payload.edges.filter(({ relation, source, target }) => {
      const isPlace = (key: string) => payload.nodes.find((node) => node.key === key)?.kind === 'place'
      return relation === 'part_of' && !isPlace(source) && !isPlace(target)
    }).length
    await expect.poll(() => byTestId('count-part_of').textContent()).toBe(`${left} / ${all}`)
    await byTestId('reset-relations').click()
    await expect.poll(() => byTestId('filter-co_occurs').isChecked()).toBe(false)
    await expectShown(({ kind }) => kind !== 'place')
  })

  it('leaves out what is less sure than the slider says, by keyboard as well', async () => {
    const doubtful = payload.nodes.find(({ confidence }) => confidence < 0.5)!
    await positionOf(doubtful.key)
    await byTestId('filter-confidence').fill('0.5')
    await expectShown(
      ({ confidence }) => confidence >= 0.5,
      ({ confidence }) => confidence >= 0.5,
    )
    await expectGone(doubtful.key)
    await byTestId('filter-confidence').press('ArrowRight')
    await expect.poll(() => byTestId('filter-confidence').inputValue()).toBe('0.55')
    const edges = payload.edges.filter(
      ({ relation, confidence }) => relation !== 'co_occurs' && confidence < 0.55,
    )
    const nodes = payload.nodes.filter(({ confidence }) => confidence < 0.55)
    await expect
      .poll(() => byTestId('below-confidence').textContent())
      .toBe(words.below(nodes.length, edges.length))
    await byTestId('reset-confidence').click()
    await expectAll()
  })

  it('leaves out nodes with few stated relations, by number and by slider', async () => {
    await byTestId('filter-degree').fill('3')
    await expectShown(({ degree }) => degree >= 3)
    await byTestId('filter-degree-slider').press('ArrowRight')
    await expect.poll(() => byTestId('filter-degree').inputValue()).toBe('4')
    await expectShown(({ degree }) => degree >= 4)
    await expectGone(payload.nodes.find(({ degree }) => degree === 1)!.key)
    await positionOf(COUNTY)
  })

  it('keeps to a range of months', async () => {
    await byTestId('filter-from').fill('2024-01')
    await byTestId('filter-to').fill('2024-06')
    const inRange = hasDate('2024-01', '2024-06')
    const left = await expectShown(inRange, inRange)
    await expectGone(payload.nodes.find(({ key }) => !left.has(key))!.key)
    // The end follows a beginning that is later.
    await byTestId('filter-from').fill('2024-09')
    await expect.poll(() => byTestId('filter-to').inputValue()).toBe('2024-09')
    await byTestId('clear-dates').click()
    await expectAll()
  })

  it('takes a month by a click on its bar, a range by dragging, and years when asked', async () => {
    const bars = byTestId('timeline-bar')
    const months = payload.documents.map(({ date }) => date!.slice(0, 7)).sort()
    await byTestId('timeline').scrollIntoViewIfNeeded()
    const pointAt = async (bar: number) => {
      const { x, y, width, height } = (await bars.nth(bar).locator('rect').first().boundingBox())!
      return [x + width / 2, y + height / 2] as const
    }
    await viewer.page.mouse.click(...(await pointAt(0)))
    await expect.poll(() => byTestId('filter-from').inputValue()).toBe(months[0])
    await expect.poll(() => byTestId('filter-to').inputValue()).toBe(months[0])
    const inFirst = hasDate(months[0]!, months[0]!)
    await expectShown(inFirst, inFirst)
    await expect.poll(() => byTestId('timeline').locator('.is-out').count()).toBe((await bars.count()) - 1)
    await viewer.page.mouse.click(...(await pointAt(0)))
    await expectAll()

    await viewer.page.mouse.move(...(await pointAt(7)))
    await viewer.page.mouse.down()
    await viewer.page.mouse.move(...(await pointAt(2)), { steps: 3 })
    await viewer.page.mouse.up()
    await expect.poll(() => byTestId('timeline').locator('.is-chosen').count()).toBe(6)

    await byTestId('timeline-year').click()
    await expect
      .poll(() => bars.count())
      .toBe(Number(months.at(-1)!.slice(0, 4)) - Number(months[0]!.slice(0, 4)) + 1)
    await viewer.page.mouse.click(...(await pointAt(1)))
    const year = String(Number(months[0]!.slice(0, 4)) + 1)
    await expect.poll(() => byTestId('filter-from').inputValue()).toBe(`${year}-01`)
    await expect.poll(() => byTestId('filter-to').inputValue()).toBe(`${year}-12`)
  })

  it('keeps the subtree of a division that was searched for', async () => {
    await open('division')
    await byTestId('search-division').fill('longhai 350604')
    const first = byTestId('row-division').first()
    await expect.poll(() => first.textContent()).toContain('龙海区')
    const count = await first.locator('.filter-count').textContent()
    await byTestId('search-division').press('Enter')
    await expect.poll(() => byTestId('chip-division').textContent()).toBe('龙海区')
    await expect
      .poll(() => byTestId('shown-counts').textContent())
      .toContain(words.shownNodes(Number(count), payload.total.nodes))
    await expectGone(NEIGHBOUR_COUNTY)
    await positionOf(COUNTY)
    await byTestId('chip-division')
      .getByRole('button', { name: words.remove('龙海区') })
      .click()
    await expectAll()
  })

  it('lists the places as a hierarchy', async () => {
    await open('division')
    const indents = await byTestId('row-division').evaluateAll((rows) =>
      rows
        .slice(0, 3)
        .map((row) => [row.textContent, Number.parseInt(getComputedStyle(row).paddingLeft, 10)] as const),
    )
    expect(indents.map(([, indent]) => indent)).toEqual([8, 22, 22])
    expect(indents[0]![0]).toContain('福建省')
    await expect.poll(() => byTestId('row-division').first().getAttribute('aria-selected')).toBe('false')
  })

  it('keeps what the chosen documents state', async () => {
    await open('documents')
    await expect.poll(() => byTestId('row-documents').count()).toBe(payload.documents.length)
    await byTestId('search-documents').fill('海澄')
    await byTestId('row-documents').first().click()
    await byTestId('search-documents').fill('2024-11-08')
    await byTestId('search-documents').press('Enter')
    const places = new Set(
      payload.documents.flatMap(({ title, date }, place) =>
        title.includes('海澄') || date === '2024-11-08' ? [place] : [],
      ),
    )
    expect(places.size).toBe(2)
    const named = ({ documents }: { documents: number[] }) => documents.some((place) => places.has(place))
    await expectShown(named, named)
    await byTestId('chip-document').first().getByRole('button').click()
    await expect.poll(() => byTestId('chip-document').count()).toBe(1)
    await byTestId('reset-documents').click()
    await expectAll()
  })

  it('counts the filters in use, says when nothing is left and takes all back', async () => {
    await expect.poll(() => byTestId('filters-active').count()).toBe(0)
    await byTestId('filter-from').fill('2031-01')
    await byTestId('filter-confidence').fill('0.2')
    await expect.poll(() => byTestId('filters-active').textContent()).toContain(words.active(2))
    await expect.poll(() => byTestId('nothing-shown').textContent()).toContain(words.nothingShown)
    await byTestId('nothing-shown').getByRole('button', { name: words.resetAll }).click()
    await expectAll()
    await expect.poll(() => byTestId('nothing-shown').count()).toBe(0)
    await byTestId('filter-project').uncheck()
    await byTestId('reset-filters').click()
    await expectAll()
    await expect.poll(() => byTestId('filters-active').count()).toBe(0)
  })

  it('reads the counts out only when they have settled', async () => {
    const spoken = viewer.page.locator('.shown-counts [role=status]')
    const before = await spoken.textContent()
    await byTestId('filter-place').uncheck()
    await expect.poll(() => spoken.textContent()).toBe(before)
    await expect
      .poll(() => spoken.textContent(), { timeout: 3000 })
      .toBe(await byTestId('shown-counts').textContent())
  })

  it('folds sections and the whole panel, and remembers the sections', async () => {
    await open('kinds')
    await expect.poll(() => byTestId('filter-place').count()).toBe(0)
    const room = (await byTestId('stage').locator('canvas').first().boundingBox())!
    await byTestId('filters-toggle').click()
    await expect
      .poll(async () => (await byTestId('stage').locator('canvas').first().boundingBox())!.width)
      .toBeGreaterThan(room.width)
    await byTestId('filters-toggle').press('Enter')
    await expect.poll(() => byTestId('filter-place').count()).toBe(0)
    await byTestId('filter-part_of').waitFor()
  })

  it.each([360, 390])('is a sheet over the canvas at %i pixels, closed by Escape', async (width) => {
    await viewer.reopen({ viewport: { width, height: 780 } })
    await byTestId('filters-toggle').click()
    const sheet = (await byTestId('filters').boundingBox())!
    expect([sheet.x, sheet.width, Math.round(sheet.y + sheet.height)]).toEqual([0, width, 780])
    await byTestId('filter-place').uncheck()
    await byTestId('filter-from').fill('2024-01')
    await open('documents')
    await open('division')
    await expect.poll(() => viewer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(
      await byTestId('filters')
        .locator('.filters-body')
        .evaluate((body) => body.scrollWidth - body.clientWidth),
    ).toBe(0)
    await byTestId('search-division').press('Escape')
    await expect.poll(() => byTestId('filters').locator('.filters-body').count()).toBe(0)
    await expect.poll(() => byTestId('filters-active').textContent()).toContain('2')
  })

  it('has no serious barrier', { timeout: 60_000 }, async () => {
    await viewer.reopen({ colorScheme: language === 'zh' ? 'light' : 'dark' })
    await byTestId('filter-place').uncheck()
    await byTestId('filter-to').fill('2024-01')
    await open('division')
    await open('documents')
    await byTestId('row-documents').first().click()
    const { violations } = await new AxeBuilder({ page: viewer.page })
      .include('.filters')
      .include('.shown-counts')
      .analyze()
    const serious = violations.filter(({ impact }) => SERIOUS.includes(impact ?? ''))
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})
