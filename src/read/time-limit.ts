/**
 * Ends what takes too long, where it can stop by itself.
 * const check = createTimeLimit(60_000); check() → nothing, or after a minute an error: took longer than 60 s
 */

/** What took too long on this machine, now; another time it may not. */
export class TimeLimitError extends Error {
  override name = 'TimeLimitError'
}

/** @param mostTime milliseconds from now on. */
export function createTimeLimit(mostTime: number): () => void {
  const end = performance.now() + mostTime
  return () => {
    if (performance.now() > end)
      throw new TimeLimitError(`took longer than ${mostTime / 1000} s: split it, or leave it out`)
  }
}
