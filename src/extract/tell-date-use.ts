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

const CLAUSE_STARTS = '，；。：！？“‘「『（—'
/** What may follow 从2021年, so that it is when something began. */
const ON = /^(?:起|开始)/
const SINCE = /^[^，；。]{0,30}以来/
const BRACKETS = ['（）', '《》', '〈〉', '〔〕', '【】'].map((pair) => ({ open: pair[0]!, close: pair[1]! }))
/** Parts of speech of subjects, and of what follows the time of a clause. */
const SUBJECT = /^(?:n|r|x|i|l|j|c|d|vn|zg|s|eng)/
const VERB = /^(?:v(?!n)|p|d|c|r|ad|f)/
/** 全镇, 我市, 该区: subjects that no name of a year holds, as 2024年全国… is one. */
const OUR_PLACE = /^[全我该][省市区县旗州镇乡村]/
const NO_PHRASE = /^(?:v(?!n)|p)/

/**
 * @param start UTF-16 offset of the date
 * @param read what it says, or undefined for a word that stands in place of one
 * @param planned UTF-16 offset after the sentence's last 力争 or the like, if it has one
 */
export function tellDateUse(
  text: SegmentedText,
  lexicon: Lexicon,
  sentence: Sentence,
  start: number,
  read: DateRead | undefined,
  planned: number | undefined,
): DateUse {
  const { plain } = text
  const { dateWords } = lexicon
  const wordAt = (offset: number) => dateWords.get(dateWords.longestAt(plain, offset) ?? '')
  if (!read) {
    const end = start + (wordAt(start)?.word.length ?? 0)
    const isWord = end > start && isTokenBoundary(text, start) && isTokenBoundary(text, end)
    return { kind: isWord ? 'another' : 'none', end, isLeading: false, isWithin: false, isAhead: false }
  }
  const before = plain.slice(sentence.start, start)
  const prefix = before.slice(Math.max(before.lastIndexOf('：'), before.lastIndexOf('“')) + 1)
  const use = {
    isLeading: !/[，；]/.test(prefix),
    // 创办于|2019年 stands within as well: only what 于 itself opens is a clause.
    isWithin: !startsClause(endsInPreposition(before) ? before.replace(/早?.$/, '') : before),
    isAhead: false,
  }
  let end = read.end
  let following = wordAt(end)
  while (following?.class === 'hour') {
    end += following.word.length
    following = wordAt(end)
  }
  const bracket = plain[end] === '（' ? readDate(plain, end + 1, dateWords) : undefined
  const restated = bracket && plain[bracket.end] === '）' ? bracket : undefined
  if (restated) {
    end = restated.end + 1
    following = wordAt(end)
  }

  const around = openBracket(before)
  if (around && (around !== '（' || plain.indexOf('）', start) === end)) return { ...use, kind: 'none', end }
  const until = around && plain.indexOf('）', start)
  const place = { ...use, end, ...(restated ? { restated } : {}), ...(until && until > 0 ? { until } : {}) }

  if (following?.class === 'named') return { ...place, kind: 'none' }
  // “今天再晚也是早”: who is quoted speaks of another day, or of none.
  if (typeof read.day === 'object' && before.lastIndexOf('“') > before.lastIndexOf('”'))
    return { ...place, kind: 'none' }
  const last = dateWords.longestEndingAt(plain, start)
  const preceding = dateWords.get(last ?? '')?.class
  const isPlanned = planned !== undefined && !/[，；：]/.test(plain.slice(planned, start))
  if (following?.class === 'bound' || preceding === 'until' || isPlanned) return { ...place, kind: 'another' }
  // 从2021年启动以来, and 从2021年 without 起: it began then and goes on.
  const isSince = /[自从]/.test(before.slice(-1)) && read.to === undefined && read.years === undefined
  if (SINCE.test(plain.slice(end, end + 40)) || (isSince && !ON.test(plain.slice(end, end + 2))))
    return { ...place, kind: 'another' }
  const next = text.tokens[tokenIndexAt(text, end)]
  const isAhead =
    preceding === 'ahead' ||
    (following?.class === 'ahead' &&
      /^(?:v|p|d)/.test(text.tokens[tokenIndexAt(text, end + following.word.length)]?.tag ?? ''))
  if (!isAdverbial(text, lexicon, before, start, end, read, next, preceding === 'ahead'))
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
  const isVerb =
    VERB.test(following.tag) || OUR_PLACE.test(following.text) || takesObject(text, lexicon, following)
  // 2024年|春季运动会 is a name as often as a time; 今年|春季运动会 is the latter.
  if (opens(before)) return isVerb || !isBareYear
  if (!endsSubject(text, lexicon, start)) return false
  if (isVerb) return true
  // 丹灶镇|2024年一季度|重点项目 names what it counts.
  const isNaming = months !== undefined || (typeof year === 'number' && day === undefined)
  const clause = before.slice(1 + Math.max(...['，', '；', '：'].map((mark) => before.lastIndexOf(mark))))
  return !isNaming && isPhrase(text, start - clause.length, start)
}

/** 启动|古柳河清淤工程, which nodejieba takes for a noun, but not 建设|项目. */
function takesObject(text: SegmentedText, { verbs, endings, genericWords }: Lexicon, token: Token): boolean {
  if (!verbs.has(token.text)) return false
  const next = text.tokens[tokenIndexAt(text, token.end)]?.text ?? ''
  return !endings.has(next) && !genericWords.has(next)
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
  return startsClause(before) || endsInPreposition(before)
}

function endsInPreposition(before: string): boolean {
  return /[于在自从]/.test(before.slice(-1))
}

function startsClause(before: string): boolean {
  const last = before.at(-1)
  return last === undefined || CLAUSE_STARTS.includes(last) || /\s/.test(last)
}

/** Whether a noun ends at the offset, or a verb used as one (活动), but none that takes an object (启动). */
function endsSubject(text: SegmentedText, { verbs }: Lexicon, start: number): boolean {
  const token = text.tokens[tokenIndexAt(text, start - 1)]
  return token?.end === start && SUBJECT.test(token.tag) && !verbs.has(token.text)
}

/** The bracket that the words open and do not close. */
function openBracket(before: string): string | undefined {
  for (const { open, close } of BRACKETS) {
    const at = before.lastIndexOf(open)
    if (at >= 0 && !before.includes(close, at)) return open
  }
  return undefined
}
