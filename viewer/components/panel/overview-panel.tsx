/**
 * The reading panel before anything is selected: what to do, and where to begin.
 * → 概览 / 地点 17: 云溪镇, 白鹿区 … / 项目 30: 青石中学扩建工程 …
 */
import { useMemo } from 'react'
import { KINDS } from '../../../graph/ontology.ts'
import { countElements } from '../../graph/count-elements.ts'
import { listMostConnected } from '../../graph/list-most-connected.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { NodeButton } from './node-button.tsx'

export function OverviewPanel() {
  const { graph, documents } = useGraphSession()
  const strings = useStrings()
  const { kinds } = useMemo(() => countElements(graph), [graph])
  const mostConnected = useMemo(() => listMostConnected(graph, LIST_LIMIT.overview), [graph])

  return (
    <aside className="panel panel-overview" data-testid="overview">
      <h1>{strings.panel.overview}</h1>
      <p className="panel-lead">{strings.panel.tagline}</p>
      <p className="panel-note">
        {strings.panel.documents(documents.length)} · {strings.panel.overviewNote}
      </p>
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <section key={kind} className="overview-kind">
          <h2>
            {strings.kinds[kind]}
            <span className="filter-count">{kinds.get(kind)}</span>
          </h2>
          <ul className="overview-list" aria-label={`${strings.kinds[kind]}: ${strings.panel.mostConnected}`}>
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
