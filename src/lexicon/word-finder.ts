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

/** A trie: each step leads from one UTF-16 unit to the next. */
interface Step {
  next: Map<number, Step>
  word?: string
}

/** Every offset of every document is looked up, so both directions are tries; the backward one is made when first used. */
export function createWordFinder(words: Iterable<string>): WordFinder {
  const all = [...words].filter((word) => word !== '')
  const forward = createTrie(all, 1)
  const openings = createOpenings(all)
  let backward: Step | undefined
  return {
    longestAt(text, offset) {
      const opens = openings[openingOf(text.charCodeAt(offset), text.charCodeAt(offset + 1))]
      return opens ? longestPath(forward, text, offset, 1) : undefined
    },
    longestEndingAt(text, end) {
      backward ??= createTrie(all, -1)
      return longestPath(backward, text, end - 1, -1)
    },
  }
}

const OPENINGS = 1 << 16

/** Marks the pairs of units that words begin with, so that most offsets are passed over without a walk; one unit opens with any. */
function createOpenings(words: readonly string[]): Uint8Array {
  const openings = new Uint8Array(OPENINGS)
  for (const word of words) {
    if (word.length > 1) openings[openingOf(word.charCodeAt(0), word.charCodeAt(1))] = 1
    else return openings.fill(1)
  }
  return openings
}

/** A number below OPENINGS for two units; different pairs may share one. At the end of a text the second is NaN. */
function openingOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ second) & (OPENINGS - 1)
}

function createTrie(words: readonly string[], direction: 1 | -1): Step {
  const root: Step = { next: new Map() }
  for (const word of words) {
    let step = root
    for (let at = direction === 1 ? 0 : word.length - 1; at >= 0 && at < word.length; at += direction) {
      const unit = word.charCodeAt(at)
      let next = step.next.get(unit)
      if (!next) {
        next = { next: new Map() }
        step.next.set(unit, next)
      }
      step = next
    }
    step.word = word
  }
  return root
}

function longestPath(root: Step, text: string, from: number, direction: 1 | -1): string | undefined {
  let longest: string | undefined
  let step: Step | undefined = root
  for (let at = from; at >= 0 && at < text.length; at += direction) {
    step = step.next.get(text.charCodeAt(at))
    if (!step) break
    longest = step.word ?? longest
  }
  return longest
}
