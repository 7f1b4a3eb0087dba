/**
 * One edge in the reading panel: the neighbour, the office or role, how sure it is, the sentences that state it.
 * → ● 林知远 镇长 2021– 高 0.97 “林知远任云溪镇镇长。”
 */
import { ArrowUpRight } from 'lucide-react'
import { useId, useMemo } from 'react'
import type { NeighbourEdge } from '../../graph/group-edges.ts'
import { namesOf } from '../../graph/names-of.ts'
import { clampText, showText } from '../../graph/show-text.ts'
import type { ViewerEdge } from '../../graph/viewer-graph.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch } from '../../state/view-store.tsx'
import { ConfidenceChip } from './confidence-chip.tsx'
import { EdgeEvidence } from './edge-evidence.tsx'
import { NodeButton } from './node-button.tsx'
import type { EvidenceReader } from './use-listed-evidence.ts'

interface NeighbourItemProps {
  edge: NeighbourEdge
  selfNames: readonly string[]
  reader: EvidenceReader
}

export function NeighbourItem({ edge, selfNames, reader }: NeighbourItemProps) {
  const { graph } = useGraphSession()
  const strings = useStrings()
  const dispatch = useDispatch()
  const { key, neighbour, attributes } = edge
  const id = useId()
  const names = useMemo(
    () => ({ self: selfNames, other: namesOf(graph, neighbour) }),
    [graph, neighbour, selfNames],
  )
  const detail = describeDetail(attributes)

  return (
    <li className="neighbour" data-testid="neighbour">
      <div className="neighbour-head">
        <span id={id}>
          <NodeButton node={neighbour} />
        </span>
        {detail !== '' && (
          <bdi className="neighbour-detail" data-testid="neighbour-detail">
            {detail}
          </bdi>
        )}
        <span className="neighbour-measures">
          <span data-testid="weight">{strings.panel.sentences(attributes.weight)}</span>
          <ConfidenceChip confidence={attributes.confidence} />
          <button
            type="button"
            className="icon-button"
            aria-label={strings.panel.openEdge}
            aria-describedby={id}
            title={strings.panel.edge}
            onClick={() => dispatch({ type: 'selectEdge', key, from: 'panel' })}
            data-testid="open-edge"
          >
            <ArrowUpRight className="icon" aria-hidden />
          </button>
        </span>
      </div>
      <EdgeEvidence edge={key} reader={reader} names={names} />
    </li>
  )
}

/** 镇长 · 2021-03– */
function describeDetail({ office, role, start, end }: ViewerEdge): string {
  const span = start === undefined && end === undefined ? undefined : `${start ?? ''}–${end ?? ''}`
  return [office, role, span]
    .flatMap((part) => (part === undefined || part === '' ? [] : [clampText(showText(part), 120)]))
    .join(' · ')
}
