/**
 * Finds the verb of building or running that stands between two offsets.
 * 城关镇|同步启动|蓼城中学新校区 → 启动
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, tokenIndexAt } from '../segment/segmented-text.ts'

/** @param which the verb nearest to the end (the default) or to the start of the stretch */
export function verbBetween(
  text: SegmentedText,
  lexicon: Lexicon,
  start: number,
  end: number,
  which: 'last' | 'first' = 'last',
): string | undefined {
  let found: string | undefined
  for (let index = tokenIndexAt(text, start); index < text.tokens.length; index++) {
    const token = text.tokens[index]!
    if (token.end > end) break
    const classes = lexicon.verbs.get(token.text)
    if (!classes?.some((verbClass) => verbClass === 'builds' || verbClass === 'runs')) continue
    if (which === 'first') return token.text
    found = token.text
  }
  return found
}
