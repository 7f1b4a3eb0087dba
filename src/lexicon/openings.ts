/**
 * Tells at a glance of most places in a text that none of many words can begin there, by two UTF-16 units.
 * {佛山市, 村} → not at 山市, perhaps at 佛山, at 村 whatever follows
 */

/** Places in the table for each word: the more, the fewer pairs share one by chance. */
const ROOM = 8

export class Openings {
  /** The units that are words by themselves. */
  private readonly ones = new Uint8Array(1 << 16)
  /** The pairs of units that longer words begin with, each at the place its numbers give; several may share one. */
  private readonly pairs: Uint8Array

  constructor(words: readonly string[]) {
    this.pairs = new Uint8Array(2 ** Math.ceil(Math.log2(ROOM * words.length + 1)))
    for (const word of words) {
      if (word.length === 1) this.ones[word.charCodeAt(0)] = 1
      else this.pairs[this.placeOf(word.charCodeAt(0), word.charCodeAt(1))] = 1
    }
  }

  /** False where no word begins at the offset; true where one may. */
  mayOpenAt(text: string, offset: number): boolean {
    const first = text.charCodeAt(offset)
    return this.pairs[this.placeOf(first, text.charCodeAt(offset + 1))] === 1 || this.ones[first] === 1
  }

  /** At the end of a text the second unit is NaN, which counts as 0. */
  private placeOf(first: number, second: number): number {
    const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
    return (hash ^ (hash >>> 15)) & (this.pairs.length - 1)
  }
}
