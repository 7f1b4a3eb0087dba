/**
 * A node's name that selects it when pressed and lights it up on the canvas when pointed at.
 * <NodeButton node="place:440605104" /> → ● 云溪镇
 */
import { useLoadedGraph } from '../state/loaded-graph.ts'
import { useDispatch } from '../state/view-store.tsx'
import { KindDot } from './kind-dot.tsx'

export function NodeButton({ node }: { node: string }) {
  const { graph } = useLoadedGraph()
  const dispatch = useDispatch()
  const { label, kind } = graph.getNodeAttributes(node)

  return (
    <button
      type="button"
      className="node-button"
      onClick={() => dispatch({ type: 'select', key: node, from: 'panel' })}
      onMouseEnter={() => dispatch({ type: 'hover', key: node })}
      onMouseLeave={() => dispatch({ type: 'hover', key: null })}
      data-testid="node-button"
    >
      <KindDot kind={kind} />
      {label}
    </button>
  )
}
