/**
 * Keeps of a large graph the nodes with most stated relations and the strongest edges among them.
 * { nodes: 20000, edges: 100000 } → a graph of at most so many, in the order of the graph
 */
import { type EdgeHead, type GraphStream, headsOf, type NodeHead } from '../model/graph-stream.ts'
import type { OutlineLimits } from '../query/graph-store.ts'

/** The same choice as `GraphStore.outline` makes. */
export function keepMostConnected(graph: GraphStream, limits: OutlineLimits): GraphStream {
  const { nodes, edges } = chooseMostConnected(graph, limits)
  const nodeKeys = new Set(nodes.map(({ key }) => key))
  const edgeKeys = new Set(edges.map(({ key }) => key))
  return {
    nodes: graph.nodes.filter(({ key }) => nodeKeys.has(key)),
    edges: graph.edges.filter(({ key }) => edgeKeys.has(key)),
  }
}

/**
 * In the order of the graph. Needs memory for twice as many edges as are wanted.
 * @param stated edges of stated relations by node
 */
export function chooseMostConnected(
  graph: GraphStream,
  limits: OutlineLimits,
  stated: ReadonlyMap<string, number> = countDegrees(headsOf(graph.edges)).stated,
): { nodes: NodeHead[]; edges: EdgeHead[] } {
  const nodes = first(headsOf(graph.nodes), limits.nodes, mostConnectedFirst(stated))
  const kept = new Set(nodes.map(({ key }) => key))
  const among = graph.edges.filter(({ source, target }) => kept.has(source) && kept.has(target))
  return { nodes, edges: first(headsOf(among), limits.edges, strongerFirst) }
}

/** By key; nodes without an edge are left out. */
export interface Degrees {
  /** Ends of edges: an edge from a node to itself has two. */
  all: Map<string, number>
  /** Edges of stated relations. */
  stated: Map<string, number>
  /** Number of edges. */
  size: number
}

export function countDegrees(edges: Iterable<EdgeHead>): Degrees {
  const degrees: Degrees = { all: new Map(), stated: new Map(), size: 0 }
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { source, target, relation } of edges) {
    degrees.size++
    add(degrees.all, source)
    add(degrees.all, target)
    if (relation === 'co_occurs') continue
    add(degrees.stated, source)
    if (source !== target) add(degrees.stated, target)
  }
  return degrees
}

type Counted = Pick<NodeHead, 'key' | 'mentions'>

/** @param stated edges of stated relations by node */
export function mostConnectedFirst(
  stated: ReadonlyMap<string, number>,
): (left: Counted, right: Counted) => number {
  const degreeOf = ({ key }: Counted) => stated.get(key) ?? 0
  return (left, right) => degreeOf(right) - degreeOf(left) || right.mentions - left.mentions
}

function strongerFirst(left: EdgeHead, right: EdgeHead): number {
  const isHint = (edge: EdgeHead) => Number(edge.relation === 'co_occurs')
  return isHint(left) - isHint(right) || right.weight - left.weight || right.confidence - left.confidence
}

/** The first so many by `order`, in the order in which they come; no more than twice as many are held at once. */
function first<T>(elements: Iterable<T>, count: number, order: (left: T, right: T) => number): T[] {
  let held: T[] = []
  const cut = () => {
    if (held.length <= count) return
    const chosen = new Set(held.toSorted(order).slice(0, count))
    held = held.filter((element) => chosen.has(element))
  }
  for (const element of elements) {
    held.push(element)
    if (held.length >= 2 * count) cut()
  }
  cut()
  return held
}
