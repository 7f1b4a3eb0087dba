/**
 * Reads the date that begins at an offset into what it says itself, before it is reckoned out.
 * 去年9月至11月 → year -1 from the document's, months 9 to 11; 23日 → day 23
 */
import { readDateNumber } from '../calendar/date-number.ts'
import type { DateWord, Vocabulary } from '../lexicon/load-lexicon.ts'

/** So many units away from the document's date, or from the date that the text named last. */
export interface Shift {
  by: number
  from: 'document' | 'text'
}

export interface DateRead {
  /** UTF-16 offset after it, exclusive. */
  end: number
  year?: number | Shift
  years?: readonly [number, number]
  /** The years are those of a plan that the text names (十四五期间), not given as such. */
  isPlanned?: boolean
  month?: number | Shift
  months?: readonly [number, number]
  day?: number | Shift
  days?: readonly [number, number]
  /** Weeks from the document's. */
  week?: number
  /** 1 for Monday to 7 for Sunday. */
  weekday?: number
  /** The end of a span: 5月17日|至19日. */
  to?: DateRead
}

const DASH = '[—–－~～至到-]{1,2}'
const YEARS = new RegExp(`((?:19|20)\\d\\d)年?${DASH}((?:19|20)\\d\\d)年`, 'y')
const YEAR = /((?:19|20)\d\d|[一二][〇零○Ｏ一二三四五六七八九]{3})年/y
const YEAR_EDGE = /年?([初底末])/y
const FIRST_MONTHS = /前([一二三四五六七八九十\d]{1,2})个月/y
const MONTHS = new RegExp(`(\\d{1,2})月?${DASH}(\\d{1,2})月(?!\\d)`, 'y')
const MONTH = /(\d{1,2})月份?/y
/** Without a year before them, 五月 and 三日 are as often names and spans. */
const WRITTEN_MONTH = /([一二三四五六七八九]|十[一二]?)月份?/y
const WRITTEN_DAY = /([一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])日/y
const MONTH_EDGE = /([初底末])|([上中下])旬/y
const DAYS = new RegExp(`(\\d{1,2})日?${DASH}(\\d{1,2})[日号]`, 'y')
const DAY = /(\d{1,2})日/y
const DAY_OF_MONTH = /(\d{1,2})[日号]/y
const WEEKDAYS = '一二三四五六日天'
const WEEKDAY = new RegExp(`[${WEEKDAYS}]`, 'y')
const TO = new RegExp(DASH, 'y')
const THIRDS: Record<string, readonly [number, number]> = {
  上: [1, 10],
  初: [1, 10],
  中: [11, 20],
  下: [21, 31],
  底: [21, 31],
  末: [21, 31],
}

/** @param plain the text in simplified characters @param start UTF-16 offset; nothing where no date begins there */
export function readDate(plain: string, start: number, words: Vocabulary<DateWord>): DateRead | undefined {
  const read = readPoint(plain, start, words)
  if (!read || read.years || read.days || read.week !== undefined) return read
  const joint = matchAt(TO, plain, read.end)
  const to = joint && readPoint(plain, read.end + joint[0].length, words)
  if (!to || to.years || to.days || to.week !== undefined) return read
  return { ...read, to, end: to.end }
}

function readPoint(plain: string, start: number, words: Vocabulary<DateWord>): DateRead | undefined {
  const years = matchAt(YEARS, plain, start)
  if (years) return { years: [Number(years[1]), Number(years[2])], end: start + years[0].length }
  const year = matchAt(YEAR, plain, start)
  if (year) return readMonth(plain, { year: readDateNumber(year[1]!), end: start + year[0].length }, words)
  const word = words.get(words.longestAt(plain, start) ?? '')
  return word ? readWord(plain, start, word, words) : readMonth(plain, { end: start }, words)
}

function readWord(
  plain: string,
  start: number,
  row: DateWord,
  words: Vocabulary<DateWord>,
): DateRead | undefined {
  const end = start + row.word.length
  const [first = 0, last = first] = row.value.startsWith('-')
    ? [Number(row.value)]
    : row.value.split('-').map(Number)
  const shift: Shift = { by: first, from: row.class.startsWith('same-') ? 'text' : 'document' }
  switch (row.class) {
    case 'year':
    case 'same-year':
      return readMonth(plain, { year: shift, end }, words)
    case 'month':
    case 'same-month':
      return readDay(plain, { month: shift, end })
    case 'day':
    case 'same-day':
      return { day: shift, end }
    case 'week': {
      const weekday = matchAt(WEEKDAY, plain, end)
      if (!weekday) return { week: first, end }
      return { week: first, weekday: Math.min(7, WEEKDAYS.indexOf(weekday[0]) + 1), end: end + 1 }
    }
    case 'months':
      return { months: [first, last], end }
    case 'years':
      return { years: [first, last], isPlanned: true, end }
    default:
      return undefined
  }
}

function readMonth(plain: string, read: DateRead, words: Vocabulary<DateWord>): DateRead | undefined {
  const hasYear = read.year !== undefined
  const from = read.end
  const months = matchAt(MONTHS, plain, from)
  if (months) {
    return { ...read, months: [Number(months[1]), Number(months[2])], end: from + months[0].length }
  }
  const month = matchAt(MONTH, plain, from) ?? (hasYear ? matchAt(WRITTEN_MONTH, plain, from) : undefined)
  if (month) return readDay(plain, { ...read, month: readDateNumber(month[1]!), end: from + month[0].length })
  if (!hasYear) return readDay(plain, read)
  const part = words.get(words.longestAt(plain, from) ?? '')
  if (part?.class === 'months') return { ...readWord(plain, from, part, words)!, year: read.year! }
  const edge = matchAt(YEAR_EDGE, plain, from)
  const edgeWord = edge && words.get(`年${edge[1] === '初' ? '初' : '底'}`)
  if (edgeWord) {
    const { months: covered } = readWord(plain, from, edgeWord, words)!
    return { ...read, ...(covered ? { months: covered } : {}), end: from + edge[0].length }
  }
  const firsts = matchAt(FIRST_MONTHS, plain, from)
  if (firsts) return { ...read, months: [1, readDateNumber(firsts[1]!)], end: from + firsts[0].length }
  return read
}

function readDay(plain: string, read: DateRead): DateRead | undefined {
  const hasMonth = read.month !== undefined
  const from = read.end
  const edge = hasMonth ? matchAt(MONTH_EDGE, plain, from) : undefined
  if (edge) return { ...read, days: THIRDS[edge[1] ?? edge[2]!]!, end: from + edge[0].length }
  const days = matchAt(DAYS, plain, from)
  if (days) return { ...read, days: [Number(days[1]), Number(days[2])], end: from + days[0].length }
  const day =
    matchAt(hasMonth ? DAY_OF_MONTH : DAY, plain, from) ??
    (hasMonth && read.year !== undefined ? matchAt(WRITTEN_DAY, plain, from) : undefined)
  if (day) return { ...read, day: readDateNumber(day[1]!), end: from + day[0].length }
  return hasMonth ? read : undefined
}

function matchAt(pattern: RegExp, plain: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset
  return pattern.exec(plain) ?? undefined
}
