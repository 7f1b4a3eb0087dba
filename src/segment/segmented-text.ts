/**
 * A document's text cut into sentences and tokens, all with offsets into the same text.
 * 张区长说。会议召开。 → two sentences; 张区长/说/。 …
 */

/** A word with its part of speech as nodejieba tags it (n, ns, nr, v, vn, a, m, x …). */
export interface Token {
  /** UTF-16 offset into the document's text. */
  start: number
  /** UTF-16 offset, exclusive. */
  end: number
  /** The word in simplified characters. */
  text: string
  tag: string
}

export interface Sentence {
  /** UTF-16 offset into the document's text. */
  start: number
  /** UTF-16 offset, exclusive. */
  end: number
  /** Number of the paragraph (line) it stands in, from 0. */
  paragraph: number
  /** Indexes into the document's tokens: the sentence's tokens are `tokens.slice(firstToken, endToken)`. */
  firstToken: number
  endToken: number
}

export interface SegmentedText {
  /** The cleaned text as written. */
  written: string
  /** The same text, character by character, in simplified characters and half-width letters: what rules read. */
  plain: string
  sentences: Sentence[]
  tokens: Token[]
}

/** Index of the token that covers the UTF-16 offset, or of the first one after it; `tokens.length` past the end. */
export function tokenIndexAt(text: SegmentedText, offset: number): number {
  const { tokens } = text
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens that stand wholly within [start, end), UTF-16 offsets. */
export function tokensWithin(text: SegmentedText, start: number, end: number): Token[] {
  const within: Token[] = []
  for (let index = tokenIndexAt(text, start); index < text.tokens.length; index++) {
    const token = text.tokens[index]!
    if (token.end > end) break
    if (token.start >= start) within.push(token)
  }
  return within
}

/** The sentence that covers the UTF-16 offset, or undefined between sentences. */
export function sentenceAt(text: SegmentedText, offset: number): Sentence | undefined {
  const { sentences } = text
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  const found = sentences[low]
  return found && found.start <= offset ? found : undefined
}

/** Whether a word begins (or ends, or both) exactly at the offset. */
export function isTokenBoundary(text: SegmentedText, offset: number): boolean {
  const token = text.tokens[tokenIndexAt(text, offset)]
  return !token || token.start >= offset
}

const NUMBERING = /^[#\s（(]*[一二三四五六七八九十\d]*[)）、.．\s]*$/

/** Whether [start, end), UTF-16 offsets, is all that its line says, numbering aside: ## 长泰区, 二、岩溪镇. */
export function isHeading(text: SegmentedText, start: number, end: number): boolean {
  const sentence = sentenceAt(text, start)
  return sentence?.end === end && NUMBERING.test(text.plain.slice(sentence.start, start))
}
