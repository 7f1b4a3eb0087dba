/**
 * Finds which of many words stands at an offset of a text, the longest first.
 * {佛山, 佛山市} at 0 of 佛山市南海区 → 佛山市
 */

export interface WordFinder {
  /** The longest word that begins at the UTF-16 offset, or undefined. */
  longestAt(text: string, offset: number): string | undefined
  /** The longest word that ends at the UTF-16 offset (exclusive), or undefined. */
  longestEndingAt(text: string, end: number): string | undefined
}

/** Words are looked up by their length, so a look-up costs one hash per length that occurs. */
export function createWordFinder(words: Iterable<string>): WordFinder {
  const all = new Set(words)
  all.delete('')
  const firsts = new Map<string, number[]>()
  const lasts = new Map<string, number[]>()
  for (const word of all) {
    addLength(firsts, word[0]!, word.length)
    addLength(lasts, word[word.length - 1]!, word.length)
  }
  return {
    longestAt(text, offset) {
      for (const length of firsts.get(text[offset] ?? '') ?? []) {
        const word = text.slice(offset, offset + length)
        if (all.has(word)) return word
      }
      return undefined
    },
    longestEndingAt(text, end) {
      for (const length of lasts.get(text[end - 1] ?? '') ?? []) {
        if (length > end) continue
        const word = text.slice(end - length, end)
        if (all.has(word)) return word
      }
      return undefined
    },
  }
}

function addLength(lengths: Map<string, number[]>, character: string, length: number): void {
  const known = lengths.get(character)
  if (!known) lengths.set(character, [length])
  else if (!known.includes(length)) {
    known.push(length)
    known.sort((a, b) => b - a)
  }
}
