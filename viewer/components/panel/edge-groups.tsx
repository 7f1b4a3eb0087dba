/**
 * All edges of a node by relation and direction, a page of each, their sentences asked for in one request.
 * 云溪镇 → 任职者 1: 林知远; 属于 1: 云岭县; 合作 1: 白露镇
 */
import { useMemo, useState } from 'react'
import { findDateRange } from '../../graph/find-date-range.ts'
import { groupEdges } from '../../graph/group-edges.ts'
import { namesOf } from '../../graph/names-of.ts'
import { EDGE_ORDERS, type EdgeOrder, sortEdges } from '../../graph/sort-edges.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useView } from '../../state/view-store.tsx'
import { EvidenceFailure } from './edge-evidence.tsx'
import { EdgeGroupSection } from './edge-group-section.tsx'
import { useListedEvidence } from './use-listed-evidence.ts'

export function EdgeGroups({ node }: { node: string }) {
  const session = useGraphSession()
  const { graph, documents } = session
  const version = session.version()
  const { panel } = useStrings()
  const hiddenRelations = useView((view) => view.filters.hiddenRelations)
  const [order, setOrder] = useState<EdgeOrder>('sentences')
  const [limits, setLimits] = useState<Readonly<Record<string, number>>>({})

  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the same object when it has grown
  const groups = useMemo(
    () =>
      groupEdges(graph, node).map((group) => ({
        group,
        id: `${group.relation}-${group.direction}`,
        sorted: sortEdges(group.edges, order, graph, documents),
      })),
    [graph, version, node, order, documents],
  )
  const selfNames = useMemo(() => namesOf(graph, node), [graph, node])
  const newest = useMemo(() => findDateRange(documents)?.last, [documents])
  const sections = groups.map(({ group, id, sorted }) => {
    const isHidden = hiddenRelations.has(group.relation)
    return {
      group,
      id,
      isHidden,
      listed: isHidden ? [] : sorted.slice(0, limits[id] ?? LIST_LIMIT.neighbours),
    }
  })
  const reader = useListedEvidence(sections.flatMap(({ listed }) => listed.map(({ key }) => key)))

  if (sections.length === 0) return <p className="panel-note">{panel.noEdges}</p>
  return (
    <>
      <EvidenceFailure failure={reader.failure} />
      {sections.some(({ group, isHidden }) => !isHidden && group.edges.length > 3) && (
        <label className="edge-order">
          {panel.orderLabel}
          <select
            value={order}
            onChange={({ target }) => setOrder(target.value as EdgeOrder)}
            data-testid="edge-order"
          >
            {EDGE_ORDERS.map((choice) => (
              <option key={choice} value={choice}>
                {panel.orders[choice]}
              </option>
            ))}
          </select>
        </label>
      )}
      {sections.map(({ id, ...section }) => (
        <EdgeGroupSection
          key={id}
          {...section}
          selfNames={selfNames}
          reader={reader}
          newest={newest}
          onMore={() =>
            setLimits({ ...limits, [id]: (limits[id] ?? LIST_LIMIT.neighbours) + LIST_LIMIT.neighbours })
          }
        />
      ))}
    </>
  )
}
