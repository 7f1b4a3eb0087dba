/**
 * Lists nodes and edges as rows of a table, each with what it takes from its neighbours.
 * 林知远 → { key: 'lin', offices: '云溪镇 镇长', division: '云溪镇', … }
 */
import type { ViewerEdge, ViewerGraph, ViewerNode } from './viewer-graph.ts'

export interface NodeRow {
  key: string
  attributes: ViewerNode
  /** Labels of the places or bodies where it holds office, each with the office: 云溪镇 镇长、云岭县 副县长. */
  offices: string
  /** Label of what it lies in or belongs to, by the edge with most sentences; '' where nothing is stated. */
  division: string
}

export interface EdgeRow {
  key: string
  attributes: ViewerEdge
  source: ViewerNode
  target: ViewerNode
}

/** All nodes; the place of a row is its node's number. */
export function listNodeRows(graph: ViewerGraph): NodeRow[] {
  const rows: NodeRow[] = []
  graph.forEachNode((key, attributes) => rows.push({ key, attributes, offices: '', division: '' }))
  const strongest = new Uint32Array(rows.length)
  graph.forEachEdge((_key, { relation, office, weight }, _from, _to, source, target) => {
    if (relation !== 'holds_office' && relation !== 'part_of' && relation !== 'located_in') return
    const row = rows[source.number]!
    if (relation === 'holds_office') {
      const words = office === undefined ? target.label : `${target.label} ${office}`
      row.offices = row.offices === '' ? words : `${row.offices}、${words}`
    }
    if (weight <= strongest[source.number]!) return
    strongest[source.number] = weight
    row.division = target.label
  })
  return rows
}

/** All edges; the place of a row is its edge's number. */
export function listEdgeRows(graph: ViewerGraph): EdgeRow[] {
  const rows: EdgeRow[] = []
  graph.forEachEdge((key, attributes, _from, _to, source, target) =>
    rows.push({ key, attributes, source, target }),
  )
  return rows
}
