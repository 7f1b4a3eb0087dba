/**
 * Finds the dates of a text that may say when something happened, and the words that say it is another time.
 * 昨日，丹灶镇开了会，力争明年建成水厂。 in a document of 2024-05-10 → 昨日 2024-05-09; 力争, 明年 without a date
 */
import {
  type CalendarPart,
  daysBetween,
  firstDay,
  isoPart,
  isoSpan,
  readIsoDay,
} from '../calendar/calendar.ts'
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, type Sentence, sentenceAt } from '../segment/segmented-text.ts'
import { type DateRead, readDate } from './read-date.ts'
import { type DateContext, resolveDate } from './resolve-date.ts'
import { tellDateUse } from './tell-date-use.ts'

export interface DateFound {
  /** UTF-16 offsets, end exclusive; with the part of the day. */
  start: number
  end: number
  /** ISO day, month, year or interval; none where the words only say that what follows is of another or unsure time. */
  date?: string
  /** `stated` where the text gives the year as well, `derived` where it was reckoned out. */
  dated?: 'stated' | 'derived'
  /** Stands before the first clause of its sentence, so that it holds for all of it. */
  isLeading: boolean
  /** Stands after the subject of its clause: 古柳河清淤工程|去年|完工. */
  isWithin: boolean
  /** Where it stands in brackets: their end, beyond which it says nothing. */
  until?: number
}

export type DateFinder = (text: SegmentedText, documentDate: string | undefined) => DateFound[]

/** Classes of words that a date may begin with, or that stand in place of one. */
const OPENING = /^(?:year|month|week|day|same-\w+|months|years|vague|plan)$/
const NUMERIC = String.raw`(?:19|20)\d\d(?=年|[—–－~～至到-])|\d{1,2}(?=[日月—–－~～至到-])|[一二][〇零○Ｏ一二三四五六七八九]{3}(?=年)`

/** The finder's dates come in the order of the text. */
export function createDateFinder(lexicon: Lexicon): DateFinder {
  const words = [...lexicon.dateWords.words()]
    .filter((word) => OPENING.test(lexicon.dateWords.get(word)!.class))
    .sort((left, right) => right.length - left.length)
  const opening = new RegExp(`(?<![\\d.第])(?:${NUMERIC}|${words.join('|')})`, 'g')
  return (text, documentDate) => findDates(text, lexicon, documentDate, opening)
}

interface Named {
  part: CalendarPart
  sentence: Sentence
}

function findDates(
  text: SegmentedText,
  lexicon: Lexicon,
  documentDate: string | undefined,
  opening: RegExp,
): DateFound[] {
  const document = documentDate === undefined ? undefined : readIsoDay(documentDate)
  const found: DateFound[] = []
  let last: Named | undefined
  /** The one day that the text has named; none again where it names several. */
  const days = new Map<string, Named>()
  let after = 0
  let planned = -1
  for (const { index: start } of text.plain.matchAll(opening)) {
    if (start < after) continue
    const sentence = sentenceAt(text, start)
    if (!sentence) continue
    const read = readDate(text.plain, start, lexicon.dateWords)
    const use = tellDateUse(
      text,
      lexicon,
      sentence,
      start,
      read,
      planned >= sentence.start ? planned : undefined,
    )
    if (use.kind === 'none') continue
    after = use.end
    const { end, isLeading, isWithin, isAhead, until } = use
    const place = { start, end, isLeading, isWithin, ...(until === undefined ? {} : { until }) }
    if (!read || use.kind === 'another') {
      if (!read && isPlan(text.plain, start, lexicon)) planned = end
      found.push(place)
      continue
    }
    const named = sameDay(read) ? (near(last, sentence) ?? only(days)) : near(last, sentence)
    const context: DateContext = {
      ...(document ? { document } : {}),
      ...(named ? { text: { part: named.part, isNear: named.sentence === sentence } } : {}),
      isAhead,
    }
    const span = resolveDate(use.restated ?? read, context) ?? (use.restated && resolveDate(read, context))
    const isFuture = span && document && daysBetween(document, firstDay(span.from)) > 0
    if (!span || (isFuture && !isAhead && !pointsAhead(read))) {
      found.push(place)
      continue
    }
    last = { part: span.to, sentence }
    if (span.to.day !== undefined) days.set(isoPart(span.to), last)
    found.push({ ...place, date: isoSpan(span), dated: isStated(read) ? 'stated' : 'derived' })
  }
  return found
}

/** 力争: what its clause says is not done yet. */
function isPlan(plain: string, start: number, { dateWords }: Lexicon): boolean {
  return dateWords.get(dateWords.longestAt(plain, start) ?? '')?.class === 'plan'
}

/** A date carries over to its own sentence and to the next one of its paragraph. */
function near(named: Named | undefined, sentence: Sentence): Named | undefined {
  if (!named || named.sentence.paragraph !== sentence.paragraph) return undefined
  return sentence.firstToken <= named.sentence.endToken + 1 ? named : undefined
}

function only(days: ReadonlyMap<string, Named>): Named | undefined {
  return days.size === 1 ? [...days.values()][0] : undefined
}

function sameDay({ day }: DateRead): boolean {
  return typeof day === 'object' && day.from === 'text'
}

/** 明年 and 下月 say themselves that they are to come; a bare 2026年 is a goal as often as an appointment. */
function pointsAhead({ year, month, week, day }: DateRead): boolean {
  return (
    [year, month, day].some((part) => typeof part === 'object' && part.from === 'document' && part.by > 0) ||
    (week ?? 0) > 0
  )
}

function isStated({ year, years, isPlanned }: DateRead): boolean {
  return typeof year === 'number' || (years !== undefined && !isPlanned)
}
