/**
 * Moves nodes to new places: in one step, or gliding where the reader allows motion and the graph is not large.
 * await moveNodes(canvas, positions of a circle, 400, next) → 24 frames on, every node stands on the circle
 */
import type { CanvasHandle } from '../canvas/canvas-session.ts'
import type { Next } from './in-steps.ts'
import type { Positions } from './layout-input.ts'

/** `duration`: milliseconds, 0 for at once. */
export async function moveNodes(
  { sigma, display }: CanvasHandle,
  positions: Positions,
  duration: number,
  next: Next,
): Promise<void> {
  const moves = [...positions]
    .filter(([key]) => display.hasNode(key))
    .map(([key, to]) => {
      const node = display.getNodeAttributes(key)
      return { node, from: { x: node.x, y: node.y }, to }
    })
  const begun = performance.now()
  for (let share = 0; share < 1; ) {
    share = duration === 0 ? 1 : Math.min(1, (performance.now() - begun) / duration)
    const eased = 1 - (1 - share) ** 3
    for (const { node, from, to } of moves) {
      node.x = from.x + (to.x - from.x) * eased
      node.y = from.y + (to.y - from.y) * eased
    }
    sigma.refresh({ partialGraph: {} }) // places are read from the graph itself
    await next()
  }
}
