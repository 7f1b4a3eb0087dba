/**
 * The lexicon's words that nodejieba is taught, so that it does not cut through them.
 * 发展和改革局/nt, 党工委/n
 */
import type { Lexicon } from './load-lexicon.ts'

/** Shorter words are left to nodejieba's own judgement. */
const SHORTEST = 3

export function* taughtWords(lexicon: Lexicon): Generator<[word: string, tag: string]> {
  for (const name of lexicon.departments.words()) if (name.length >= SHORTEST) yield [name, 'nt']
  for (const body of lexicon.bodies.words()) if (body.length >= SHORTEST) yield [body, 'n']
  for (const ending of lexicon.endings.words()) if (ending.length >= SHORTEST) yield [ending, 'n']
}
