/**
 * Sums a graph up: what it holds, what is most connected, what yielded nothing, what is undecided.
 * A graph of one sentence → { nodes: { official: 1, place: 1, … }, edges: { holds_office: 1, … }, … }.
 */
import { KINDS, type Kind, type OpenPair } from '../ontology.ts'
import type { Counts, DocumentSummary, GraphStore, NodeSummary } from './graph-store.ts'

export interface LabelledPair extends OpenPair {
  leftLabel: string
  rightLabel: string
}

export interface Stats {
  counts: Counts
  mostConnected: Record<Kind, NodeSummary[]>
  /** Documents in which no node was found. */
  silentDocuments: DocumentSummary[]
  /** Pairs of nodes that may be the same thing. */
  openPairs: LabelledPair[]
  /** What the build noted, such as its version and the number of sentences it read. */
  meta: Record<string, string>
}

/** `top`: nodes a kind in `mostConnected`. */
export function readStats(store: GraphStore, top = 5): Stats {
  const labelOf = (key: string) => store.node(key)?.label ?? key
  return {
    counts: store.counts(),
    mostConnected: Object.fromEntries(KINDS.map((kind) => [kind, store.mostConnected(kind, top)])) as Record<
      Kind,
      NodeSummary[]
    >,
    silentDocuments: store.silentDocuments(),
    openPairs: store.openPairs().map((pair) => ({
      ...pair,
      leftLabel: labelOf(pair.left),
      rightLabel: labelOf(pair.right),
    })),
    meta: store.meta(),
  }
}
