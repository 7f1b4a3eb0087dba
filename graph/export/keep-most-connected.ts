/**
 * Keeps of a large graph the nodes with most stated relations and the strongest edges among them.
 * { nodes: 20000, edges: 100000 } → a graph of at most so many, in the order of the records
 */
import type { EdgeRecord, GraphRecords } from '../ontology.ts'
import type { OutlineLimits } from '../query/graph-store.ts'

/** The same choice as `GraphStore.outline` makes; the records themselves where they are within the limits. */
export function keepMostConnected(records: GraphRecords, limits: OutlineLimits): GraphRecords {
  const degrees = new Map<string, number>()
  for (const { source, target, relation } of records.edges) {
    if (relation === 'co_occurs') continue
    for (const key of new Set([source, target])) degrees.set(key, (degrees.get(key) ?? 0) + 1)
  }
  const degreeOf = ({ key }: { key: string }) => degrees.get(key) ?? 0
  const nodes = first(records.nodes, limits.nodes, (left, right) => {
    return degreeOf(right) - degreeOf(left) || right.mentions - left.mentions
  })
  const kept = new Set(nodes.map(({ key }) => key))
  const among = records.edges.filter(({ source, target }) => kept.has(source) && kept.has(target))
  return {
    documents: records.documents,
    nodes,
    edges: first(among, limits.edges, strongerFirst),
    openPairs: records.openPairs.filter(({ left, right }) => kept.has(left) && kept.has(right)),
  }
}

function strongerFirst(left: EdgeRecord, right: EdgeRecord): number {
  const isHint = (edge: EdgeRecord) => Number(edge.relation === 'co_occurs')
  return isHint(left) - isHint(right) || right.weight - left.weight || right.confidence - left.confidence
}

/** The first so many by `order`, in the order of the list. */
function first<T>(list: T[], count: number, order: (left: T, right: T) => number): T[] {
  if (list.length <= count) return list
  const chosen = new Set([...list].sort(order).slice(0, count))
  return list.filter((each) => chosen.has(each))
}
