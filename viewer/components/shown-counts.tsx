/**
 * Says how much of the graph is in sight.
 * places hidden → 显示 42 / 58 个节点 · 37 / 120 条关系
 */
import { useMemo } from 'react'
import { countShown } from '../graph/count-elements.ts'
import { useLoadedGraph } from '../state/loaded-graph.ts'
import { useFilters } from '../state/use-filters.ts'
import { useStrings } from '../state/use-strings.ts'

export function ShownCounts() {
  const { graph } = useLoadedGraph()
  const filters = useFilters()
  const strings = useStrings()
  const { nodes, edges } = useMemo(() => countShown(graph, filters), [graph, filters])

  return (
    <p className="shown-counts" role="status" data-testid="shown-counts">
      {strings.shownNodes(nodes.shown, nodes.all)} · {strings.shownEdges(edges.shown, edges.all)}
    </p>
  )
}
