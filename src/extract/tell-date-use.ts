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
  isWithin: boolean
  isAhead: boolean
  until?: number
}

const CLAUSE_ENDS = '，；。：！？\n'
const CLAUSE_START = /(?:^|[，；。：！？“‘「『（\s—])$/
const AT = /[于在]$/
const PREPOSITION = /(?:早在|[于在自从])$/
const FROM = /[自从]$/
/** What may follow 从2021年, so that it is when something began. */
const ON = /^(?:起|开始)/
const SINCE = /^[^，；。]{0,30}以来/
const BRACKETS: Record<string, string> = { '（': '）', '《': '》', '〈': '〉', '〔': '〕', '【': '】' }
/** Parts of speech of subjects, and of what follows the time of a clause. */
const SUBJECT = /^(?:n|r|x|i|l|j|c|d|vn|zg|s|eng)/
const VERB = /^(?:v(?!n)|p|d|c|r|ad|f)/
const NO_PHRASE = /^(?:v(?!n)|p)/

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
  const use = {
    isLeading: !/[，；]/.test(prefix),
    isWithin: !CLAUSE_START.test(before.replace(PREPOSITION, '')),
    isAhead: false,
  }
  if (!read) {
    const end = start + (classAt(start)?.word.length ?? 0)
    const isWord = end > start && isTokenBoundary(text, start) && isTokenBoundary(text, end)
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
  // “今天再晚也是早”: who is quoted speaks of another day, or of none.
  if (typeof read.day === 'object' && before.lastIndexOf('“') > before.lastIndexOf('”'))
    return { ...place, kind: 'none' }
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
  if (!isAdverbial(text, lexicon, before, start, end, read, following, preceding === 'ahead'))
    return { ...place, kind: 'none' }
  return { ...place, kind: 'dates', isAhead }
}

/** Whether the date stands where a clause says when: at its start, after its subject, or after 在. */
function isAdverbial(
  text: SegmentedText,
  lexicon: Lexicon,
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
  if (rest === '，') return opens(before) || endsSubject(text, lexicon, start)
  if (following === undefined || following.start > end || following.tag === 'u') return false
  if (isScheduled) return true
  const isBareYear =
    typeof year === 'number' && [month, day, months, days].every((part) => part === undefined)
  const isVerb = VERB.test(following.tag)
  // 2024年|春季运动会 is a name as often as a time; 今年|春季运动会 is the latter.
  if (opens(before)) return isVerb || !isBareYear
  if (!endsSubject(text, lexicon, start)) return false
  return isVerb || (!isBareYear && isPhrase(text, start - /[^，；：]*$/.exec(before)![0].length, start))
}

/** Whether no verb stands between: then a subject alone does, whatever nodejieba takes the word after the date for. */
function isPhrase(text: SegmentedText, from: number, to: number): boolean {
  for (let index = tokenIndexAt(text, from); index < text.tokens.length; index++) {
    const token = text.tokens[index]!
    if (token.end > to) break
    if (NO_PHRASE.test(token.tag)) return false
  }
  return true
}

function opens(before: string): boolean {
  return CLAUSE_START.test(before) || AT.test(before) || FROM.test(before)
}

/** Whether a noun ends at the offset, or a verb used as one (活动), but none that takes an object (启动). */
function endsSubject(text: SegmentedText, { verbs }: Lexicon, start: number): boolean {
  const token = text.tokens[tokenIndexAt(text, start - 1)]
  return token?.end === start && SUBJECT.test(token.tag) && !verbs.has(token.text)
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
