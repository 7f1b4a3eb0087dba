/**
 * Names the bodies that no form of organization tells but the office held there.
 * 区台港澳办主任 → 区台港澳办; 县公安局党委书记 → 县公安局
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, tokenIndexAt } from '../segment/segmented-text.ts'
import type { Mention } from './mention.ts'
import type { Office, OfficeRun } from './read-offices.ts'
import { trimName } from './trim-name.ts'

const SHORTEST_BODY = 3

/** Takes the words before a title for the name of an organization, where nothing else was found to hold it at. */
export function nameBodies(text: SegmentedText, lexicon: Lexicon, offices: OfficeRun): Mention[] {
  return offices.flatMap((office) => {
    const owner = ownerOfCommittee(lexicon, office)
    if (owner) {
      office.titleStart = owner.end
      office.at = owner
      return [owner]
    }
    if (office.at || office.department !== undefined || office.sphere === 'role') return []
    const start = trimName(text, office.start, office.titleStart)
    const name = text.plain.slice(start, office.titleStart)
    if (!/^\p{Script=Han}+$/u.test(name)) return []
    if (!lexicon.departments.has(name) && (name.length < SHORTEST_BODY || isCommonNoun(text, start, office)))
      return []
    const level = lexicon.levels.longestAt(name, 0)
    office.at = {
      kind: 'organization',
      start,
      end: office.titleStart,
      name,
      rule: 'office-body',
      ...(level ? { seat: { level, nearest: false } } : {}),
    }
    return [office.at]
  })
}

/** 县公安局党委|书记: the committee's secretary is one of the body's, as its 局长 is. */
function ownerOfCommittee(lexicon: Lexicon, { at }: Office): Mention | undefined {
  const committee = at?.kind === 'organization' && lexicon.bodies.longestEndingAt(at.name, at.name.length)
  if (!at || !committee || committee[0] !== '党') return undefined
  const length = at.name.length - committee.length
  return length < SHORTEST_BODY
    ? undefined
    : { ...at, end: at.end - committee.length, name: at.name.slice(0, length) }
}

/** 工作队|队长: a word of the language names no body of its own. */
function isCommonNoun(text: SegmentedText, start: number, { titleStart }: Office): boolean {
  const token = text.tokens[tokenIndexAt(text, start)]
  return token?.start === start && token.end === titleStart && token.tag === 'n'
}
