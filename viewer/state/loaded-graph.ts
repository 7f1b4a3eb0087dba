/**
 * Hands the loaded graph to every component below; it never changes once it is loaded.
 * const { graph, documents } = useLoadedGraph()
 */
import { createContext, useContext } from 'react'
import type { LoadedGraph } from '../graph/viewer-graph.ts'

export const LoadedGraphContext = createContext<LoadedGraph | null>(null)

export function useLoadedGraph(): LoadedGraph {
  const loaded = useContext(LoadedGraphContext)
  if (loaded === null)
    throw new Error('useLoadedGraph outside LoadedGraphContext: render it below <Workspace>')
  return loaded
}
