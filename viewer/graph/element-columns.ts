/**
 * What the filters compare, in flat arrays by the numbers of nodes and edges: a pass over 60,000 edges takes a millisecond
 * there and a hundred times that in the graph's own objects, too long for a slider.
 * columns.edges.confidence[graph.getEdgeAttribute(key, 'number')] → 0.96
 */
import { KINDS, type Kind, RELATIONS, type Relation } from '../../graph/ontology.ts'
import { rememberPerGrowth } from './remember-per-growth.ts'
import type { ViewerGraph } from './viewer-graph.ts'

/** Lists of small numbers, one after the other: those of `n` stand from `starts[n]` up to `starts[n + 1]`. */
export interface PackedLists {
  starts: Uint32Array
  members: Uint32Array
}

export interface ElementColumns {
  nodes: {
    /** Places in KINDS. */
    kind: Uint8Array
    confidence: Float64Array
    degree: Uint32Array
    /** Places of documents. */
    documents: PackedLists
  }
  edges: {
    /** Places in RELATIONS. */
    relation: Uint8Array
    confidence: Float64Array
    /** Numbers of nodes. */
    source: Uint32Array
    target: Uint32Array
    documents: PackedLists
  }
}

const KIND_PLACES = new Map<Kind, number>(KINDS.map((kind, place) => [kind, place]))
const RELATION_PLACES = new Map<Relation, number>(RELATIONS.map((relation, place) => [relation, place]))

export const readColumns = rememberPerGrowth((graph: ViewerGraph): ElementColumns => {
  const { order, size } = graph
  const kind = new Uint8Array(order)
  const nodeConfidence = new Float64Array(order)
  const degree = new Uint32Array(order)
  const nodeDocuments = new Array<readonly number[]>(order)
  graph.forEachNode((_key, node) => {
    kind[node.number] = KIND_PLACES.get(node.kind)!
    nodeConfidence[node.number] = node.confidence
    degree[node.number] = node.degree
    nodeDocuments[node.number] = node.documents
  })

  const relation = new Uint8Array(size)
  const edgeConfidence = new Float64Array(size)
  const source = new Uint32Array(size)
  const target = new Uint32Array(size)
  const edgeDocuments = new Array<readonly number[]>(size)
  graph.forEachEdge((_key, edge, _source, _target, from, to) => {
    relation[edge.number] = RELATION_PLACES.get(edge.relation)!
    edgeConfidence[edge.number] = edge.confidence
    source[edge.number] = from.number
    target[edge.number] = to.number
    edgeDocuments[edge.number] = edge.documents
  })
  return {
    nodes: { kind, confidence: nodeConfidence, degree, documents: pack(nodeDocuments) },
    edges: { relation, confidence: edgeConfidence, source, target, documents: pack(edgeDocuments) },
  }
})

function pack(lists: readonly (readonly number[])[]): PackedLists {
  const starts = new Uint32Array(lists.length + 1)
  for (const [number, list] of lists.entries()) starts[number + 1] = starts[number]! + list.length
  const members = new Uint32Array(starts[lists.length]!)
  for (const [number, list] of lists.entries()) members.set(list, starts[number])
  return { starts, members }
}
