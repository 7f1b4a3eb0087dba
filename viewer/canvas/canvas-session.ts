/**
 * The graph that sigma draws, for the controllers below <GraphStage>; and sigma itself, for what stands beside it.
 * const display = useDisplayGraph(); display.getNodeAttribute('place:440605104', 'color') → '#0072b2'
 */
import { createContext, type RefObject, useContext } from 'react'
import type Sigma from 'sigma'
import type { DisplayGraph, EdgeLook, NodeLook } from './display-graph.ts'

export const DisplayGraphContext = createContext<DisplayGraph | null>(null)

export function useDisplayGraph(): DisplayGraph {
  const display = useContext(DisplayGraphContext)
  if (display === null)
    throw new Error('useDisplayGraph outside DisplayGraphContext: render it below <GraphStage>')
  return display
}

export interface CanvasHandle {
  sigma: Sigma<NodeLook, EdgeLook>
  display: DisplayGraph
}

/** Empty until the canvas is there. */
export const CanvasHandleContext = createContext<RefObject<CanvasHandle | null>>({ current: null })

export function useCanvasHandle(): RefObject<CanvasHandle | null> {
  return useContext(CanvasHandleContext)
}
