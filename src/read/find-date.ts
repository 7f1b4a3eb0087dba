/**
 * Finds the day a document is from: byline, else signature, else file name.
 * 2024年3月14日　来源：河东县融媒体中心 → 2024-03-14.
 */
import { isoPart, isReal } from '../calendar/calendar.ts'
import { readDateNumber } from '../calendar/date-number.ts'

const YEAR = String.raw`(?:(?:19|20)\d{2}|[一二][〇○零ＯO一二三四五六七八九]{3})`
const PART = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`
const TIME = String.raw`(?:[ T　]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?`
/** A full date with or without a time; groups: year, month, day. */
const DATE = String.raw`(?<!\d)(${YEAR})\s*[-/.年]\s*(${PART})\s*[-/.月]\s*(${PART})(?!\d)\s*日?${TIME}`

/** A byline is the date, alone or before source and author; or it opens a bracket; or it says what it gives. */
const BYLINE_DATE = new RegExp(`^(?:[（(【\\[]\\s*${DATE}|${DATE}(?=$|[\\s|｜）)】\\]]|来源|來源))`)
const BYLINE_WORD = /来源|來源|发布|發布|發佈|时间|時間|日期|作者|记者|記者/
const BYLINE_LABEL = new RegExp(`(?:${BYLINE_WORD.source})\\s*[:：]`)
const BYLINE_LENGTH = 80
const BYLINE_LINES = 6
const ANY_DATE = new RegExp(DATE)
/** The date alone, or after whoever signs. */
const SIGNATURE = new RegExp(`^(?:\\S{2,30}[ \\t　]+)?${DATE}$`)
const SIGNATURE_LINES = 8
const SIGNATURE_LENGTH = 80
const FILE_NAME_DATE = /(?<!\d)((?:19|20)\d{2})([-_.年]?)(\d{2})[-_.月]?(\d{2})(?!\d)/

/** ISO date (2024-03-14) of a document with these lines, trimmed and not empty; `undefined` where neither they nor the name gives one. */
export function findDate(lines: readonly string[], fileName = ''): string | undefined {
  const signature = lines
    .slice(-SIGNATURE_LINES)
    .filter((line) => line.length <= SIGNATURE_LENGTH)
    .reverse()
  return (
    firstDate(lines.slice(0, BYLINE_LINES).filter(isByline), ANY_DATE) ??
    firstDate(signature, SIGNATURE) ??
    isoDate(withoutSeparator(fileName.match(FILE_NAME_DATE)))
  )
}

/** ISO date of what is known to be one, with or without a time: 2024/3/14 10:20, 20240314; `undefined` where it is none. */
export function readDate(written: string): string | undefined {
  return isoDate(written.match(ANY_DATE)) ?? isoDate(withoutSeparator(written.match(FILE_NAME_DATE)))
}

/** Whether a line near the top gives date or source rather than title or text. */
export function isByline(line: string): boolean {
  if (line.length > BYLINE_LENGTH || line.includes('。')) return false
  const plain = line.normalize('NFKC')
  return (
    BYLINE_DATE.test(plain) || BYLINE_LABEL.test(plain) || (BYLINE_WORD.test(plain) && ANY_DATE.test(plain))
  )
}

function firstDate(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    // ２０２４年 is read as 2024年.
    const date = isoDate(line.normalize('NFKC').match(pattern))
    if (date) return date
  }
  return undefined
}

function withoutSeparator(match: RegExpMatchArray | null): string[] | undefined {
  return match?.filter((_, group) => group !== 2)
}

function isoDate(match: readonly string[] | null | undefined): string | undefined {
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map(readDateNumber)
  const part = { year: year!, month: month!, day: day! }
  return isReal(part) ? isoPart(part) : undefined
}
