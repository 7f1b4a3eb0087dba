/**
 * Finds words that mean a place by its leading body or by its level: 区委, 丹灶镇党委, 该镇, 全区, 我市.
 * 丹灶镇党委 after the place 丹灶镇 → 丹灶镇党委 as a mention of 丹灶镇; 区委 → the district the text is about
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { isTokenBoundary, type SegmentedText, tokenIndexAt } from '../segment/segmented-text.ts'
import { type Mention, newMention } from './mention.ts'
import { MentionMap } from './mention-map.ts'

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
  const { byEnd, covers } = new MentionMap(places)
  const found: Mention[] = []
  for (
    let offset = lexicon.bodies.firstFrom(plain, 0);
    offset < plain.length;
    offset = lexicon.bodies.firstFrom(plain, offset + 1)
  ) {
    const word = lexicon.bodies.longestAt(plain, offset)!
    const body = lexicon.bodies.get(word)!
    if (body.role !== 'leading' || !isTokenBoundary(text, offset)) continue
    const end = offset + word.length
    const before = byEnd.get(offset) ?? byEnd.get(offset - 2)
    const joined = before && (before.end === offset || plain.slice(before.end, offset) === '中共')
    // 丹灶镇委: the body's own level is the place's.
    const shared = body.level ? byEnd.get(offset + body.level.length) : undefined
    const place = joined ? before : shared && shared.start < offset ? shared : undefined
    if (place)
      found.push(newMention({ ...place, end, rule: 'leading-body', name: plain.slice(place.start, end) }))
    else if (body.level && !covers(offset - 1) && !isOfUnknownVillage(text, offset, body.level)) {
      found.push(reference(plain, offset, end, body.level, false, 'relative-body'))
    } else continue
    offset = end - 1
  }
  for (const match of plain.matchAll(RELATIVE)) {
    const end = match.index + match[0].length
    if (OTHER_WORD.test(plain.slice(end, end + 1)) || covers(match.index)) continue
    const nearest = match[1] === '该' || match[1] === '当地'
    found.push(reference(plain, match.index, end, match[2]!, nearest, 'relative-place'))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** 某家坳|村党支部: a name that was not found goes on before the body, and it is not that of another village. */
function isOfUnknownVillage(text: SegmentedText, offset: number, level: string): boolean {
  const before = text.tokens[tokenIndexAt(text, offset - 1)]
  return (
    /^(?:村|社区)$/.test(level) &&
    before?.end === offset &&
    /^(?:nr|nz|ns|n|x|q|zg|ng|g)/.test(before.tag) &&
    /\p{Script=Han}$/u.test(before.text)
  )
}

function reference(
  plain: string,
  start: number,
  end: number,
  level: string,
  nearest: boolean,
  rule: string,
): Mention {
  return newMention({
    kind: 'place',
    start,
    end,
    name: plain.slice(start, end),
    rule,
    reference: { level, nearest },
  })
}
