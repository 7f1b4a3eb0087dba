/**
 * Finds organizations by the words that end their names: companies, departments, schools, institutes.
 * 由江苏淮海食品研究院共建 → 江苏淮海食品研究院; 区住建局要倒排工期 → 区住建局
 */
import type { EndingClass, Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, tokenIndexAt } from '../segment/segmented-text.ts'
import { growName } from './grow-name.ts'
import { bareName, type Mention } from './mention.ts'
import { namesSomething, trimName } from './trim-name.ts'

const RULES: Partial<Record<EndingClass, string>> = {
  company: 'company-form',
  department: 'department-form',
  institution: 'institution-form',
}

/** 中心 and 局 also begin or continue other words: 局面, 局限. */
const LONGER_WORD = /^(?:面|限|势|部|域|长|化|级|内|员|制|资|旗)/

/**
 * @param places mentions of places, by the offset where they end
 * @param isTaken whether a character belongs to a leading body, which is its place
 */
export function findOrganizations(
  text: SegmentedText,
  lexicon: Lexicon,
  places: ReadonlyMap<number, Mention>,
  isTaken: (offset: number) => boolean,
): Mention[] {
  const found: Mention[] = []
  for (let offset = 0; offset < text.plain.length; offset++) {
    const ending = lexicon.endings.longestAt(text.plain, offset)
    const meaning = lexicon.endings.get(ending ?? '')?.find((candidate) => candidate.kind === 'organization')
    if (!ending || !meaning) continue
    const end = offset + ending.length
    if (isTaken(end - 1) || goesOn(text, lexicon, end)) continue
    const mention = organizationEndingAt(text, lexicon, places, offset, end, meaning.class)
    if (!mention) continue
    // 市公安局鼓楼分局: the longer name takes in the shorter that it begins with.
    const last = found[found.length - 1]
    if (last && last.start >= mention.start) found.pop()
    found.push(mention)
    offset = end - 1
  }
  return found
}

function organizationEndingAt(
  text: SegmentedText,
  lexicon: Lexicon,
  places: ReadonlyMap<number, Mention>,
  endingStart: number,
  end: number,
  endingClass: EndingClass,
): Mention | undefined {
  const grown = growName(text, lexicon, {
    endingStart,
    isFree: () => true,
    placeEndingAt: (at) => places.get(at)?.start,
  })
  const start = trimName(text, grown, endingStart)
  const name = bareName(text.plain.slice(start, end))
  if (start >= endingStart && name.length < 4) return undefined
  if (lexicon.notNames.organization.has(name) || /^[“《]/.test(text.plain.slice(start, end))) return undefined
  const seat = seatOf(text, lexicon, start, end)
  const own = places.get(endingStart) !== undefined || seat !== undefined
  if (!own && !namesSomething(text, lexicon, start, endingStart) && start >= endingStart) return undefined
  return {
    kind: 'organization',
    start,
    end,
    name,
    rule: RULES[endingClass] ?? 'institution-form',
    confidence: endingClass === 'company' ? 0.9 : 0.8,
    ...(seat ? { seat } : {}),
  }
}

/** 区 in 区住建局: the place that the department belongs to, named by level only. */
function seatOf(text: SegmentedText, lexicon: Lexicon, start: number, end: number): Mention['seat'] {
  const name = text.plain.slice(start, end)
  const level = lexicon.levels.longestAt(name, 0)
  if (!level || level.length >= name.length - 1 || lexicon.divisionNames.longestAt(name, 0)) return undefined
  return { level, nearest: false }
}

function goesOn(text: SegmentedText, lexicon: Lexicon, end: number): boolean {
  if (LONGER_WORD.test(text.plain.slice(end, end + 1)) && !lexicon.offices.longestAt(text.plain, end))
    return true
  const token = text.tokens[tokenIndexAt(text, end)]
  return (
    token !== undefined &&
    token.start < end - 1 &&
    token.end > end &&
    !lexicon.offices.has(token.text.slice(-2))
  )
}
