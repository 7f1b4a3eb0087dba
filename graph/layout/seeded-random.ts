/**
 * Random numbers that are the same in every run.
 * const random = seededRandom(1); random() → 0.6270739405881613
 */

/** Gives numbers from 0 to 1, 1 excluded. mulberry32: small, and good enough to scatter points and break ties. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
