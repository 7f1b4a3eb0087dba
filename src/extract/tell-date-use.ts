/**
 * Tells from what stands around a date whether it says when its clause happens.
 * 丹灶镇|2023年|启动 dates; 到|2025年|, 2021年|以来 are other times; 落实|2023年|工作要点 says nothing of when
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import {
  isTokenBoundary,
  type SegmentedText,
  type Sentence,
  type Token,
  tokenIndexAt,
} from '../segment/segmented-text.ts'
import { type DateRead, readDate } from './read-date.ts'

export interface DateUse {
  /** `dates` its clause; says that what follows is of `another` time; or says `none` of either. */
  kind: 'dates' | 'another' | 'none'
  /** UTF-16 offset after the date, the part of the day and a bracket that gives it again. */
  end: number
  /** 今天（5月8日）: the date in the brackets. */
  restated?: DateRead
  isLeading: boolean
  isAhead: boolean
  until?: number
}

const CLAUSE_ENDS = '，；。：！？\n'
const CLAUSE_START = /(?:^|[，；。：！？“‘「『（\s—])$/
const AT = /[于在]$/
const FROM = /[自从]$/
/** What may follow 从2021年, so that it is when something began. */
const ON = /^(?:起|开始)/
const SINCE = /^[^，；。]{0,30}以来/
const BRACKETS: Record<string, string> = { '（': '）', '《': '》', '〈': '〉', '〔': '〕', '【': '】' }
/** Parts of speech of subjects, and of what follows the time in a clause. */
const SUBJECT = /^(?:n|r|x|i|l|j|c|d|eng)/
const PREDICATE = /^(?:v|p|d|c|r|ad|ns|nr|nt|nz|x|f|m)/
const VERB = /^(?:v|p|d|c|r|ad|f|m|a)/

/** @param start UTF-16 offset of the date @param read what it says, or undefined for a word that stands in place of one */
export function tellDateUse(
  text: SegmentedText,
  lexicon: Lexicon,
  sentence: Sentence,
  start: number,
  read: DateRead | undefined,
): DateUse {
  const { plain } = text
  const { dateWords } = lexicon
  const classAt = (offset: number) => dateWords.get(dateWords.longestAt(plain, offset) ?? '')
  const before = plain.slice(sentence.start, start)
  const prefix = before.slice(Math.max(before.lastIndexOf('：'), before.lastIndexOf('“')) + 1)
  const use = { isLeading: !/[，；]/.test(prefix), isAhead: false }
  if (!read) {
    const word = classAt(start)!.word
    const end = start + word.length
    const isWord = isTokenBoundary(text, start) && isTokenBoundary(text, end)
    return { ...use, kind: isWord ? 'another' : 'none', end, isLeading: false }
  }
  let end = read.end
  while (classAt(end)?.class === 'hour') end += classAt(end)!.word.length
  const bracket = plain[end] === '（' ? readDate(plain, end + 1, dateWords) : undefined
  const restated = bracket && plain[bracket.end] === '）' ? bracket : undefined
  if (restated) end = restated.end + 1

  const around = openBracket(plain, sentence, start)
  if (around && (around.open !== '（' || plain.indexOf('）', start) === end))
    return { ...use, kind: 'none', end }
  const until = around && plain.indexOf('）', start)
  const place = { ...use, end, ...(restated ? { restated } : {}), ...(until && until > 0 ? { until } : {}) }

  const next = classAt(end)?.class
  if (next === 'named') return { ...place, kind: 'none' }
  const last = dateWords.longestEndingAt(plain, start)
  const preceding = dateWords.get(last ?? '')?.class
  if (next === 'bound' || preceding === 'until' || isPlanned(plain, lexicon, sentence, start))
    return { ...place, kind: 'another' }
  if (FROM.test(before) && (!ON.test(plain.slice(end, end + 2)) || SINCE.test(plain.slice(end, end + 40))))
    if (!read.to && !read.years) return { ...place, kind: 'another' }
  const following = text.tokens[tokenIndexAt(text, end)]
  const isAhead =
    preceding === 'ahead' ||
    (next === 'ahead' &&
      /^(?:v|p|d)/.test(text.tokens[tokenIndexAt(text, end + classAt(end)!.word.length)]?.tag ?? ''))
  if (!isAdverbial(text, before, start, end, read, following, preceding === 'ahead'))
    return { ...place, kind: 'none' }
  return { ...place, kind: 'dates', isAhead }
}

/** Whether the date stands where a clause says when: at its start, after its subject, or after 在. */
function isAdverbial(
  text: SegmentedText,
  before: string,
  start: number,
  end: number,
  { year, month, day, months, days }: DateRead,
  following: Token | undefined,
  isScheduled: boolean,
): boolean {
  const { plain } = text
  const rest = plain[end] ?? ''
  if (rest === '的' || rest === '、' || rest === '）' || rest === '”') return false
  if (rest === '，') return opens(before) || SUBJECT.test(tagBefore(text, start))
  if (following === undefined || following.start > end) return false
  if (following.start < end && !/起/.test(following.text)) return following.end > end && opens(before)
  if (isScheduled) return true
  const isBareYear =
    typeof year === 'number' && [month, day, months, days].every((part) => part === undefined)
  if (opens(before)) return isBareYear ? PREDICATE.test(following.tag) && following.tag !== 'vn' : true
  return SUBJECT.test(tagBefore(text, start)) && VERB.test(following.tag) && following.tag !== 'vn'
}

function opens(before: string): boolean {
  return CLAUSE_START.test(before) || AT.test(before) || FROM.test(before)
}

function tagBefore(text: SegmentedText, start: number): string {
  const token = text.tokens[tokenIndexAt(text, start - 1)]
  return token?.end === start ? token.tag : ''
}

/** 力争|2025年: what the same clause only plans. */
function isPlanned(plain: string, { dateWords }: Lexicon, sentence: Sentence, start: number): boolean {
  for (let at = start - 1; at >= sentence.start && !CLAUSE_ENDS.includes(plain[at]!); at--) {
    if (dateWords.get(dateWords.longestAt(plain, at) ?? '')?.class === 'plan') return true
  }
  return false
}

/** The bracket that is open at the offset. */
function openBracket(plain: string, sentence: Sentence, offset: number): { open: string } | undefined {
  for (const [open, close] of Object.entries(BRACKETS)) {
    const at = plain.lastIndexOf(open, offset)
    if (at >= sentence.start && at < offset && plain.lastIndexOf(close, offset - 1) < at) return { open }
  }
  return undefined
}
