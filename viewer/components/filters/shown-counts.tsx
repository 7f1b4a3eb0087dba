/**
 * Says how much of the graph is in sight, what was hidden by hand, and how much is loaded.
 * places hidden → 显示 42 / 58 个节点 · 37 / 120 条关系; two nodes hidden → 手动隐藏 2 个 [全部显示]
 */
import { useEffect, useState } from 'react'
import { useGraphSession } from '../../state/graph-session.ts'
import { useShown } from '../../state/use-shown.tsx'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'

/** Milliseconds without a change after which the counts are read out: not each step of a slider. */
const READ_OUT_DELAY = 900

export function ShownCounts() {
  const { graph, total } = useGraphSession()
  const { nodeCount, edgeCount } = useShown()
  const hidden = useView((view) => view.changes.now.hidden.size)
  const dispatch = useDispatch()
  const { filters } = useStrings()
  const counts = `${filters.shownNodes(nodeCount, total.nodes)} · ${filters.shownEdges(edgeCount, total.edges)}`
  const readOut = useSettled(counts)

  return (
    <div className="shown-counts">
      <p data-testid="shown-counts">{counts}</p>
      {graph.order < total.nodes && (
        <p data-testid="loaded-counts">{filters.loaded(graph.order, total.nodes)}</p>
      )}
      {hidden > 0 && (
        <p data-testid="hidden-count">
          {filters.hidden(hidden)}
          <button type="button" className="button-quiet" onClick={() => dispatch({ type: 'showAll' })}>
            {filters.showAll}
          </button>
        </p>
      )}
      <p className="for-screen-readers" role="status">
        {readOut}
      </p>
    </div>
  )
}

/** The text once it has stayed the same for a while. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), READ_OUT_DELAY)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
