/**
 * Words as paths, one step for each UTF-16 unit, to be followed through a text forwards or backwards.
 * {佛山, 佛山市} forwards through 佛山市南海区 → 佛 → 佛山, a word → 佛山市, a word → no step for 南
 */

const BEGINNING = -2
const FREE = -1

/**
 * All steps lie in one hash table, where the step before and the unit that leads on from it say where a step is:
 * its place is its number. Nearly every offset of every document is looked up in vain, which costs one look here
 * and no object.
 */
export class Trie {
  private readonly words: readonly string[]
  private readonly direction: 1 | -1
  private readonly mask: number
  private readonly befores: Int32Array
  private readonly units: Uint16Array
  /** Index of the word that ends with the step, or FREE. */
  private readonly ends: Int32Array

  constructor(words: readonly string[], direction: 1 | -1) {
    this.words = words
    this.direction = direction
    const most = words.reduce((sum, word) => sum + word.length, 0)
    const size = 2 ** Math.ceil(Math.log2(1.5 * most + 2))
    this.mask = size - 1
    this.befores = new Int32Array(size).fill(FREE)
    this.units = new Uint16Array(size)
    this.ends = new Int32Array(size).fill(FREE)
    for (const [index, word] of words.entries()) this.add(word, index)
  }

  /** The longest word that begins at the offset, or that ends with the unit there where the direction is backwards. */
  longestFrom(text: string, offset: number): string | undefined {
    let longest = FREE
    let step = BEGINNING
    for (let at = offset; at >= 0 && at < text.length; at += this.direction) {
      step = this.placeOf(step, text.charCodeAt(at))
      if (this.befores[step] === FREE) break
      if (this.ends[step] !== FREE) longest = this.ends[step]!
    }
    return longest === FREE ? undefined : this.words[longest]
  }

  private add(word: string, index: number): void {
    let step = BEGINNING
    for (let count = 0; count < word.length; count++) {
      const unit = word.charCodeAt(this.direction === 1 ? count : word.length - 1 - count)
      const before = step
      step = this.placeOf(before, unit)
      this.befores[step] = before
      this.units[step] = unit
    }
    this.ends[step] = index
  }

  /** Where the step is, or the free place where it would be. */
  private placeOf(before: number, unit: number): number {
    const { befores, units, mask } = this
    const hash = Math.imul(before + 3, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
    let place = (hash ^ (hash >>> 15)) & mask
    while (befores[place] !== FREE && (befores[place] !== before || units[place] !== unit)) {
      place = (place + 1) & mask
    }
    return place
  }
}
