/**
 * Cuts a document's text into sentences and tagged words with nodejieba, which knows the lexicon's words too.
 * 丹灶镇党委书记 → 丹灶镇/ns 党委书记/n
 */
import nodejieba from 'nodejieba'
import { findSentences } from './find-sentences.ts'
import type { SegmentedText, Token } from './segmented-text.ts'
import { createSimplifier } from './simplify.ts'

/** Words that nodejieba is taught, with their part of speech. */
export type TaughtWord = readonly [word: string, tag: string]

/**
 * Makes the function that segments a text. nodejieba keeps one dictionary for the whole process: words taught
 * here stay taught.
 *
 * @param words what the lexicon adds to nodejieba's own dictionary
 */
export function createSegmenter(words: Iterable<TaughtWord>): (text: string) => SegmentedText {
  nodejieba.load()
  for (const [word, tag] of words) nodejieba.insertWord(word, tag)
  const simplify = createSimplifier()
  return (written) => {
    const plain = simplify(written)
    const tokens: Token[] = []
    const sentences = findSentences(plain).map((span) => {
      const firstToken = tokens.length
      tagWords(plain, span.start, span.end, tokens)
      return { ...span, firstToken, endToken: tokens.length }
    })
    return { written, plain, sentences, tokens }
  }
}

const TRAILED_BY_PARTICLE = /^[\p{Script=Han}]{2,}[于在的与及]$/u

/** A word that nodejieba does not know (x) may have swallowed the particle before it: 为区|水务局. */
const LED_BY_PARTICLE = /^[为由在与和对从向把被将于是的及至到][\p{Script=Han}]+$/u

/** nodejieba drops nothing but may change what it cannot encode: every word is looked up where it must begin. */
function tagWords(text: string, start: number, end: number, tokens: Token[]): void {
  let offset = start
  for (const { word, tag } of nodejieba.tag(text.slice(start, end))) {
    const wordStart = text.startsWith(word, offset) ? offset : text.indexOf(word, offset)
    if (wordStart < 0 || wordStart >= end) continue
    offset = wordStart + word.length
    const cut = tag === 'x' && LED_BY_PARTICLE.test(word) ? 1 : 0
    const wordEnd = offset - (tag === 'x' && TRAILED_BY_PARTICLE.test(word) ? 1 : 0)
    if (cut) tokens.push({ start: wordStart, end: wordStart + cut, text: word.slice(0, cut), tag: 'p' })
    tokens.push({ start: wordStart + cut, end: wordEnd, text: text.slice(wordStart + cut, wordEnd), tag })
    if (wordEnd < offset)
      tokens.push({ start: wordEnd, end: offset, text: text.slice(wordEnd, offset), tag: 'p' })
  }
}
