/**
 * A node's name that selects it when pressed and lights it up on the canvas when pointed at or focused.
 * <NodeButton node="place:440605104" /> → ● 云溪镇
 */
import { useGraphSession } from '../../state/graph-session.ts'
import { useSelectNode } from '../../state/use-select-node.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch } from '../../state/view-store.tsx'
import { KindMark } from '../kind-mark.tsx'
import { ShownName } from './shown-name.tsx'

export function NodeButton({ node }: { node: string }) {
  const { graph } = useGraphSession()
  const strings = useStrings()
  const dispatch = useDispatch()
  const selectNode = useSelectNode()
  const { label, kind } = graph.getNodeAttributes(node)
  const lightUp = () => dispatch({ type: 'hover', over: { node } })
  const letGo = () => dispatch({ type: 'hover', over: null })

  return (
    <button
      type="button"
      className="node-button"
      onClick={() => selectNode(node, 'panel')}
      onMouseEnter={lightUp}
      onMouseLeave={letGo}
      onFocus={lightUp}
      onBlur={letGo}
      data-testid="node-button"
    >
      <span role="img" aria-label={strings.kind[kind]} className="kind-mark">
        <KindMark kind={kind} />
      </span>
      <ShownName text={label} />
    </button>
  )
}
