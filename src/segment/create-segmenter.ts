/**
 * Cuts a document's text into sentences and tagged words with nodejieba, which knows the lexicon's words too.
 * 丹灶镇党委书记 → 丹灶镇/ns 党委书记/n
 */
import { join } from 'node:path'
import nodejieba from 'nodejieba'
import { packageFolder } from '../package-folder.ts'
import { findSentences } from './find-sentences.ts'
import type { SegmentedText, Token } from './segmented-text.ts'
import { createSimplifier } from './simplify.ts'

/** Words that nodejieba is taught, with their part of speech. */
export type TaughtWord = readonly [word: string, tag: string]

/** What a word of nodejieba's is read as: one token, or several where it swallowed a particle. */
interface Reading {
  text: string
  tag: string
  next: Reading | undefined
}

/** What was learned of nodejieba's words. */
interface Learned {
  readings: Map<string, Reading>
  /** One string for each tag: one for each word would not stay in the processor's cache. */
  tags: Map<string, string>
}

/**
 * Makes the function that segments texts. nodejieba keeps one dictionary for the whole process: words taught
 * here stay taught. All texts are cut before the words of any are read, because nodejieba's dictionary and what was
 * learned of its words push each other out of the processor's cache.
 *
 * @param words what the lexicon adds to nodejieba's own dictionary
 */
export function createSegmenter(words: Iterable<TaughtWord>): (texts: readonly string[]) => SegmentedText[] {
  // Of use to nodejieba's keywords only: its own list of weights takes a quarter of the time to load.
  nodejieba.load({ idfDict: join(packageFolder(), 'seeds', 'segmenter', 'no-weights.utf8') })
  for (const [word, tag] of words) nodejieba.insertWord(word, tag)
  const simplify = createSimplifier()
  const learned: Learned = { readings: new Map(), tags: new Map() }
  return (texts) => {
    const cuts = texts.map((written) => {
      const plain = simplify(written)
      const spans = findSentences(plain)
      return { written, plain, spans, words: spans.map(({ start, end }) => cut(plain.slice(start, end))) }
    })
    return cuts.map(({ written, plain, spans, words }) => {
      const tokens: Token[] = []
      const sentences = spans.map(({ start, end, paragraph }, index) => {
        const firstToken = tokens.length
        readWords(plain, start, end, words[index]!, learned, tokens)
        return { start, end, paragraph, firstToken, endToken: tokens.length }
      })
      return { written, plain, sentences, tokens }
    })
  }
}

function cut(sentence: string): string[] {
  return nodejieba.cut(sentence, true)
}

/**
 * nodejieba drops nothing but may change what it cannot encode: every word is looked up where it must begin.
 * Its tags are those of its dictionary, whatever stands beside the word: each word is tagged once, and the text
 * only cut, which takes half the time.
 */
function readWords(
  text: string,
  start: number,
  end: number,
  words: readonly string[],
  learned: Learned,
  tokens: Token[],
): void {
  let offset = start
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (!text.startsWith(word, offset)) {
      const from = text.indexOf(word, offset)
      if (from < 0 || from >= end) continue
      offset = from
    }
    const reading = learned.readings.get(word) ?? learnWord(word, text.slice(start, end), learned)
    for (let part: Reading | undefined = reading; part; part = part.next) {
      const from = offset
      offset += part.text.length
      tokens.push({ start: from, end: offset, text: part.text, tag: part.tag })
    }
  }
}

/** Ten thousand documents have some 70,000 words; unknown ones have no end. */
const MOST_REMEMBERED = 500_000

/** A word that nodejieba cuts when it stands alone is tagged within its sentence. */
function learnWord(word: string, sentence: string, { readings, tags }: Learned): Reading {
  const alone = nodejieba.tag(word)
  const tagged = alone.length === 1 ? alone : nodejieba.tag(sentence)
  const found = tagged.find((other) => other.word === word)?.tag ?? 'x'
  const tag = tags.get(found) ?? found
  tags.set(tag, tag)
  const reading = readWord(word, tag)
  if (readings.size >= MOST_REMEMBERED) readings.clear()
  readings.set(word, reading)
  return reading
}

const TRAILED_BY_PARTICLE = /^[\p{Script=Han}]{2,}[于在的与及]$/u

/** A word that nodejieba does not know (x) may have swallowed the particle before it: 为区|水务局. */
const LED_BY_PARTICLE = /^[为由在与和同对从向把被将于是的及至到][\p{Script=Han}]+$/u

function readWord(word: string, tag: string): Reading {
  const from = tag === 'x' && LED_BY_PARTICLE.test(word) ? 1 : 0
  const to = word.length - (tag === 'x' && TRAILED_BY_PARTICLE.test(word) ? 1 : 0)
  const after = to < word.length ? { text: word.slice(to), tag: 'p', next: undefined } : undefined
  const middle = { text: word.slice(from, to), tag, next: after }
  return from > 0 ? { text: word.slice(0, from), tag: 'p', next: middle } : middle
}
