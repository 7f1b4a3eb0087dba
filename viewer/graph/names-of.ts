/**
 * All names of a node.
 * place:440605104 → ['云溪镇', '云溪']
 */
import type { ViewerGraph } from './viewer-graph.ts'

/** The label first, then the aliases. */
export function namesOf(graph: ViewerGraph, node: string): readonly string[] {
  const { label, aliases } = graph.getNodeAttributes(node)
  return [label, ...aliases]
}
