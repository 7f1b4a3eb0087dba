/**
 * Reads a division's short name as nodejieba does when it does not know what the document is about.
 * 丹灶 in 丹灶今天赶集 → place; 新建 in 新建道路 → word
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, tokensWithin } from '../segment/segmented-text.ts'
import type { Mention } from './mention.ts'

/** As a place's name, as another word, or in pieces that say nothing. */
export type ShortNameReading = 'place' | 'word' | 'pieces'

export function readShortName(text: SegmentedText, lexicon: Lexicon, mention: Mention): ShortNameReading {
  if (mention.rule === 'division-name' || lexicon.notNames.place.has(mention.name)) return 'word'
  const tokens = tokensWithin(text, mention.start, mention.end)
  // Names of provinces and cities are seldom words as well; not-names.tsv lists those that are.
  if (tokens.length === 1 && mention.divisions?.some(({ code }) => code.length <= 4)) return 'place'
  if (tokens.length > 0 && tokens.every((token) => /^(?:ns|nz|x|nr|nt)/.test(token.tag))) return 'place'
  return tokens.length === 1 ? 'word' : 'pieces'
}
