/**
 * Matches a name by its sound, from the beginning of a syllable on.
 * yun xi zhen + xizhen → syllables 1 to 3; han wei + anwei → nothing, for no syllable begins there
 */
import type { TypedPinyin } from '../../graph/query/typed-pinyin.ts'

export interface SpelledName {
  syllables: string[]
  /** All syllables in one. */
  joined: string
  /** Where each syllable begins in `joined`, and the length of it all. */
  starts: number[]
  initials: string
}

/** Places of syllables, end exclusive. */
export interface SyllableRange {
  start: number
  end: number
  /** Whether the last syllable was typed to its end. */
  complete: boolean
}

/** Syllables of a name that can be typed; nobody types more. */
const LONGEST = 64

export function spelledName(spelling: string): SpelledName {
  const syllables = spelling.split(' ', LONGEST)
  const starts = [0]
  for (const syllable of syllables) starts.push(starts.at(-1)! + syllable.length)
  return {
    syllables,
    joined: syllables.join(''),
    starts,
    initials: syllables.map((syllable) => syllable[0]).join(''),
  }
}

/** `fromStart`: only from the name's first syllable, so that a person is never found by another surname. */
export function matchPinyin(
  { joined, starts }: SpelledName,
  { letters, breaks }: TypedPinyin,
  fromStart: boolean,
): SyllableRange | undefined {
  for (let at = joined.indexOf(letters); at >= 0; at = joined.indexOf(letters, at + 1)) {
    if (fromStart && at > 0) return undefined
    const start = starts.indexOf(at)
    const isParted = start >= 0 && breaks.every((place) => starts.includes(at + place))
    if (!isParted || start === starts.length - 1) continue
    const end = starts.findIndex((place) => place >= at + letters.length)
    return { start, end, complete: starts[end] === at + letters.length }
  }
  return undefined
}

export function matchInitials(
  { initials }: SpelledName,
  letters: string,
  fromStart: boolean,
): SyllableRange | undefined {
  const start = fromStart ? (initials.startsWith(letters) ? 0 : -1) : initials.indexOf(letters)
  return start < 0 ? undefined : { start, end: start + letters.length, complete: true }
}

/** Characters and pinyin in turn: 云xi fits 云溪镇. Only names with one syllable a character can be matched so. */
export function matchPieces(
  characters: readonly string[],
  syllables: readonly string[],
  pieces: readonly string[],
  fromStart: boolean,
): SyllableRange | undefined {
  if (characters.length !== syllables.length) return undefined
  const lastStart = fromStart ? 0 : characters.length - 1
  for (let start = 0; start <= lastStart; start++) {
    let at: number | undefined = start
    for (const [index, piece] of pieces.entries()) {
      at = afterPiece(characters, syllables, at, piece, index === pieces.length - 1)
      if (at === undefined) break
    }
    if (at !== undefined) return { start, end: at, complete: true }
  }
  return undefined
}

function afterPiece(
  characters: readonly string[],
  syllables: readonly string[],
  at: number,
  piece: string,
  isLast: boolean,
): number | undefined {
  if (!/^[a-z]/.test(piece)) {
    const wanted = [...piece]
    return wanted.every((character, index) => characters[at + index] === character)
      ? at + wanted.length
      : undefined
  }
  let rest = piece
  let place = at
  while (rest !== '' && place < syllables.length) {
    const syllable = syllables[place]!
    place += 1
    if (rest.startsWith(syllable)) rest = rest.slice(syllable.length)
    else return isLast && syllable.startsWith(rest) ? place : undefined
  }
  return rest === '' ? place : undefined
}
