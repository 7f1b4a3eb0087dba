/**
 * The finder of words against one that looks for every word everywhere.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWordFinder } from '../../../src/lexicon/word-finder.ts'

/** Few characters, so that words overlap, open alike and end alike; one of two UTF-16 units among them. */
const text = (most: number) =>
  fc
    .array(fc.constantFrom('市', '区', '佛', '山', '南', '𠮷', 'a'), { maxLength: most })
    .map((units) => units.join(''))
const words = fc.array(text(4), { maxLength: 12 })

const longest = (found: string[]) =>
  found.filter((word) => word !== '').sort((a, b) => b.length - a.length)[0]

describe('createWordFinder', () => {
  it('finds the longest word at every offset', () => {
    fc.assert(
      fc.property(words, text(14), (known, line) => {
        const finder = createWordFinder(known)
        for (let offset = 0; offset <= line.length; offset++)
          expect(finder.longestAt(line, offset)).toBe(
            longest(known.filter((word) => line.startsWith(word, offset))),
          )
      }),
    )
  })

  it('finds the longest word that ends at every offset', () => {
    fc.assert(
      fc.property(words, text(14), (known, line) => {
        const finder = createWordFinder(known)
        for (let end = 0; end <= line.length; end++)
          expect(finder.longestEndingAt(line, end)).toBe(
            longest(known.filter((word) => word.length <= end && line.startsWith(word, end - word.length))),
          )
      }),
    )
  })

  it('finds the first offset of a stretch where a word begins', () => {
    fc.assert(
      fc.property(words, text(14), fc.nat(14), fc.nat(14), (known, line, one, other) => {
        const [from, to] = [Math.min(one, other, line.length), Math.min(Math.max(one, other), line.length)]
        const begins = Array.from({ length: to - from }, (_, index) => from + index).filter((offset) =>
          known.some((word) => word !== '' && line.startsWith(word, offset)),
        )
        expect(createWordFinder(known).firstFrom(line, from, to)).toBe(begins[0] ?? to)
      }),
    )
  })

  it('finds nothing where there are no words', () => {
    expect(createWordFinder([]).longestAt('佛山市', 0)).toBeUndefined()
    expect(createWordFinder(['']).longestEndingAt('佛山市', 3)).toBeUndefined()
  })
})
