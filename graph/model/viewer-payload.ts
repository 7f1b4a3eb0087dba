/**
 * What the viewer is given: nodes with positions and measures, edges, documents. Sentences are asked for when they are read.
 * 云溪镇 → { key: 'place:440605104', label: '云溪镇', kind: 'place', x: 0.1, y: 0.2, community: 3, documents: [0, 4], … }
 */
import type { EdgeAttributes, Evidence, NodeAttributes } from '../ontology.ts'
import type { DocumentSummary } from '../query/graph-store.ts'

/** A node without its sentences. */
export interface PayloadNode extends Omit<NodeAttributes, 'documents' | 'evidence'> {
  key: string
  /** Places in `ViewerPayload.documents`. */
  documents: number[]
  /** Number of its edges of stated relations in the whole graph. */
  degree: number
  /** In the layout's own units; missing where the node was not among those that were laid out. */
  x?: number
  y?: number
  /**
   * Number of its community by stated relations among the nodes that were laid out, 0 the largest; -1 where it has
   * none. Of any other node: the community of most of its neighbours.
   */
  community: number
  /** By stated relations; the sum over the nodes that were laid out is 1. Of any other node: as for its degree. */
  pagerank: number
  /** Pinyin of the label and of each alias, syllables parted by spaces, '' where a name has none: yun xi zhen. */
  spellings: string[]
}

/** An edge without its sentences. */
export interface PayloadEdge extends Omit<EdgeAttributes, 'documents' | 'evidence'> {
  key: string
  source: string
  target: string
  /** Places in `ViewerPayload.documents`. */
  documents: number[]
}

/** Some nodes and the edges among them. */
export interface GraphPart {
  nodes: PayloadNode[]
  edges: PayloadEdge[]
}

export interface ViewerPayload extends GraphPart {
  /** Of the program that made it. */
  version: string
  /** All documents of the graph. */
  documents: DocumentSummary[]
  /** Size of the whole graph, of which a large one's payload is the most connected part. */
  total: { nodes: number; edges: number }
}

/** Most nodes and edges that a viewer is given at first; a larger graph is given as its most connected part. */
export const PAYLOAD_LIMITS = { nodes: 20_000, edges: 100_000 }

/** Most keys in one question for sentences. */
export const EVIDENCE_KEYS_LIMIT = 1000

/** Keys of the nodes and edges whose sentences are wanted. */
export interface EvidenceQuery {
  nodes?: readonly string[]
  edges?: readonly string[]
}

/** The sentences by key; a key that the graph does not have is left out. */
export interface EvidenceAnswer {
  nodes: Record<string, Evidence[]>
  edges: Record<string, Evidence[]>
}

/** A node beyond the loaded part that a search found. */
export interface RemoteHit {
  node: PayloadNode
  /** The label or alias that matches. */
  name: string
}
