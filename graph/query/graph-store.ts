/**
 * What a query may ask of a stored graph, wherever it is kept.
 * `store.nodesNamed('丹灶')` → the nodes whose label or alias is 丹灶.
 */
import type { EdgeHead, GraphStream, NodeHead } from '../model/graph-stream.ts'
import type {
  DocumentRecord,
  EdgeRecord,
  Evidence,
  GraphRecords,
  Kind,
  NodeRecord,
  OpenPair,
  Relation,
} from '../ontology.ts'

/** A node without its lists; `degree` counts its edges of stated relations. */
export type NodeSummary = NodeHead & { degree: number }

/** An edge without its lists. */
export type EdgeSummary = EdgeHead

/** A document without its text. */
export type DocumentSummary = Omit<DocumentRecord, 'text'>

/** A node without its sentences; `degree` counts its edges of stated relations in the whole graph. */
export type NodeOutline = Omit<NodeRecord, 'evidence'> & { degree: number }

/** An edge without its sentences. */
export type EdgeOutline = Omit<EdgeRecord, 'evidence'>

/** Some nodes and edges among them, without their sentences. */
export interface GraphOutline {
  nodes: NodeOutline[]
  edges: EdgeOutline[]
}

/** How much of a graph is wanted at most. */
export interface OutlineLimits {
  nodes: number
  edges: number
}

export interface EdgeFilter {
  /** Every relation where left out. */
  relations?: readonly Relation[] | undefined
  /** Kinds of the node at the other end; every kind where left out. */
  kinds?: readonly Kind[] | undefined
  /** 0 to 1. */
  minConfidence?: number | undefined
  limit?: number | undefined
}

/** The forms of a search text; a form that the text does not have is left out. */
export interface SearchForms {
  /** See `plainName`. */
  plain: string
  /** Latin letters only: danzao. */
  pinyin?: string | undefined
}

export const MATCHES = ['exact', 'prefix', 'infix', 'pinyin', 'initials'] as const
export type Match = (typeof MATCHES)[number]

export interface SearchHit {
  node: NodeSummary
  /** The label or alias that matches. */
  name: string
  match: Match
}

export interface Counts {
  documents: number
  /** Documents that say nearly nothing that a fuller one does not say; they are no evidence of their own. */
  copies: number
  sentences: number
  /** UTF-16 units of the cleaned texts. */
  characters: number
  nodes: Record<Kind, number>
  edges: Record<Relation, number>
  openPairs: number
}

/** Lists come in a fixed order: the same file gives the same answers. */
export interface GraphStore {
  node(key: string): NodeSummary | undefined
  nodeRecord(key: string): NodeRecord | undefined
  edgeRecord(key: string): EdgeRecord | undefined
  /** Keys of those of the nodes that are of these kinds. */
  ofKinds(keys: readonly string[], kinds: readonly Kind[]): Set<string>
  /** Nodes whose label or alias is exactly this. */
  nodesNamed(name: string): NodeSummary[]
  /** Nodes with a label or alias of this plain form, see `plainName`. */
  nodesNamedPlainly(plain: string): NodeSummary[]
  /** Names that share characters with the text, those that share most first. */
  namesLike(plain: string, limit: number): { node: NodeSummary; plain: string }[]
  search(forms: SearchForms, limit: number): SearchHit[]
  /** Edges at the node, either direction: stated relations first, then by weight and confidence. */
  edgesOf(key: string, filter?: EdgeFilter): EdgeSummary[]
  /** Those of the nodes that have such an edge to another node than `besides`; much faster than to ask each. */
  haveEdges(keys: readonly string[], filter: Omit<EdgeFilter, 'limit'>, besides: string): string[]
  /** Nodes that an edge joins to the node, each once; much faster than the edges themselves. */
  joinedNodes(key: string, relations?: readonly Relation[]): Pick<NodeSummary, 'key' | 'degree'>[]
  edgesBetween(left: string, right: string, relations?: readonly Relation[]): EdgeSummary[]
  nodeEvidence(key: string, limit?: number): Evidence[]
  edgeEvidence(key: string, limit?: number): Evidence[]
  document(id: string): DocumentRecord | undefined
  documents(): DocumentSummary[]
  /** Documents in which no node was found. */
  silentDocuments(limit?: number): DocumentSummary[]
  counts(): Counts
  mostConnected(kind: Kind, limit: number): NodeSummary[]
  openPairs(limit?: number): OpenPair[]
  /**
   * The nodes with most stated relations and the edges among them, stated relations first, then the heaviest.
   * In the order of the records; everything where the limits allow.
   */
  outline(limits: OutlineLimits): GraphOutline
  /**
   * A node, its neighbours and the edges among them; the neighbours over stated relations first, then over the
   * heaviest edges, and the node's own edges before the others. Empty where there is no such node.
   */
  outlineAround(key: string, limits: OutlineLimits): GraphOutline
  /** These nodes and edges, in the order asked for; what is not there is left out. */
  outlineOf(nodeKeys: readonly string[], edgeKeys: readonly string[]): GraphOutline
  meta(): Record<string, string>
  /** All nodes and edges, to be read while the store is open. */
  stream(): GraphStream
  /** All in key order; for graphs that fit into memory. */
  readAll(): GraphRecords
  close(): void
}
