/**
 * One edge in the reading panel: the neighbour, the office or role, the sentences that state it.
 * → ● 林知远 镇长 2024- “林知远任云溪镇镇长。”
 */
import type { NeighbourEdge } from '../../graph/group-edges.ts'
import type { ViewerEdge } from '../../graph/viewer-graph.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useEvidence } from '../../state/use-evidence.ts'
import { EvidenceList } from './evidence-list.tsx'
import { NodeButton } from './node-button.tsx'

export function NeighbourItem({ edge, selfNames }: { edge: NeighbourEdge; selfNames: readonly string[] }) {
  const { graph } = useGraphSession()
  const { label, aliases } = graph.getNodeAttributes(edge.neighbour)
  const detail = describeDetail(edge.attributes)
  const read = useEvidence('edges', [edge.key])

  return (
    <li className="neighbour">
      <p className="neighbour-head">
        <NodeButton node={edge.neighbour} />
        {detail !== '' && <span className="neighbour-detail">{detail}</span>}
      </p>
      <EvidenceList
        evidence={read.state === 'ready' ? (read.evidence.get(edge.key) ?? []) : []}
        names={{ self: selfNames, other: [label, ...aliases] }}
      />
    </li>
  )
}

function describeDetail({ office, role, start, end }: ViewerEdge): string {
  const span = start === undefined && end === undefined ? undefined : `${start ?? ''}–${end ?? ''}`
  return [office, role, span].filter((part) => part !== undefined && part !== '').join(' · ')
}
