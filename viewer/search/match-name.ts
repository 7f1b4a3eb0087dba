/**
 * Says how well one name fits what was typed, and which of its characters do.
 * 云溪镇 + 溪 → { match: 'infix', grade: 0, marked: [1, 2] }; 韩伟 (official) + anwei → nothing
 */
import { isPerson, type Kind } from '../../graph/ontology.ts'
import { plainName } from '../../graph/query/plain-name.ts'
import { plainPersonName } from '../../graph/query/surname.ts'
import {
  matchInitials,
  matchPieces,
  matchPinyin,
  type SpelledName,
  type SyllableRange,
  spelledName,
} from './match-spelling.ts'
import type { SearchQuery } from './read-query.ts'
import type { Match } from './search-messages.ts'

/** A name made ready to be searched. */
export interface IndexedName {
  name: string
  isLabel: boolean
  /** Of people by `plainPersonName`. */
  plain: string
  isPerson: boolean
  spelled: SpelledName | undefined
}

export interface NameMatch {
  match: Match
  /** Among matches of one sort, the smaller fits better. */
  grade: number
  /** What fits, end exclusive: syllables where it was found by sound, else UTF-16 offsets into the plain form. */
  start: number
  end: number
}

export function indexName(name: string, spelling: string, kind: Kind, isLabel: boolean): IndexedName {
  return {
    name,
    isLabel,
    isPerson: isPerson(kind),
    plain: isPerson(kind) ? plainPersonName(name) : plainName(name),
    spelled: spelling === '' ? undefined : spelledName(spelling),
  }
}

export function matchName(indexed: IndexedName, query: SearchQuery): NameMatch | undefined {
  const { name, isLabel, plain, isPerson, spelled } = indexed
  const wanted = isPerson ? query.personPlain : query.plain
  const start = plain.indexOf(wanted)
  if (start >= 0) {
    const end = start + wanted.length
    if (plain.length > wanted.length) return { match: start === 0 ? 'prefix' : 'infix', grade: 0, start, end }
    return { match: isLabel ? 'label' : 'alias', grade: name === query.written ? 0 : 1, start, end }
  }
  if (spelled === undefined) return undefined
  const { pinyin, pieces } = query
  if (pieces !== undefined) {
    const hasCharacters = pieces.every((piece) => /^[a-z]/.test(piece) || plain.includes(piece))
    if (!hasCharacters) return undefined
    return bySound('mixed', spelled, matchPieces([...plain], spelled.syllables, pieces, isPerson))
  }
  if (pinyin === undefined) return undefined
  return (
    bySound('pinyin', spelled, matchPinyin(spelled, pinyin, isPerson)) ??
    bySound('initials', spelled, matchInitials(spelled, pinyin.letters, isPerson))
  )
}

/** The whole name first, then its beginning, then what lies further in; a syllable typed to its end before a begun one. */
function bySound(
  match: Match,
  { syllables }: SpelledName,
  range: SyllableRange | undefined,
): NameMatch | undefined {
  if (range === undefined) return undefined
  const { start, end, complete } = range
  const isWhole = complete && start === 0 && end === syllables.length
  return { match, grade: isWhole ? 0 : (start === 0 ? 1 : 3) + (complete ? 0 : 1), start, end }
}

export const SOUNDS: ReadonlySet<Match> = new Set(['pinyin', 'mixed', 'initials'])

/** The characters of the name that fit, by code points; nothing where they do not correspond one to one. */
export function markName(
  { name, plain, spelled }: IndexedName,
  found: NameMatch,
): [start: number, end: number] | undefined {
  const characters = [...plain]
  if ([...name].length !== characters.length) return undefined
  if (SOUNDS.has(found.match)) {
    return spelled?.syllables.length === characters.length ? [found.start, found.end] : undefined
  }
  const before = [...plain.slice(0, found.start)].length
  return [before, before + [...plain.slice(found.start, found.end)].length]
}
