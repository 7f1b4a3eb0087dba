/**
 * Says how much of the graph is in sight.
 * places hidden → 显示 42 / 58 个节点 · 37 / 120 条关系
 */
import { useGraphSession } from '../../state/graph-session.ts'
import { useShown } from '../../state/use-shown.tsx'
import { useStrings } from '../../state/use-strings.ts'

export function ShownCounts() {
  const { total } = useGraphSession()
  const { nodeCount, edgeCount } = useShown()
  const { filters } = useStrings()

  return (
    <p className="shown-counts" role="status" data-testid="shown-counts">
      {filters.shownNodes(nodeCount, total.nodes)} · {filters.shownEdges(edgeCount, total.edges)}
    </p>
  )
}
