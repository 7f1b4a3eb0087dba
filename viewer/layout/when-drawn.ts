/**
 * Waits until the graphics card has drawn what it was given, so that a slow one does not fall further and further behind.
 * 20,000 nodes drawn in software → `then` is called after 150 ms, and not at once
 */
import type { CanvasHandle } from '../canvas/canvas-session.ts'

/** Milliseconds between two questions. */
const INTERVAL = 15

/** Answers what gives up waiting. */
export function whenDrawn({ sigma }: CanvasHandle, then: () => void): () => void {
  // Sigma draws edges last.
  const context = sigma.getCanvases().edges?.getContext('webgl2') ?? null
  const fence = context?.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0) ?? null
  context?.flush()
  let timer = 0
  const ask = () => {
    const isDrawn =
      context === null ||
      fence === null ||
      context.isContextLost() ||
      context.getSyncParameter(fence, context.SYNC_STATUS) === context.SIGNALED
    if (!isDrawn) {
      timer = window.setTimeout(ask, INTERVAL)
      return
    }
    context?.deleteSync(fence)
    then()
  }
  timer = window.setTimeout(ask, INTERVAL)
  return () => clearTimeout(timer)
}
