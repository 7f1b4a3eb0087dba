/**
 * A node's name that selects it when pressed and lights it up on the canvas when pointed at.
 * <NodeButton node="place:440605104" /> → ● 云溪镇
 */
import { useGraphSession } from '../../state/graph-session.ts'
import { useSelectNode } from '../../state/use-select-node.ts'
import { useDispatch } from '../../state/view-store.tsx'
import { KindMark } from '../kind-mark.tsx'

export function NodeButton({ node }: { node: string }) {
  const { graph } = useGraphSession()
  const dispatch = useDispatch()
  const selectNode = useSelectNode()
  const { label, kind } = graph.getNodeAttributes(node)

  return (
    <button
      type="button"
      className="node-button"
      onClick={() => selectNode(node, 'panel')}
      onMouseEnter={() => dispatch({ type: 'hover', over: { node } })}
      onMouseLeave={() => dispatch({ type: 'hover', over: null })}
      data-testid="node-button"
    >
      <KindMark kind={kind} />
      {label}
    </button>
  )
}
