/**
 * Fetches the graph that `zhengtu view` serves beside the viewer.
 * graph.json → { graph: 58 nodes, 120 edges; documents: 9 }
 */
import type { LoadedGraph } from '../graph/viewer-graph.ts'
import { readGraph } from '../graph/viewer-graph.ts'

/** Rejects with the reason when the server has stopped, answers with an error or sends no graph. */
export async function loadGraph(signal: AbortSignal): Promise<LoadedGraph> {
  const response = await fetch('graph.json', { signal })
  if (!response.ok) throw new Error(`graph.json: HTTP ${response.status} ${response.statusText}`)
  return readGraph(await response.json())
}
