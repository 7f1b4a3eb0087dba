/**
 * Reckons out which days a date means, from the document's date and the date that the text named last.
 * 23日 in a document of 2024-08-02 → 2024-07-23; 同年7月 after 2023年3月 → 2023-07
 */
import {
  type CalendarDay,
  type CalendarPart,
  type CalendarSpan,
  daysBetween,
  firstDay,
  isReal,
  lastDay,
  shiftDays,
  shiftMonths,
  weekdayOf,
} from '../calendar/calendar.ts'
import type { DateRead, Shift } from './read-date.ts'

export interface DateContext {
  document?: CalendarDay
  /** The date that the text named last, and whether in this sentence; only where it narrates on. */
  text?: { part: CalendarPart; isNear: boolean }
  /** Whether the date is still to come: 将于2月. */
  isAhead: boolean
}

/** News tell of a month or day of this or the last weeks without its year or month; what lies further back is unsure. */
const MONTHS_BACK = 3
const DAYS_BACK = 20
const RECENT_DAYS = 31

/** @returns undefined where the calendar has no such day, or where it is unsure which is meant */
export function resolveDate(read: DateRead, context: DateContext): CalendarSpan | undefined {
  const from = resolvePoint(read, context)
  if (!from || !read.to) return from
  const { from: first } = from
  const { to } = read
  const filled: DateRead = {
    ...to,
    ...(to.year === undefined ? { year: first.year } : {}),
    ...(to.year === undefined &&
    to.month === undefined &&
    to.months === undefined &&
    first.month !== undefined
      ? { month: first.month }
      : {}),
  }
  const last = resolvePoint(filled, { ...context, text: { part: first, isNear: true } })
  if (!last || daysBetween(firstDay(first), firstDay(last.to)) < 0) return undefined
  return { from: first, to: last.to }
}

function resolvePoint(read: DateRead, context: DateContext): CalendarSpan | undefined {
  const { document, text } = context
  if (read.years) return { from: { year: read.years[0] }, to: { year: read.years[1] } }
  if (read.week !== undefined) return document && resolveWeek(read.week, read.weekday, document)
  if (typeof read.day === 'object') {
    const day = read.day.from === 'document' ? document : text?.part
    if (day?.month === undefined || day.day === undefined) return undefined
    return spanOf(shiftDays(firstDay(day), read.day.by))
  }
  if (typeof read.month === 'object') {
    const base = read.month.from === 'document' ? document : text?.part
    if (base?.month === undefined) return undefined
    return withDays(shiftMonths(base.year, base.month, read.month.by), read)
  }
  const part = withYear(read, context)
  if (!part) return undefined
  if (read.months) return spanOf({ ...part, month: read.months[0] }, { ...part, month: read.months[1] })
  return withDays(part, read)
}

function withDays(part: CalendarPart, { day, days }: DateRead): CalendarSpan | undefined {
  if (typeof day === 'number') return spanOf({ ...part, day })
  if (!days) return spanOf(part)
  // The last third ends with its month, whatever its length.
  const last = days[0] === 21 && days[1] === 31 ? lastDay(part).day : days[1]
  return spanOf({ ...part, day: days[0] }, { ...part, day: last })
}

function spanOf(from: CalendarPart, to = from): CalendarSpan | undefined {
  return isReal(from) && isReal(to) && daysBetween(firstDay(from), firstDay(to)) >= 0
    ? { from, to }
    : undefined
}

function resolveWeek(week: number, weekday: number | undefined, document: CalendarDay): CalendarSpan {
  const monday = shiftDays(document, 1 - weekdayOf(document) + 7 * week)
  const from = weekday === undefined ? monday : shiftDays(monday, weekday - 1)
  return { from, to: weekday === undefined ? shiftDays(monday, 6) : from }
}

/** The year, and the month where the date has one or only a day. */
function withYear(read: DateRead, context: DateContext): CalendarPart | undefined {
  const { year, months, days } = read
  const month = read.month as number | undefined
  const day = (read.day as number | undefined) ?? days?.[0]
  if (year !== undefined) {
    const known = typeof year === 'number' ? year : shiftedYear(year, context)
    return known === undefined ? undefined : { year: known, ...(month === undefined ? {} : { month }) }
  }
  if (month === undefined && !months) return inferMonth(day!, context)
  const found = inferYear({ month: month ?? months![0], ...(month && day ? { day } : {}) }, context)
  return found && { year: found.year, ...(month === undefined ? {} : { month }) }
}

function shiftedYear({ by, from }: Shift, { document, text }: DateContext): number | undefined {
  const base = from === 'document' ? document : text?.part
  return base && base.year + by
}

/** 7月23日: of the year that the text speaks of, else the last one, or the next one where it is still to come. */
function inferYear(
  part: { month: number; day?: number },
  { document, text, isAhead }: DateContext,
): CalendarPart | undefined {
  const byDocument = document && nearestYear(part, document, isAhead)
  if (!text || text.part.year === document?.year) return byDocument
  const { year, month = 1 } = text.part
  const byText = part.month >= month ? { ...part, year } : undefined
  const isRecent =
    document !== undefined &&
    byDocument !== undefined &&
    Math.abs(daysBetween(lastDay(byDocument), document)) <= RECENT_DAYS
  if (isRecent) return text.isNear ? undefined : byDocument
  return text.isNear || text.part.month !== undefined ? byText : undefined
}

function nearestYear(
  part: { month: number; day?: number },
  document: CalendarDay,
  isAhead: boolean,
): CalendarPart | undefined {
  const { year } = document
  const thisYear = { ...part, year }
  if (isAhead) return daysBetween(lastDay(thisYear), document) > 0 ? { ...part, year: year + 1 } : thisYear
  if (daysBetween(firstDay(thisYear), document) >= 0) return thisYear
  return document.month + 12 - part.month <= MONTHS_BACK ? { ...part, year: year - 1 } : undefined
}

/** 23日: of the month that the text speaks of, else the last one, or the next one where it is still to come. */
function inferMonth(day: number, { document, text, isAhead }: DateContext): CalendarPart | undefined {
  const said = text?.part
  if (said?.month !== undefined && (text!.isNear || said.day !== undefined)) {
    if (said.day === undefined || day >= said.day) return { year: said.year, month: said.month }
    if (said.year !== document?.year || said.month !== document.month) return undefined
  }
  if (!document) return undefined
  const { year, month } = document
  if (day <= document.day)
    return isAhead && day < document.day ? shiftMonths(year, month, 1) : { year, month }
  if (isAhead) return { year, month }
  const before = shiftMonths(year, month, -1)
  return daysBetween({ ...before, day }, document) <= DAYS_BACK ? before : undefined
}
