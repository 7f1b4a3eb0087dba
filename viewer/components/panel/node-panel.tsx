/**
 * The reading panel of the selected node: what it is, its edges by relation, each with its sentences.
 * 云溪镇 → 地点 · 又称 云溪 · 任职者: 林知远 镇长 “林知远任云溪镇镇长。”
 */
import { useMemo } from 'react'
import { groupEdges } from '../../graph/group-edges.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useEvidence } from '../../state/use-evidence.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch } from '../../state/view-store.tsx'
import { Icon } from '../icon.tsx'
import { KindMark } from '../kind-mark.tsx'
import { EdgeGroupSection } from './edge-group-section.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { NodeFacts } from './node-facts.tsx'

export function NodePanel({ node }: { node: string }) {
  const { graph } = useGraphSession()
  const strings = useStrings()
  const dispatch = useDispatch()
  const attributes = graph.getNodeAttributes(node)
  const groups = useMemo(() => groupEdges(graph, node), [graph, node])
  const read = useEvidence('nodes', [node])
  const evidence = read.state === 'ready' ? (read.evidence.get(node) ?? []) : []
  const names = { self: [attributes.label, ...attributes.aliases], other: [] }

  return (
    <aside className="panel panel-node" data-testid="node-panel">
      <header className="panel-head">
        <p className="panel-kind">
          <KindMark kind={attributes.kind} />
          {strings.kind[attributes.kind]}
        </p>
        <h1 data-testid="node-label">{attributes.label}</h1>
        <button
          type="button"
          className="panel-close"
          aria-label={strings.panel.close}
          title={strings.panel.close}
          onClick={() => dispatch({ type: 'deselect' })}
        >
          <Icon name="close" />
        </button>
        <NodeFacts attributes={attributes} />
      </header>
      {groups.length === 0 && <p className="panel-note">{strings.panel.noEdges}</p>}
      {groups.map((group) => (
        <EdgeGroupSection key={`${group.relation} ${group.direction}`} group={group} selfNames={names.self} />
      ))}
      {evidence.length > 0 && (
        <section className="edge-group">
          <h2>{strings.panel.namedIn}</h2>
          <EvidenceList evidence={evidence} names={names} />
        </section>
      )}
    </aside>
  )
}
