/**
 * Moves nodes to new places: in one step, or gliding where the reader allows motion and the graph is not large.
 * moveNodes(canvas, positions of a circle, 400) → 24 frames on, every node stands on the circle
 */
import type { CanvasHandle } from '../canvas/canvas-session.ts'
import type { Positions } from './layout-input.ts'

/** Calls `onDone` once all have arrived; answers what stops them where they are. */
export function moveNodes(
  { sigma, display }: CanvasHandle,
  positions: Positions,
  duration: number,
  onDone: () => void,
): () => void {
  const moves = [...positions]
    .filter(([key]) => display.hasNode(key))
    .map(([key, to]) => {
      const node = display.getNodeAttributes(key)
      return { node, from: { x: node.x, y: node.y }, to }
    })
  const begun = performance.now()
  let frame = 0
  const step = () => {
    const share = duration === 0 ? 1 : Math.min(1, (performance.now() - begun) / duration)
    const eased = 1 - (1 - share) ** 3
    for (const { node, from, to } of moves) {
      node.x = from.x + (to.x - from.x) * eased
      node.y = from.y + (to.y - from.y) * eased
    }
    sigma.refresh({ partialGraph: {} }) // places are read from the graph itself
    if (share < 1) frame = requestAnimationFrame(step)
    else onDone()
  }
  step()
  return () => cancelAnimationFrame(frame)
}
