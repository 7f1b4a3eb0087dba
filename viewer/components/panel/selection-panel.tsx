/**
 * The reading panel of several selected nodes: which they are, what can be done with all, what joins them.
 * 林知远, 云溪镇 → 已选 2 个节点; 林知远 —任职 镇长→ 云溪镇
 */
import { EyeOff, Link, Pin, PinOff, Route, Waypoints, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { listEdgesAmong } from '../../graph/list-edges-among.ts'
import { namesOf } from '../../graph/names-of.ts'
import { clampText, showText } from '../../graph/show-text.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useNodeActions } from '../../state/use-node-actions.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { EdgeEvidence, EvidenceFailure } from './edge-evidence.tsx'
import { EdgeLine } from './edge-line.tsx'
import { Hint } from './hint.tsx'
import { NodeButton } from './node-button.tsx'
import { PanelClose } from './panel-close.tsx'
import { useListedEvidence } from './use-listed-evidence.ts'

export function SelectionPanel({ nodes }: { nodes: readonly string[] }) {
  const { graph } = useGraphSession()
  const { panel } = useStrings()
  const dispatch = useDispatch()
  const [limit, setLimit] = useState(LIST_LIMIT.neighbours)
  const left = nodes.length - limit

  return (
    <aside
      className="panel panel-selection"
      aria-label={panel.selection(nodes.length)}
      data-testid="selection-panel"
      data-count={nodes.length}
    >
      <header className="panel-head">
        <h1 tabIndex={-1}>{panel.selection(nodes.length)}</h1>
        <PanelClose />
        <SelectionActions nodes={nodes} />
      </header>
      <ul className="selected-list">
        {nodes.slice(0, limit).map((node) => (
          <li key={node}>
            <NodeButton node={node} />
            <button
              type="button"
              className="icon-button"
              aria-label={panel.remove(
                clampText(showText(graph.getNodeAttribute(node, 'label')), LIST_LIMIT.name),
              )}
              onClick={() => dispatch({ type: 'selectAlso', key: node })}
              data-testid="remove-selected"
            >
              <X className="icon" aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          className="button-quiet"
          onClick={() => setLimit(limit + LIST_LIMIT.neighbours)}
        >
          {panel.more(Math.min(LIST_LIMIT.neighbours, left))}
        </button>
      )}
      <EdgesAmong nodes={nodes} />
    </aside>
  )
}

function SelectionActions({ nodes }: { nodes: readonly string[] }) {
  const { panel } = useStrings()
  const dispatch = useDispatch()
  const { expand, hide, togglePin, copyLink } = useNodeActions()
  const areAllPinned = useView((view) => nodes.every((node) => view.changes.now.pinned.has(node)))
  const [from, to, ...others] = nodes
  const isPair = from !== undefined && to !== undefined && others.length === 0

  return (
    <fieldset className="action-row" aria-label={panel.actions} data-testid="node-actions">
      <Hint text={panel.expand} onClick={() => expand(nodes)} data-testid="action-expand">
        <Waypoints className="icon" aria-hidden />
      </Hint>
      <Hint text={panel.hide} onClick={() => hide(nodes)} data-testid="action-hide">
        <EyeOff className="icon" aria-hidden />
      </Hint>
      <Hint
        text={areAllPinned ? panel.unpin : panel.pin}
        onClick={() => togglePin(nodes)}
        className={areAllPinned ? 'is-on' : undefined}
        data-testid="action-pin"
      >
        {areAllPinned ? <PinOff className="icon" aria-hidden /> : <Pin className="icon" aria-hidden />}
      </Hint>
      {isPair && (
        <Hint
          text={panel.pathBetween}
          onClick={() => dispatch({ type: 'path', path: { from, to } })}
          data-testid="action-path"
        >
          <Route className="icon" aria-hidden />
        </Hint>
      )}
      <Hint text={panel.copyLink} onClick={() => copyLink(nodes)} data-testid="action-copy-link">
        <Link className="icon" aria-hidden />
      </Hint>
    </fieldset>
  )
}

function EdgesAmong({ nodes }: { nodes: readonly string[] }) {
  const session = useGraphSession()
  const { graph } = session
  const version = session.version()
  const { panel } = useStrings()
  const hiddenRelations = useView((view) => view.filters.hiddenRelations)
  const [limit, setLimit] = useState(LIST_LIMIT.neighbours)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the same object when it has grown
  const edges = useMemo(
    () =>
      listEdgesAmong(graph, nodes).filter(
        (key) => !hiddenRelations.has(graph.getEdgeAttribute(key, 'relation')),
      ),
    [graph, version, nodes, hiddenRelations],
  )
  const listed = edges.slice(0, limit)
  const reader = useListedEvidence(listed)
  const left = edges.length - limit

  return (
    <section className="edge-group" data-testid="edges-among">
      <h2>
        {panel.among}
        <span className="filter-count">{edges.length}</span>
      </h2>
      <EvidenceFailure failure={reader.failure} />
      {edges.length === 0 && <p className="group-note">{panel.noneAmong}</p>}
      <ul>
        {listed.map((key) => (
          <li key={key} className="neighbour">
            <EdgeLine edge={key} />
            <EdgeEvidence
              edge={key}
              reader={reader}
              names={{ self: namesOf(graph, graph.source(key)), other: namesOf(graph, graph.target(key)) }}
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          className="button-quiet"
          onClick={() => setLimit(limit + LIST_LIMIT.neighbours)}
        >
          {panel.more(Math.min(LIST_LIMIT.neighbours, left))}
        </button>
      )}
    </section>
  )
}
