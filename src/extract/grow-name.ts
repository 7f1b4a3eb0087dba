/**
 * Grows a name to the left from the word that ends it, as far as Chinese noun phrases reach.
 * 加快推进汲东干渠续建配套改造工程 from 工程 → 汲东干渠续建配套改造工程
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, sentenceAt, type Token, tokenIndexAt } from '../segment/segmented-text.ts'

export interface GrowOptions {
  /** Offset of the word that ends the name. */
  endingStart: number
  /** Whether a name may reach across the character at the offset: false inside names of people. */
  isFree(offset: number): boolean
  /** Start of the place's name that ends at the offset, or undefined. */
  placeEndingAt(offset: number): number | undefined
  /** The longest name, in UTF-16 units, its ending not counted. */
  most?: number
  /**
   * Which of the lexicon's verbs may stand inside the name: all that stand right before the ending after a noun
   * (老旧小区改造工程), those that nodejieba takes for nouns (行政审批服务管理局), both (城市建设投资有限公司), or none
   * (the default).
   */
  innerVerbs?: InnerVerbs
}

type InnerVerbs = 'all' | 'nouns' | 'firm' | 'none'

const NOMINAL = /^(?:n|j|l|i|b|a|an|ad|ag|vn|vg|s|eng|z|g|k|h)/
const NUMERAL = /^(?:m|mq|q)$/
const JOINING = /^[+＋\-·.&0-9A-Za-z]+$/
/** Numbers stand in names as such (201研究所, 三年行动); counts of things (24个项目) do not. */
const PLAIN_NUMBER = /^(?:[\d.]+|[一二三四五六七八九十百千万两双]+|第[一二三四五六七八九十\d]+)号?$/
/** Units of what a project makes or measures: 年产5万吨, 120兆瓦, 3000亩. */
const UNIT =
  /^(?:[万亿]?(?:吨|亩|千瓦|兆瓦|千瓦时|平方米|公里|米|立方米|头|只|套|台|辆|件|床|张)|期|号|段|级|层)$/
const PHASE = /^[一二三四五六七八九十首]期$/
const COUNTS = /^(?:个|项|批|家|座|条|大|处|所|类|种|期|轮|届|场|次|名|位|套|余|多|余个|多个|些)$/
const UNKNOWN = /^\p{Script=Han}+$/u
const BRACKET = /^[)）]$/
const OPENING: Record<string, string> = {
  '”': '“',
  '’': '‘',
  '"': '"',
  '）': '（',
  ')': '(',
  '』': '『',
  '」': '「',
}
/** 在人民大会堂|会见|新开发银行行长: nodejieba takes the verb for a noun, and what stands after it is of another. */
const BETWEEN_NAMES = /^(?:会见|会晤|会谈|陪同|同志)$/
const LOOK_BACK = 40
const LONGEST_QUOTATION = 24
/** Places before places; there are six levels of divisions. */
const LONGEST_CHAIN = 10

/**
 * Start (UTF-16) of the name that ends with the given word; the word's own start where nothing before belongs to it.
 */
export function growName(text: SegmentedText, lexicon: Lexicon, options: GrowOptions): number {
  const { endingStart, isFree, placeEndingAt, most = LOOK_BACK, innerVerbs = 'none' } = options
  const sentence = sentenceAt(text, endingStart)
  if (!sentence) return endingStart
  let start = endingStart
  let onlyVerbs = true
  let index = tokenIndexAt(text, endingStart)
  // The ending may be the tail of a longer word: 阳坡村 is one token, 村 its ending.
  if (
    text.tokens[index] &&
    text.tokens[index]!.start < endingStart &&
    placeEndingAt(endingStart) === undefined
  ) {
    start = text.tokens[index]!.start
    onlyVerbs = false
  }
  for (;;) {
    const place = placeEndingAt(start)
    if (place !== undefined)
      return innerVerbs === 'all' ? fromPlace(text, place, placeEndingAt) : firstOfChain(place, placeEndingAt)
    index = tokenIndexAt(text, start - 1)
    const token = text.tokens[index]
    if (!token || token.end !== start || token.start < sentence.start) break
    if (endingStart - token.start > most || !isFree(token.start)) break
    const quoted = quotedStart(text, token, sentence.start)
    if (quoted !== undefined) {
      if (endingStart - quoted > most) break
      if (!BRACKET.test(token.text)) return firstQuotation(text, quoted, sentence.start)
      start = quoted
      onlyVerbs = false
      continue
    }
    if (token.text === ' ' && isLatin(text.tokens[index - 1]) && isLatin(text.tokens[index + 1])) {
      start = token.start
      continue
    }
    // nodejieba reads 和|县中医院 as 和县|中医院, 兼|县防汛办 as 兼县|防汛办: the conjunction is no part of the name.
    const isJoined = lexicon.notNames.place.has(token.text) && /^[和与及到]/.test(token.text)
    if (isJoined || (token.tag === 'x' && token.text.startsWith('兼'))) return token.start + 1
    const afterPlace =
      innerVerbs === 'all' && placeEndingAt(token.start) !== undefined && !lexicon.verbs.has(token.text)
    if (!(afterPlace && token.tag.startsWith('v')) && !belongs(text, lexicon, index, onlyVerbs, innerVerbs))
      break
    if (!namesAction(lexicon, token)) onlyVerbs = false
    start = token.start
  }
  return start
}

/** Whether a token may stand in a name whose part after it has been found. */
function belongs(
  text: SegmentedText,
  lexicon: Lexicon,
  index: number,
  onlyVerbs: boolean,
  innerVerbs: InnerVerbs,
): boolean {
  const token = text.tokens[index]!
  const before = text.tokens[index - 1]
  const nounBefore =
    before !== undefined &&
    before.end === token.start &&
    (isNominal(before, lexicon) || /[”’」』）]/.test(before.text))
  if (BETWEEN_NAMES.test(token.text) || (COUNTS.test(token.text) && isNumber(before))) return false
  // 重点工程|隆泸叙铁路: the first says what the second is.
  if (/^(?:工程|项目)$/.test(token.text) && /^(?:重点|重大|标志性|骨干|关键)$/.test(before?.text ?? ''))
    return false
  if (token.text === '至') return innerVerbs === 'all' && nounBefore
  if (token.tag === 'c') return /^[和与及]$/.test(token.text) && joinsVerbs(text, index, innerVerbs)
  if (lexicon.verbs.has(token.text)) {
    const ofDoing = onlyVerbs && (isDoing(lexicon, token.text) || token.tag === 'vn')
    const asNoun =
      token.tag !== 'v' && (innerVerbs === 'firm' || !lexicon.verbs.get(token.text)?.includes('builds'))
    if (innerVerbs === 'none' || !nounBefore) return false
    return (innerVerbs !== 'nouns' && ofDoing) || (innerVerbs !== 'all' && asNoun)
  }
  if (innerVerbs === 'firm' && nounBefore && isBrand(token, lexicon)) return true
  if (/^v(?!n)/.test(token.tag)) {
    // 引江补汉, 引洮: a verb of one character that opens the name.
    if (innerVerbs === 'all' && token.text.length === 1 && isOpening(before, token)) return true
    return innerVerbs !== 'none' && nounBefore && !/[着了过]$/.test(token.text)
  }
  return isNominal(token, lexicon)
}

/** 云溪|鼎新|科技有限公司: an adverb or adjective after a place, unless it is one of the common ones. */
function isBrand({ text, tag }: Token, { commonWords, afterNames }: Lexicon): boolean {
  return (
    /^(?!.*[将已曾拟正]).{2}$/.test(text) &&
    /^[dazl]/.test(tag) &&
    !commonWords.has(text) &&
    !afterNames.has(text)
  )
}

function isOpening(before: Token | undefined, token: Token): boolean {
  return before?.end !== token.start || /^(?:[^\p{Script=Han}]+|的)$/u.test(before.text)
}

/** Words for what is done to a thing: 续建, 配套, 改造 in 干渠续建配套改造工程. */
function namesAction(lexicon: Lexicon, token: Token): boolean {
  if (PHASE.test(token.text)) return true
  return (
    token.tag.startsWith('v') ||
    lexicon.undertakingWords.get(token.text) === 'built' ||
    lexicon.verbs.has(token.text)
  )
}

/** Verbs of building and running also name what is done (改造工程, 落实机制); those of saying, joining and going do not. */
function isDoing(lexicon: Lexicon, verb: string): boolean {
  return lexicon.verbs.get(verb)?.some((verbClass) => verbClass === 'builds' || verbClass === 'runs') ?? false
}

function isNominal(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.press.has(token.text)) return false
  if (lexicon.undertakingWords.has(token.text) || PHASE.test(token.text)) return true
  if (token.tag === 'f') return /^(?:[东西南北中前后上下]|[东西南北]岸|沿.)$/.test(token.text)
  if (token.tag === 't') return !/[\d年月日季今去明前昨]/.test(token.text)
  if (token.tag === 'x') return UNKNOWN.test(token.text) || JOINING.test(token.text)
  if (NUMERAL.test(token.tag))
    return PLAIN_NUMBER.test(token.text) || UNIT.test(token.text) || token.text === '月'
  return NOMINAL.test(token.tag)
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'm' || /^[\d.]+$/.test(token.text))
}

function isLatin(token: Token | undefined): boolean {
  return token !== undefined && /^[0-9A-Za-z.+-]+$/.test(token.text)
}

/** 监测和帮扶机制: the conjunction joins two verbs of one name. */
function joinsVerbs(text: SegmentedText, index: number, innerVerbs: InnerVerbs): boolean {
  const before = text.tokens[index - 1]
  const after = text.tokens[index + 1]
  if (!/^v/.test(before?.tag ?? '')) return false
  return innerVerbs === 'all' || /^v/.test(after?.tag ?? '')
}

/** Start of the quotation (or bracket) that the token closes. */
function quotedStart(text: SegmentedText, token: Token, from: number): number | undefined {
  const opening = OPENING[token.text]
  if (!opening) return undefined
  const at = text.plain.lastIndexOf(opening, token.start - 1)
  return at >= from && token.start - at <= LONGEST_QUOTATION ? at : undefined
}

/** “五清”“四乱”专项整治: quotations that stand side by side belong to one name. */
function firstQuotation(text: SegmentedText, start: number, from: number): number {
  for (let first = start; ; ) {
    const before = text.tokens[tokenIndexAt(text, first - 1)]
    const quoted = before?.end === first ? quotedStart(text, before, from) : undefined
    if (quoted === undefined) return first
    first = quoted
  }
}

/** 永济至虞乡快速路 begins with the place that the road comes from. */
function fromPlace(
  text: SegmentedText,
  start: number,
  placeEndingAt: (offset: number) => number | undefined,
): number {
  const first = firstOfChain(start, placeEndingAt)
  const from = /[至到—-]/.test(text.plain[first - 1] ?? '') ? placeEndingAt(first - 1) : undefined
  return from === undefined ? first : firstOfChain(from, placeEndingAt)
}

function firstOfChain(start: number, placeEndingAt: (offset: number) => number | undefined): number {
  let first = start
  for (let links = 0; links < LONGEST_CHAIN; links++) {
    const before = placeEndingAt(first)
    if (before === undefined) break
    first = before
  }
  return first
}
