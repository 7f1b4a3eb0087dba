/**
 * Finds which of many words stands at an offset of a text, the longest first.
 * {佛山, 佛山市} at 0 of 佛山市南海区 → 佛山市
 */
import { Openings } from './openings.ts'
import { Trie } from './trie.ts'

export interface WordFinder {
  /** The first UTF-16 offset within [from, to) where a word begins; `to`, which is the text's end unless given, where there is none. */
  firstFrom(text: string, from: number, to?: number): number
  /** The longest word that begins at the UTF-16 offset, or undefined. */
  longestAt(text: string, offset: number): string | undefined
  /** The longest word that ends at the UTF-16 offset (exclusive), or undefined. */
  longestEndingAt(text: string, end: number): string | undefined
}

/** Every offset of every document is looked up, so both directions are tries; the backward one is made when first used. */
export function createWordFinder(words: Iterable<string>): WordFinder {
  const all = [...words].filter((word) => word !== '')
  const forward = new Trie(all, 1)
  const openings = new Openings(all)
  let backward: Trie | undefined
  return {
    firstFrom(text, from, to = text.length) {
      let offset = openings.nextFrom(text, from, to)
      while (offset < to && forward.longestFrom(text, offset) === undefined)
        offset = openings.nextFrom(text, offset + 1, to)
      return offset
    },
    longestAt: (text, offset) =>
      openings.mayOpenAt(text, offset) ? forward.longestFrom(text, offset) : undefined,
    longestEndingAt(text, end) {
      backward ??= new Trie(all, -1)
      return backward.longestFrom(text, end - 1)
    },
  }
}
