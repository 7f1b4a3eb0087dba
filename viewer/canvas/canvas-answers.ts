/**
 * What the page tells of its canvas, for the console and for browser tests.
 * window.zhengtu.positionOf('place:440605104') → { x: 512, y: 300 }
 */
import type { EdgeLook, NodeLook } from './display-graph.ts'

export interface CanvasAnswers {
  /** The middle of a node or of an edge, in pixels of the page; null where it is not in sight. */
  positionOf: (key: string) => { x: number; y: number } | null
  /** How a node or an edge is drawn; null where there is none with this key. */
  lookOf: (key: string) => NodeLook | EdgeLook | null
  camera: () => { x: number; y: number; ratio: number; angle: number }
}

declare global {
  interface Window {
    zhengtu?: CanvasAnswers
  }
}
