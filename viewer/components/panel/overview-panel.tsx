/**
 * The reading panel before anything is selected: what the graph holds, what to do, and where to begin.
 * → 概览 / 9 篇文件, 145 个节点, 2023-06-15 至 2025-02-12 / 地点 17: 云溪镇, 白鹿区 …
 */
import { useMemo } from 'react'
import { KINDS } from '../../../graph/ontology.ts'
import { countElements } from '../../graph/count-elements.ts'
import { findDateRange } from '../../graph/find-date-range.ts'
import { listMostConnected } from '../../graph/list-most-connected.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { NodeButton } from './node-button.tsx'

export function OverviewPanel() {
  const session = useGraphSession()
  const { graph } = session
  const version = session.version()
  const strings = useStrings()
  const { panel } = strings
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the same object when it has grown
  const { kinds, mostConnected } = useMemo(
    () => ({
      kinds: countElements(graph).kinds,
      mostConnected: listMostConnected(graph, LIST_LIMIT.overview),
    }),
    [graph, version],
  )

  return (
    <aside className="panel panel-overview" aria-label={panel.overview} data-testid="overview">
      <h1 tabIndex={-1}>{panel.overview}</h1>
      <p className="panel-lead">{panel.tagline}</p>
      <GraphSize />
      <section className="hints">
        <h2>{panel.hintsTitle}</h2>
        <ul>
          {panel.hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      </section>
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <section key={kind} className="overview-kind">
          <h2>
            {strings.kinds[kind]}
            <span className="filter-count">{kinds.get(kind)?.toLocaleString(strings.locale)}</span>
          </h2>
          <ul className="overview-list" aria-label={`${strings.kinds[kind]}: ${panel.mostConnected}`}>
            {mostConnected.get(kind)?.map((key) => (
              <li key={key}>
                <NodeButton node={key} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  )
}

/** How much the graph holds, and whether all of it is here. */
function GraphSize() {
  const { graph, documents, total, source } = useGraphSession()
  const { panel, locale } = useStrings()
  const range = useMemo(() => findDateRange(documents), [documents])
  const written = (count: number) => count.toLocaleString(locale)
  const isPart = graph.order < total.nodes || graph.size < total.edges
  const facts = [
    [panel.documentCount, written(documents.length)],
    [panel.nodes, written(total.nodes)],
    [panel.edges, written(total.edges)],
    ...(range === undefined ? [] : [[panel.dates, panel.dateRange(range.first, range.last)]]),
  ]

  return (
    <>
      <dl className="node-facts" data-testid="graph-size">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isPart && (
        <p className="part-note" data-testid="part-note">
          {panel.partLoaded(written(graph.order), written(total.nodes))}{' '}
          {source.remote ? panel.partRemote : panel.partEmbedded}
        </p>
      )}
    </>
  )
}
