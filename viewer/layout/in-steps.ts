/**
 * Does long work in steps between which the page can answer its reader, and which can be taken back.
 * inSteps(async (next) => { measure(); await next(); move() }) → two short tasks in place of a long one
 */

/** To be awaited between two steps; never goes on once the work was stopped. */
export type Next = () => Promise<void>

/** Answers what stops the work before its next step. */
export function inSteps(work: (next: Next) => Promise<void>): () => void {
  let stopped = false
  const next = () =>
    new Promise<void>((resolve) => {
      // A frame may be drawn in between.
      requestAnimationFrame(() => setTimeout(() => !stopped && resolve()))
    })
  void work(next)
  return () => {
    stopped = true
  }
}
