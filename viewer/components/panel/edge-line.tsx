/**
 * An edge in one line, its ends as buttons: for lists in which neither end is the one that is read.
 * → ● 林知远 任职 镇长 → ● 云溪镇
 */
import { ArrowUpRight } from 'lucide-react'
import { useId } from 'react'
import { SYMMETRIC_RELATIONS } from '../../../graph/ontology.ts'
import { clampText, showText } from '../../graph/show-text.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch } from '../../state/view-store.tsx'
import { ConfidenceChip } from './confidence-chip.tsx'
import { NodeButton } from './node-button.tsx'

export function EdgeLine({ edge }: { edge: string }) {
  const { graph } = useGraphSession()
  const strings = useStrings()
  const dispatch = useDispatch()
  const { relation, office, role, confidence, weight } = graph.getEdgeAttributes(edge)
  const detail = office ?? role
  const target = graph.target(edge)
  const id = useId()

  return (
    <div id={id} className="neighbour-head" data-testid="edge-line">
      <NodeButton node={graph.source(edge)} />
      <span className="edge-relation">
        {strings.relations[relation]}
        {detail !== undefined && <bdi> {clampText(showText(detail), LIST_LIMIT.name)}</bdi>}{' '}
        <span aria-hidden="true">{SYMMETRIC_RELATIONS.has(relation) ? '—' : '→'}</span>
      </span>
      <NodeButton node={target} />
      <span className="neighbour-measures">
        {strings.panel.sentences(weight)}
        <ConfidenceChip confidence={confidence} />
        <button
          type="button"
          className="icon-button"
          aria-label={strings.panel.openEdge}
          aria-describedby={id}
          title={strings.panel.edge}
          onClick={() => dispatch({ type: 'selectEdge', key: edge, from: 'panel' })}
          data-testid="open-edge"
        >
          <ArrowUpRight className="icon" aria-hidden />
        </button>
      </span>
    </div>
  )
}
