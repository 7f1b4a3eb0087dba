/**
 * Tells at a glance of most places in a text that none of many words can begin there, by two UTF-16 units.
 * {佛山市, 村} → not at 山市, perhaps at 佛山, at 村 whatever follows
 */

/** Bits in the table for each word: the more, the fewer pairs share one by chance. */
const ROOM = 16
const WIDTH = 32

export class Openings {
  /** A bit for each unit, set where it is a word by itself. */
  private readonly ones = new Int32Array((1 << 16) / WIDTH)
  /** A bit for each pair of units that a longer word begins with, so that the table stays in the processor's cache. */
  private readonly pairs: Int32Array

  constructor(words: readonly string[]) {
    this.pairs = new Int32Array(2 ** Math.ceil(Math.log2((ROOM / WIDTH) * words.length + 1)))
    for (const word of words) {
      const first = word.charCodeAt(0)
      const bit = bitOf(first, word.charCodeAt(1)) & (this.pairs.length * WIDTH - 1)
      if (word.length === 1) this.ones[first >>> 5]! |= 1 << first
      else this.pairs[bit >>> 5]! |= 1 << bit
    }
  }

  /** False where no word begins at the offset; true where one may. */
  mayOpenAt(text: string, offset: number): boolean {
    const first = text.charCodeAt(offset)
    const bit = bitOf(first, text.charCodeAt(offset + 1)) & (this.pairs.length * WIDTH - 1)
    return (((this.pairs[bit >>> 5]! >>> bit) | (this.ones[first >>> 5]! >>> first)) & 1) === 1
  }

  /** The first offset from the given one on where a word may begin; `to` where there is none before it. */
  nextFrom(text: string, from: number, to: number): number {
    const { ones, pairs } = this
    const mask = pairs.length * WIDTH - 1
    let first = text.charCodeAt(from)
    for (let offset = from; offset < to; offset++) {
      const second = text.charCodeAt(offset + 1)
      const bit = bitOf(first, second) & mask
      if ((((pairs[bit >>> 5]! >>> bit) | (ones[first >>> 5]! >>> first)) & 1) === 1) return offset
      first = second
    }
    return to
  }
}

/** Where the bit of a pair is among all bits; several pairs may share one. At the end of a text the second unit is NaN, which counts as 0. */
function bitOf(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}
