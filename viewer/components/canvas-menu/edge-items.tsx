/**
 * What can be done with an edge.
 * 林知远 —任职→ 云溪镇 → 查看原句, 隐藏所有“任职”关系
 */
import { EyeOff, Quote } from 'lucide-react'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch } from '../../state/view-store.tsx'
import { ActionItem } from './action-item.tsx'

export function EdgeItems({ edge }: { edge: string }) {
  const { graph } = useGraphSession()
  const { canvas, relations } = useStrings()
  const dispatch = useDispatch()
  const relation = graph.getEdgeAttribute(edge, 'relation')

  return (
    <>
      <ActionItem
        name="evidence"
        icon={<Quote />}
        label={canvas.showEvidence}
        act={() => dispatch({ type: 'selectEdge', key: edge, from: 'panel' })}
      />
      <ActionItem
        name="hide-relation"
        icon={<EyeOff />}
        label={canvas.hideRelation(relations[relation])}
        act={() => dispatch({ type: 'toggleRelation', relation })}
      />
    </>
  )
}
