/**
 * The lexicon's words that nodejieba is taught, so that it does not cut through them.
 * 丹灶镇/ns, 党工委/n
 */
import type { Lexicon } from './load-lexicon.ts'

/** Names of one or two characters are left to nodejieba's own judgement: too many are also common words. */
const SHORTEST_NAME = 3

export function* taughtWords(lexicon: Lexicon): Generator<[word: string, tag: string]> {
  for (const name of lexicon.gazetteer.byName.keys()) {
    if (name.length >= SHORTEST_NAME && !lexicon.notNames.place.has(name)) yield [name, 'ns']
  }
}
