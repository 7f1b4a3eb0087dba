/**
 * Finds policy documents by their titles in 《》; titles of books, newspapers and films are left alone.
 * 出台《东乡区促进电子信息产业发展十条措施》 → 东乡区促进电子信息产业发展十条措施
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { isTokenBoundary, type SegmentedText } from '../segment/segmented-text.ts'
import { bareName, type Mention, newMention } from './mention.ts'

const TITLE = /[《]([^《》\n]{4,80})[》]/g

/** Programmes that the lexicon lists, where no longer name takes them in. */
export function findNationalProgrammes(text: SegmentedText, lexicon: Lexicon): Mention[] {
  const found: Mention[] = []
  const plain = text.plain
  for (
    let offset = lexicon.nationalProgrammes.firstFrom(plain, 0);
    offset < plain.length;
    offset = lexicon.nationalProgrammes.firstFrom(plain, offset + 1)
  ) {
    if (!isTokenBoundary(text, offset)) continue
    const name = lexicon.nationalProgrammes.longestAt(plain, offset)!
    const end = offset + name.length
    found.push(
      newMention({
        kind: 'programme',
        start: offset,
        end,
        name: bareName(name),
        rule: 'national-programme',
      }),
    )
    offset = end - 1
  }
  return found
}

export function findTitledDocuments(text: SegmentedText, lexicon: Lexicon): Mention[] {
  const found: Mention[] = []
  for (const match of text.plain.matchAll(TITLE)) {
    const title = match[1]!.replace(/[（(][^（）()]*[）)]$/, '')
    const ending = lexicon.endings.longestEndingAt(title, title.length)
    const isPolicy = lexicon.endings
      .get(ending ?? '')
      ?.some((meaning) => meaning.class === 'title' || meaning.class === 'policy')
    if (!isPolicy) continue
    found.push(
      newMention({
        kind: 'programme',
        start: match.index + 1,
        end: match.index + 1 + title.length,
        name: bareName(title),
        rule: 'policy-title',
      }),
    )
  }
  return found
}
