/**
 * Reckons with years, months and days without time zones.
 * 2024-03-01, one day back → 2024-02-29
 */

/** A year, a month of it, or a day; `day` only with `month`. */
export interface CalendarPart {
  year: number
  month?: number
  day?: number
}

export type CalendarDay = Required<CalendarPart>

/** From the start of one part to the end of another, both included. */
export interface CalendarSpan {
  from: CalendarPart
  to: CalendarPart
}

const DAY_MILLISECONDS = 86_400_000

/** The parts of an ISO day (2024-05-16), or undefined where it is none. */
export function readIsoDay(iso: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  if (!match) return undefined
  const part = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isReal(part) ? part : undefined
}

/** 2024, 2024-05 or 2024-05-16. */
export function isoPart({ year, month, day }: CalendarPart): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** 2024-05, or an ISO 8601 interval: 2024-01/2024-06. */
export function isoSpan({ from, to }: CalendarSpan): string {
  const [first, last] = [isoPart(from), isoPart(to)]
  return first === last ? first : `${first}/${last}`
}

/** Whether the calendar has it: 2023-02-29 it has not. */
export function isReal({ year, month, day }: CalendarPart): boolean {
  if (month === undefined) return day === undefined
  return month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysOf(year, month)))
}

export function firstDay({ year, month = 1, day = 1 }: CalendarPart): CalendarDay {
  return { year, month, day }
}

export function lastDay({ year, month = 12, day }: CalendarPart): CalendarDay {
  return { year, month, day: day ?? daysOf(year, month) }
}

/** Days from one to the other; negative where the other comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (utc(to) - utc(from)) / DAY_MILLISECONDS
}

export function shiftDays(from: CalendarDay, days: number): CalendarDay {
  const date = new Date(utc(from) + days * DAY_MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function shiftMonths(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (count % 12) + 1 }
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return new Date(utc(day)).getUTCDay() || 7
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function utc({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day)
}
