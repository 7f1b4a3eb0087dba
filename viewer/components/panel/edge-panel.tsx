/**
 * The reading panel of the selected edge: its two ends, what it states, its sentences, what else joins the two.
 * 林知远 —任职 镇长→ 云溪镇: “林知远任云溪镇镇长。”
 */
import { useMemo } from 'react'
import { SYMMETRIC_RELATIONS } from '../../../graph/ontology.ts'
import { listEdgesAmong } from '../../graph/list-edges-among.ts'
import { namesOf } from '../../graph/names-of.ts'
import { clampText, showText } from '../../graph/show-text.ts'
import type { ViewerEdge } from '../../graph/viewer-graph.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import type { Strings } from '../../strings.ts'
import { ConfidenceButton } from './confidence-chip.tsx'
import { EdgeEvidence, EvidenceFailure } from './edge-evidence.tsx'
import { EdgeLine } from './edge-line.tsx'
import { NodeButton } from './node-button.tsx'
import { PanelClose } from './panel-close.tsx'
import { useListedEvidence } from './use-listed-evidence.ts'

export function EdgePanel({ edge }: { edge: string }) {
  const session = useGraphSession()
  const { graph } = session
  const version = session.version()
  const strings = useStrings()
  const attributes = graph.getEdgeAttributes(edge)
  const source = graph.source(edge)
  const target = graph.target(edge)
  const names = useMemo(
    () => ({ self: namesOf(graph, source), other: namesOf(graph, target) }),
    [graph, source, target],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the same object when it has grown
  const parallel = useMemo(
    () => listEdgesAmong(graph, [source, target]).filter((key) => key !== edge),
    [graph, version, source, target, edge],
  )
  const keys = useMemo(() => [edge], [edge])
  const reader = useListedEvidence(keys)
  const { relation, confidence } = attributes
  const isSymmetric = SYMMETRIC_RELATIONS.has(relation)

  return (
    <aside
      className="panel panel-edge"
      aria-label={strings.panel.panelOf(strings.relations[relation])}
      data-testid="edge-panel"
      data-edge={edge}
    >
      <header className="panel-head">
        <p className="panel-kind">{strings.panel.edge}</p>
        <h1 tabIndex={-1}>{strings.relations[relation]}</h1>
        <PanelClose />
        <dl className="edge-ends">
          <div>
            <dt>{isSymmetric ? '—' : strings.panel.from}</dt>
            <dd>
              <NodeButton node={source} />
            </dd>
          </div>
          <div>
            <dt>{isSymmetric ? '—' : strings.panel.to}</dt>
            <dd>
              <NodeButton node={target} />
            </dd>
          </div>
        </dl>
        <dl className="node-facts" data-testid="edge-facts">
          {listFacts(attributes, isSymmetric, strings).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <p className="node-source">
          {strings.panel.documents(attributes.documents.length)} ·{' '}
          <ConfidenceButton confidence={confidence} />
        </p>
      </header>
      <section className="edge-group">
        <h2>{strings.panel.sentences(attributes.weight)}</h2>
        <EvidenceFailure failure={reader.failure} />
        <EdgeEvidence edge={edge} reader={reader} names={names} first={LIST_LIMIT.edgeSentences} />
      </section>
      {parallel.length > 0 && (
        <section className="edge-group" data-testid="parallel-edges">
          <h2>{strings.panel.parallel}</h2>
          <ul>
            {parallel.map((key) => (
              <li key={key} className="neighbour">
                <EdgeLine edge={key} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

function listFacts(
  { office, role, start, end, weight }: ViewerEdge,
  isSymmetric: boolean,
  { panel }: Strings,
): [name: string, value: string][] {
  const span = start === undefined && end === undefined ? undefined : `${start ?? ''}–${end ?? ''}`
  const candidates: [string, string | undefined][] = [
    [panel.office, office],
    [panel.role, role],
    [panel.span, span],
    [panel.weight, String(weight)],
    [panel.direction, isSymmetric ? panel.noDirection : undefined],
  ]
  return candidates.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, clampText(showText(value), 200)]],
  )
}
