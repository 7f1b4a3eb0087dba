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
}

const NOMINAL = /^(?:n|j|l|i|b|a|an|ad|ag|vn|vg|s|eng|z|g|k|h)/
const NUMERAL = /^(?:m|mq|q)$/
const JOINING = /^[+＋\-—·.&0-9A-Za-z]+$/
const OPENING: Record<string, string> = {
  '”': '“',
  '’': '‘',
  '"': '"',
  '）': '（',
  ')': '(',
  '』': '『',
  '」': '「',
}
const BRACKET = /^[)）]$/
const LOOK_BACK = 40

/**
 * Start (UTF-16) of the name that ends with the given word; the word's own start where nothing before belongs to it.
 */
export function growName(text: SegmentedText, lexicon: Lexicon, options: GrowOptions): number {
  const { endingStart, isFree, placeEndingAt, most = LOOK_BACK } = options
  const sentence = sentenceAt(text, endingStart)
  if (!sentence) return endingStart
  let start = endingStart
  let onlyVerbs = true
  let index = tokenIndexAt(text, endingStart)
  // The ending may be the tail of a longer word: 阳坡村 is one token, 村 its ending.
  if (text.tokens[index] && text.tokens[index]!.start < endingStart) {
    start = text.tokens[index]!.start
    onlyVerbs = false
  }
  index--
  while (index >= sentence.firstToken && start - sentence.start >= 0) {
    const token = text.tokens[index]!
    if (endingStart - token.start > most || token.end !== start || !isFree(token.start)) break
    const place = placeEndingAt(start)
    if (place !== undefined) return firstOfChain(place, placeEndingAt)
    const quoted = quotedStart(text, token, sentence.start)
    if (quoted !== undefined) {
      if (endingStart - quoted > most) break
      if (!BRACKET.test(token.text)) return quoted
      start = quoted
      index = tokenIndexAt(text, quoted) - 1
      onlyVerbs = false
      continue
    }
    const verbal = token.tag.startsWith('v') && !token.tag.startsWith('vn')
    if (verbal) {
      const before = text.tokens[index - 1]
      const nominalBefore = before !== undefined && before.end === token.start && isNominal(before, lexicon)
      if (!nominalBefore || (!onlyVerbs && lexicon.verbs.has(token.text)) || /[着了过]$/.test(token.text))
        break
    } else if (lexicon.verbs.has(token.text) && !isInnerVerb(text, index, onlyVerbs, lexicon)) {
      break
    } else if (token.tag === 'c' && /^[和与及]$/.test(token.text)) {
      if (!joinsVerbs(text, index)) break
    } else if (!isNominal(token, lexicon) && !standsAlone(token)) {
      break
    } else if (!token.tag.startsWith('vn')) onlyVerbs = false
    start = token.start
    index--
  }
  return start
}

/** A verb used as a noun: nothing but verbs stands between it and the ending, and a noun stands before it. */
function isInnerVerb(text: SegmentedText, index: number, onlyVerbs: boolean, lexicon: Lexicon): boolean {
  const before = text.tokens[index - 1]
  return (
    onlyVerbs &&
    before !== undefined &&
    before.end === text.tokens[index]!.start &&
    isNominal(before, lexicon)
  )
}

function isNominal(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.press.has(token.text)) return false
  if (token.tag === 'f') return token.text.length === 1 && /[东西南北中]/.test(token.text)
  return NOMINAL.test(token.tag) || NUMERAL.test(token.tag) || JOINING.test(token.text)
}

/** One Chinese character that nodejieba knows no better than as itself: part of an unknown name. */
function standsAlone(token: Token): boolean {
  return token.tag === 'x' && /^\p{Script=Han}$/u.test(token.text)
}

/** 监测和帮扶机制: the conjunction joins two verbs of one name. */
function joinsVerbs(text: SegmentedText, index: number): boolean {
  const before = text.tokens[index - 1]
  const after = text.tokens[index + 1]
  return /^v/.test(before?.tag ?? '') && /^v/.test(after?.tag ?? '')
}

/** Start of the quotation (or bracket) that the token closes. */
function quotedStart(text: SegmentedText, token: Token, from: number): number | undefined {
  const opening = OPENING[token.text]
  if (!opening) return undefined
  const at = text.plain.lastIndexOf(opening, token.start - 1)
  return at >= from && token.start - at <= 24 ? at : undefined
}

function firstOfChain(start: number, placeEndingAt: (offset: number) => number | undefined): number {
  let first = start
  for (let before = placeEndingAt(first); before !== undefined; before = placeEndingAt(first)) first = before
  return first
}
