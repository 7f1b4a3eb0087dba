/**
 * Measures the viewer as a reader meets it: opening, filters, search, hovering, selecting, layouts.
 * a page on the graph of 20,000 nodes → [{ name: 'filter-place', times: [83, 91, …], longest: [61, …], limit: 150 }, …]
 */
import type { Browser, Page } from 'playwright-core'
import { type Effect, installClock, type Timing } from './page-clock.ts'

export interface Measurement {
  name: string
  /** Milliseconds of each run. */
  times: number[]
  /** Longest task of each run. */
  longest: number[]
  /** What the median must not exceed. */
  limit: number | null
  /** No task may be longer; null where long tasks are reported only. */
  taskLimit: number | null
}

export const LIMITS = { open: 5000, filter: 150, search: 50, task: 250 }

export interface MeasureOptions {
  url: string
  runs: number
  /** A node that is drawn, to hover and to click. */
  nodes: readonly string[]
  /** What is typed, one key stroke longer each time. */
  queries: readonly string[]
  skip: (what: string) => void
  /** Is told each measurement as soon as it is there. */
  print: (measurement: Measurement) => void
}

/** Milliseconds that the page is watched after each input: settling counts towards the longest task. */
const SETTLE = 600
/** What waits for the reader to pause, and for the second look at what is drawn. */
const PAUSE = 300

export async function openPage(
  browser: Browser,
  { url, nodes }: MeasureOptions,
): Promise<[Page, Measurement]> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  // What the compiler adds to name functions is not there inside the page.
  await page.addInitScript('globalThis.__name = (value) => value')
  await page.addInitScript(installClock)
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction((key) => window.zhengtu?.positionOf(key) ?? null, nodes[0]!)
  await clickNode(page, nodes[0]!)
  await page.getByTestId('node-panel').waitFor()
  const times = [await page.evaluate(() => performance.now())]
  await page.waitForTimeout(SETTLE)
  const longest = [await page.evaluate(() => window.clock.longestSince(0))]
  return [page, { name: 'open to first interaction', times, longest, limit: LIMITS.open, taskLimit: null }]
}

export async function measureViewer(page: Page, options: MeasureOptions): Promise<Measurement[]> {
  const { runs, nodes, queries } = options
  const measurements: Measurement[] = []
  const add = (measurement: Measurement) => {
    measurements.push(measurement)
    options.print(measurement)
  }
  const measure = (
    name: string,
    limit: number | null,
    times: readonly number[],
    timings: readonly Timing[],
  ) => {
    const longest = timings.map((timing) => timing.longest)
    add({ name, times: [...times], longest, limit, taskLimit: LIMITS.task })
  }
  const repeat = async (count: number, act: (run: number) => Promise<Timing>) => {
    const timings: Timing[] = []
    for (let run = 0; run < count; run++) timings.push(await act(run))
    return timings
  }
  await page.keyboard.press('Escape')
  await page.waitForTimeout(SETTLE)

  for (const id of await findFilters(page, options)) {
    const timings = await repeat(runs * 2, (run) => turnFilter(page, id, run % 2 === 0))
    measure(id, LIMITS.filter, painted(timings), timings)
  }
  for (const query of queries) {
    if (!(await findsAnything(page, query))) {
      options.skip(`search ${query}`)
      continue
    }
    const timings = await repeat(runs, () => typeQuery(page, query))
    measure(
      `search ${query} (listed)`,
      LIMITS.search,
      timings.map(({ listed }) => listed),
      timings,
    )
  }
  const hovers = await repeat(runs, (run) => hoverNode(page, nodes[run % nodes.length]!))
  measure('hover a node', null, painted(hovers), hovers)
  const selects = await repeat(runs, (run) => selectNode(page, nodes[run % nodes.length]!))
  measure('select a node', null, painted(selects), selects)
  await page.keyboard.press('Escape')
  for (const layout of ['force', 'spread', 'circular', 'layered', 'given']) {
    if ((await page.getByTestId('layout-menu').count()) === 0) {
      options.skip('layouts')
      break
    }
    for (const row of await runLayout(page, layout)) add(row)
  }
  return measurements
}

const painted = (timings: readonly Timing[]) => timings.map((timing) => timing.painted)

/** Watches for the effect while `act` acts. */
async function timed(page: Page, type: string, effect: Effect, act: () => Promise<unknown>): Promise<Timing> {
  const timing = page.evaluate(
    ([eventType, awaited, settle]) => window.clock.time(eventType, awaited, settle),
    [type, effect, SETTLE] as const,
  )
  await act()
  const result = await timing
  await page.waitForTimeout(PAUSE)
  return result
}

const FILTERS = [
  'filter-place',
  'filter-organization',
  'filter-part_of',
  'filter-co_occurs',
  'filter-confidence',
  'filter-from',
  'filter-degree',
]

async function findFilters(page: Page, { skip }: MeasureOptions): Promise<string[]> {
  const found: string[] = []
  for (const id of FILTERS) {
    if ((await page.getByTestId(id).count()) > 0) found.push(id)
    else skip(id)
  }
  return found
}

/** A box is ticked or unticked, a slider or list moved to its middle and back. */
async function turnFilter(page: Page, id: string, there: boolean): Promise<Timing> {
  const type = await page.getByTestId(id).getAttribute('type')
  return timed(page, type === 'checkbox' ? 'click' : 'input', 'counts', () =>
    page.getByTestId(id).evaluate((element, isThere) => {
      const field = element as HTMLInputElement | HTMLSelectElement
      if (field instanceof HTMLInputElement && field.type === 'checkbox') return field.click()
      const prototype =
        field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLSelectElement.prototype
      const values = field instanceof HTMLSelectElement ? Array.from(field.options, ({ value }) => value) : []
      const middle = () => {
        if (values.length > 0) return values[values.length >> 1]!
        if (field.type === 'month') return '2023-06'
        if (field.type === 'date') return '2023-06-15'
        const { min, max, step } = field as HTMLInputElement
        const low = Number(min || 0)
        const unit = Number(step) || 1
        return String(low + Math.max(unit, Math.round(((Number(max || 10) - low) * 0.4) / unit) * unit))
      }
      field.dataset.first ??= field.value
      // Past React, which keeps a setter of its own on the element.
      const { set } = Object.getOwnPropertyDescriptor(prototype, 'value')!
      set!.call(field, isThere ? middle() : field.dataset.first)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }, there),
  )
}

/** Into an empty field, so that no earlier hits are taken for those of this query. */
async function typeQuery(page: Page, query: string): Promise<Timing> {
  const timing = await timed(page, 'input', 'hits', () => page.getByTestId('search').fill(query))
  await page.getByTestId('search').fill('')
  await page.waitForTimeout(PAUSE)
  return timing
}

async function findsAnything(page: Page, query: string): Promise<boolean> {
  await page.getByTestId('search').fill(query)
  await page.waitForTimeout(SETTLE)
  const found = (await page.getByTestId('search-hit').count()) > 0
  await page.getByTestId('search').fill('')
  return found
}

async function positionOf(page: Page, key: string): Promise<{ x: number; y: number }> {
  const handle = await page.waitForFunction((node) => window.zhengtu?.positionOf(node) ?? null, key)
  return (await handle.jsonValue())!
}

async function clickNode(page: Page, key: string): Promise<void> {
  const { x, y } = await positionOf(page, key)
  await page.mouse.click(x, y)
}

async function hoverNode(page: Page, key: string): Promise<Timing> {
  const { x, y } = await positionOf(page, key)
  const timing = await timed(page, 'mousemove', 'frame', () => page.mouse.move(x, y))
  await page.mouse.move(720, 5)
  await page.waitForTimeout(PAUSE)
  return timing
}

async function selectNode(page: Page, key: string): Promise<Timing> {
  const timing = await timed(page, 'click', 'panel', () => clickNode(page, key))
  await page.keyboard.press('Escape')
  await page.waitForTimeout(PAUSE)
  return timing
}

/** Starts a layout, watches its frames where it runs, and stops it. */
async function runLayout(page: Page, layout: string): Promise<Measurement[]> {
  const runs = layout === 'force' || layout === 'spread'
  await page.getByTestId('layout-menu').click()
  const start = await timed(page, 'click', runs ? 'layout-runs' : 'frame', () =>
    page.getByTestId(`layout-${layout}`).click(),
  )
  const row = (name: string, time: number, longest: number): Measurement => ({
    name: `layout ${layout}: ${name}`,
    times: [time],
    longest: [longest],
    limit: null,
    taskLimit: LIMITS.task,
  })
  const rows = [row('start', start.painted, start.longest)]
  const stop = page.getByTestId('layout-stop')
  if (!runs) return rows
  const before = await page.evaluate(() => performance.now())
  const frames = await page.evaluate(() => window.clock.watchFrames(3000))
  const longest = await page.evaluate((since) => window.clock.longestSince(since), before)
  rows.push(row('frame while it runs', frames.median, longest))
  if ((await stop.count()) === 0) return rows
  const end = await timed(page, 'click', 'layout-stopped', () => stop.click())
  return [...rows, row('stop', end.painted, end.longest)]
}
