/**
 * Cuts a graph to a wanted size, or completes it: the nodes with most stated relations, their stated edges first.
 * 21,082 nodes, 58,277 edges, wanted 20,000 and 60,000 → 20,000 nodes, some of them renamed copies, 60,000 edges
 */
import type { EdgeRecord, GraphRecords, NodeRecord } from '../../graph/ontology.ts'

export interface GraphSize {
  nodes: number
  edges: number
}

export interface CutGraph {
  records: GraphRecords
  /** Number of nodes that are renamed copies, made because the graph alone has too few edges. */
  copies: number
}

export function cutGraph(whole: GraphRecords, wanted: GraphSize): CutGraph {
  const ranked = rankNodes(whole)
  for (let copies = 0; ; copies += 25) {
    const kept = ranked.slice(0, wanted.nodes - copies)
    const copied = ranked.slice(0, Math.min(copies, wanted.nodes - kept.length))
    const edges = [...edgesAmong(kept, whole.edges), ...copyEdges(kept, copied, whole.edges)]
    if (edges.length < wanted.edges && copies < wanted.nodes / 2 && ranked.length > copies) continue
    const nodes = [...kept, ...copied.map(copyNode)].sort(byKey)
    const strongest = edges.sort(byStrength).slice(0, wanted.edges).sort(byKey)
    return { records: { ...whole, nodes, edges: strongest, openPairs: [] }, copies: copied.length }
  }
}

/** By the number of stated relations, then of all. */
function rankNodes({ nodes, edges }: GraphRecords): NodeRecord[] {
  const ranks = new Map(nodes.map(({ key }) => [key, 0]))
  for (const { source, target, relation } of edges) {
    const rank = relation === 'co_occurs' ? 1 : 1e6
    ranks.set(source, ranks.get(source)! + rank)
    ranks.set(target, ranks.get(target)! + rank)
  }
  return [...nodes].sort((left, right) => ranks.get(right.key)! - ranks.get(left.key)! || byKey(left, right))
}

function edgesAmong(nodes: readonly NodeRecord[], edges: readonly EdgeRecord[]): EdgeRecord[] {
  const keys = new Set(nodes.map(({ key }) => key))
  return edges.filter(({ source, target }) => keys.has(source) && keys.has(target))
}

const copyKey = (key: string) => `${key} copy`

function copyNode(node: NodeRecord): NodeRecord {
  return { ...node, key: copyKey(node.key), label: `新${node.label}` }
}

/** What joins the originals to nodes that are kept joins their copies to them too. */
function copyEdges(
  kept: readonly NodeRecord[],
  copied: readonly NodeRecord[],
  edges: readonly EdgeRecord[],
): EdgeRecord[] {
  const originals = new Set(copied.map(({ key }) => key))
  return edgesAmong(kept, edges).flatMap((edge) => {
    if (originals.has(edge.source)) {
      return [{ ...edge, key: copyKey(edge.key), source: copyKey(edge.source) }]
    }
    return originals.has(edge.target)
      ? [{ ...edge, key: copyKey(edge.key), target: copyKey(edge.target) }]
      : []
  })
}

function byStrength(left: EdgeRecord, right: EdgeRecord): number {
  const isHint = ({ relation }: EdgeRecord) => Number(relation === 'co_occurs')
  return isHint(left) - isHint(right) || right.weight - left.weight || byKey(left, right)
}

function byKey(left: { key: string }, right: { key: string }): number {
  return left.key < right.key ? -1 : 1
}
