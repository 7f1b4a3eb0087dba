/**
 * Counts documents by month or year, without gaps, for the timeline.
 * 2024-05-16, 2024-07-01, no date → { bars: 2024-05: 1, 2024-06: 0, 2024-07: 1, undated: 1 }
 */
import type { DocumentSummary } from '../../graph/query/graph-store.ts'
import { dateSpan } from './date-span.ts'

export const TIME_UNITS = ['month', 'year'] as const
export type TimeUnit = (typeof TIME_UNITS)[number]

export interface TimelineBar {
  /** 2024-05, or 2024 */
  name: string
  /** First and last month, inclusive: what choosing the bar filters by. */
  from: string
  to: string
  count: number
}

export interface Timeline {
  bars: TimelineBar[]
  /** Number of documents whose date is missing, or says less than the unit needs. */
  undated: number
}

/** One bar a month or a year, from the first that has a document to the last. */
export function countByMonth(documents: readonly DocumentSummary[], unit: TimeUnit): Timeline {
  const counts = new Map<string, number>()
  let undated = 0
  for (const { date } of documents) {
    const span = dateSpan(date)
    if (span === null || (unit === 'month' && span.first !== span.last)) undated += 1
    else {
      const name = nameOf(span.first, unit)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  const names = [...counts.keys()].sort()
  const last = names.at(-1)
  const bars: TimelineBar[] = []
  for (let name = names[0]; name !== undefined && last !== undefined && name <= last; name = nextOf(name)) {
    const [from, to] = unit === 'month' ? [name, name] : [`${name}-01`, `${name}-12`]
    bars.push({ name, from, to, count: counts.get(name) ?? 0 })
  }
  return { bars, undated }
}

/** Years from `limit` months on, else months. */
export function fittingUnit(documents: readonly DocumentSummary[], limit: number): TimeUnit {
  const years = countByMonth(documents, 'year').bars.length
  if (years * 12 <= limit) return 'month'
  return countByMonth(documents, 'month').bars.length > limit ? 'year' : 'month'
}

function nameOf(month: string, unit: TimeUnit): string {
  return unit === 'month' ? month : month.slice(0, 4)
}

function nextOf(name: string): string {
  const [year, month] = name.split('-').map(Number)
  if (month === undefined) return String(year! + 1)
  return month === 12 ? `${year! + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
}
