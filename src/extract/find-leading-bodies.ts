/**
 * Finds words that mean a place by its leading body or by its level: 区委, 丹灶镇党委, 该镇, 全区, 我市.
 * 丹灶镇党委 after the place 丹灶镇 → 丹灶镇党委 as a mention of 丹灶镇; 区委 → the district the text is about
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { isTokenBoundary, type SegmentedText } from '../segment/segmented-text.ts'
import type { Mention } from './mention.ts'

const RELATIVE = /(该|全|我|本|当地)(省|自治区|市|州|区|县|旗|镇|乡|街道|村|社区)/g
/** 全区域, 我市民, 本市场 …: a longer word begins where the level stands. */
const OTHER_WORD = /^(?:域|民|场|长|级|镇|区)/

/** @param places mentions of divisions and localities, in the order of the text */
export function findLeadingBodies(
  text: SegmentedText,
  lexicon: Lexicon,
  places: readonly Mention[],
): Mention[] {
  const { plain } = text
  const placeEnding = new Map(places.map((place) => [place.end, place]))
  const placeAt = coverage(places)
  const found: Mention[] = []
  for (let offset = 0; offset < plain.length; offset++) {
    const word = lexicon.bodies.longestAt(plain, offset)
    const body = word ? lexicon.bodies.get(word) : undefined
    if (!word || body?.role !== 'leading' || !isTokenBoundary(text, offset)) continue
    const end = offset + word.length
    const before = placeEnding.get(offset) ?? placeEnding.get(offset - 2)
    const joined = before && (before.end === offset || plain.slice(before.end, offset) === '中共')
    if (joined) {
      found.push({
        ...before,
        start: before.start,
        end,
        rule: 'leading-body',
        name: plain.slice(before.start, end),
      })
    } else if (body.level && !placeAt(offset - 1)) {
      // 丹灶镇委: the body's own level is the place's.
      const own = places.find((place) => place.end === offset + body.level.length && place.start < offset)
      if (own) found.push({ ...own, end, rule: 'leading-body', name: plain.slice(own.start, end) })
      else found.push(reference(plain, offset, end, body.level, false, 'relative-body'))
    } else {
      const own = body.level
        ? places.find((p) => p.start < offset && p.end === offset + body.level.length)
        : undefined
      if (!own) continue
      found.push({ ...own, end, rule: 'leading-body', name: plain.slice(own.start, end) })
    }
    offset = end - 1
  }
  for (const match of plain.matchAll(RELATIVE)) {
    const end = match.index + match[0].length
    if (OTHER_WORD.test(plain.slice(end, end + 1)) || placeAt(match.index)) continue
    const nearest = match[1] === '该' || match[1] === '当地'
    found.push(reference(plain, match.index, end, match[2]!, nearest, 'relative-place'))
  }
  return found.sort((a, b) => a.start - b.start)
}

function reference(
  plain: string,
  start: number,
  end: number,
  level: string,
  nearest: boolean,
  rule: string,
): Mention {
  return {
    kind: 'place',
    start,
    end,
    name: plain.slice(start, end),
    rule,
    reference: { level, nearest },
  }
}

function coverage(mentions: readonly Mention[]): (offset: number) => boolean {
  const covered = new Set<number>()
  for (const { start, end } of mentions) for (let at = start; at < end; at++) covered.add(at)
  return (offset) => covered.has(offset)
}
