/**
 * Keeps what was worked out from the whole graph until the graph grows.
 * const countAll = rememberPerGrowth(count); countAll(graph) twice → counted once
 */
import type { ViewerGraph } from './viewer-graph.ts'

/** `compute`, asked again only when nodes or edges were added; the graph never shrinks, so its size tells. */
export function rememberPerGrowth<T>(compute: (graph: ViewerGraph) => T): (graph: ViewerGraph) => T {
  const remembered = new WeakMap<ViewerGraph, { size: number; value: T }>()
  return (graph) => {
    const size = graph.order + graph.size
    const before = remembered.get(graph)
    if (before?.size === size) return before.value
    const value = compute(graph)
    remembered.set(graph, { size, value })
    return value
  }
}
