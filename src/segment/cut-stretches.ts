/**
 * Cuts a text that is too long to be read at once into stretches, at the end of a line where one is near.
 * a yearbook of 120,000 characters → [0, 49,870), [49,870, 99,920), [99,920, 120,000)
 */

export interface Stretch {
  start: number
  end: number
}

/**
 * The most that is read at once, in UTF-16 units. Rules look back and forth through what they read, so that their time and
 * memory grow faster than it; reports and reforms, which speak of one thing from end to end, are shorter.
 */
export const LONGEST_STRETCH = 50_000
/** Where a cut parts least, the best first; each where it stands last in the second half of a stretch. */
const BREAKS = [/\n\n/g, /\n/g, /[。！？]/g, /[；，、\s]/g]

/** Stretches that follow on one another and are the whole text; offsets are UTF-16, end exclusive. One, where it is short enough. */
export function cutStretches(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  while (text.length - start > LONGEST_STRETCH) {
    const end = cutWithin(text, start)
    stretches.push({ start, end })
    start = end
  }
  return [...stretches, { start, end: text.length }]
}

function cutWithin(text: string, start: number): number {
  const from = start + LONGEST_STRETCH / 2
  const half = text.slice(from, start + LONGEST_STRETCH)
  for (const mark of BREAKS) {
    const last = [...half.matchAll(mark)].at(-1)
    if (last) return from + last.index + last[0].length
  }
  const isInPair = /[\ud800-\udbff]$/.test(half)
  return from + half.length - (isInPair ? 1 : 0)
}
