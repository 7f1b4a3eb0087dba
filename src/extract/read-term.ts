/**
 * Reads when an office was held, from the dates that stand with it.
 * 2013年5月任东湾镇副镇长 → { start: '2013-05' }; 乡长（2016.11—2020.07） → { start: '2016-11', end: '2020-07' }
 */

/** ISO dates or parts of them: 2024, 2024-05. */
export interface Term {
  start?: string
  end?: string
}

const MONTH = String.raw`(\d{4})(?:年|[.．])(?:(\d{1,2})月?(?:\d{1,2}日)?)?`
/** A span of time, or a date with the verb of taking office: 2024年1月16日，区长某某 only dates what the mayor does. */
const SPAN = `${MONTH}(?:[—－-]+(?:至今|${MONTH})|至今)[，,]?(?:任|担任)?`
const SINCE = `${MONTH}(?:至今)?[，,]?起?[ \\u3000]*(?:任|挂职任|担任|兼任)`
const BEFORE = [new RegExp(`${SPAN}$`), new RegExp(`${SINCE}$`)]
const AFTER = new RegExp(`^[（(]${MONTH}(?:[—－-]+(?:${MONTH})?|至今)`)

/** @param start @param end UTF-16 offsets of the offices in the plain text */
export function readTerm(plain: string, start: number, end: number): Term {
  const before = plain.slice(Math.max(0, start - 28), start)
  const match =
    AFTER.exec(plain.slice(end, end + 24)) ?? BEFORE.map((form) => form.exec(before)).find((found) => found)
  if (!match) return {}
  const [, fromYear, fromMonth, toYear, toMonth] = match
  return {
    ...(fromYear ? { start: isoMonth(fromYear, fromMonth) } : {}),
    ...(toYear ? { end: isoMonth(toYear, toMonth) } : {}),
  }
}

function isoMonth(year: string, month: string | undefined): string {
  return month ? `${year}-${month.padStart(2, '0')}` : year
}
