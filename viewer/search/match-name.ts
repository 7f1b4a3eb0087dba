/**
 * Says how well one name fits what was typed, and which of its characters do.
 * 云溪镇 + 溪 → { match: 'infix', grade: 0, marked: [1, 2] }; 韩伟 (official) + anwei → nothing
 */
import type { Kind } from '../../graph/ontology.ts'
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
  marked?: [start: number, end: number]
}

export function indexName(name: string, spelling: string, kind: Kind, isLabel: boolean): IndexedName {
  const isPerson = kind === 'official' || kind === 'person'
  return {
    name,
    isLabel,
    isPerson,
    plain: isPerson ? plainPersonName(name) : plainName(name),
    spelled: spelling === '' ? undefined : spelledName(spelling),
  }
}

export function matchName(indexed: IndexedName, query: SearchQuery): NameMatch | undefined {
  const { name, isLabel, plain, isPerson, spelled } = indexed
  const wanted = isPerson ? query.personPlain : query.plain
  const at = plain.indexOf(wanted)
  if (at >= 0) {
    const start = [...plain.slice(0, at)].length
    const marked = markedIn(indexed, start, start + [...wanted].length)
    if (plain.length > wanted.length) return { match: at === 0 ? 'prefix' : 'infix', grade: 0, ...marked }
    return { match: isLabel ? 'label' : 'alias', grade: name === query.written ? 0 : 1, ...marked }
  }
  if (spelled === undefined) return undefined
  const { pinyin, pieces } = query
  if (pieces !== undefined) {
    const hasCharacters = pieces.every((piece) => /^[a-z]/.test(piece) || plain.includes(piece))
    if (!hasCharacters) return undefined
    return found('mixed', matchPieces([...plain], spelled.syllables, pieces, isPerson))
  }
  if (pinyin === undefined) return undefined
  return (
    found('pinyin', matchPinyin(spelled, pinyin, isPerson)) ??
    found('initials', matchInitials(spelled, pinyin.letters, isPerson))
  )

  function found(match: Match, range: SyllableRange | undefined): NameMatch | undefined {
    if (range === undefined) return undefined
    const isWhole = range.complete && range.start === 0 && range.end === spelled!.syllables.length
    const grade = isWhole ? 0 : (range.start === 0 ? 1 : 3) + (range.complete ? 0 : 1)
    const aligned = [...plain].length === spelled!.syllables.length
    return { match, grade, ...(aligned ? markedIn(indexed, range.start, range.end) : {}) }
  }
}

/** Only where each character of the plain form stands for one of the name. */
function markedIn({ name, plain }: IndexedName, start: number, end: number): Pick<NameMatch, 'marked'> {
  return [...name].length === [...plain].length ? { marked: [start, end] } : {}
}
