/**
 * Cuts tokens where a known name ends, so that what follows it can be read by itself.
 * 陈巷|镇雪美村 with the name 陈巷镇 → 陈巷|镇|雪美村
 */
import { type SegmentedText, type Token, tokenIndexAt } from './segmented-text.ts'

/** @param offsets UTF-16 offsets at which a token must end */
export function cutTokens(text: SegmentedText, offsets: ReadonlySet<number>): SegmentedText {
  const cut = new Set<Token>()
  for (const offset of offsets) {
    const token = text.tokens[tokenIndexAt(text, offset)]
    if (token && token.start < offset) cut.add(token)
  }
  if (cut.size === 0) return text
  const tokens: Token[] = []
  const firstOf: number[] = []
  for (const token of text.tokens) {
    firstOf.push(tokens.length)
    if (!cut.has(token)) {
      tokens.push(token)
      continue
    }
    const edges = [token.start, ...cutsWithin(token, offsets), token.end]
    for (let part = 1; part < edges.length; part++) {
      const [start, end] = [edges[part - 1]!, edges[part]!]
      tokens.push({ start, end, text: text.plain.slice(start, end), tag: 'x' })
    }
  }
  firstOf.push(tokens.length)
  const sentences = text.sentences.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    paragraph: sentence.paragraph,
    firstToken: firstOf[sentence.firstToken]!,
    endToken: firstOf[sentence.endToken]!,
  }))
  return { written: text.written, plain: text.plain, sentences, tokens }
}

function cutsWithin(token: Token, offsets: ReadonlySet<number>): number[] {
  const cuts: number[] = []
  for (let at = token.start + 1; at < token.end; at++) if (offsets.has(at)) cuts.push(at)
  return cuts
}
