/**
 * A graph that is read piece by piece, as often as wanted: plain records are one, a stored graph of any size is another.
 * for (const { label } of graph.nodes.filter(({ kind }) => kind === 'place')) → 云溪镇, 青川市, …, in key order
 */
import type { EdgeRecord, NodeRecord } from '../ontology.ts'

/** A node without its lists. */
export type NodeHead = Omit<NodeRecord, 'aliases' | 'documents' | 'evidence'>

/** An edge without its lists. */
export type EdgeHead = Omit<EdgeRecord, 'documents' | 'evidence'>

/** An array is one. Each loop over it reads anew. */
export interface ElementStream<Element extends Head, Head> extends Iterable<Element> {
  /** The same elements without their lists, where they can be read so, which costs much less. */
  readonly heads?: Iterable<Head>
  /** The lists of what is left out are not read. */
  filter(keep: (head: Head) => boolean): ElementStream<Element, Head>
}

/** Both in key order. */
export interface GraphStream {
  nodes: ElementStream<NodeRecord, NodeHead>
  edges: ElementStream<EdgeRecord, EdgeHead>
}

/** For whoever needs no lists. */
export function headsOf<Head>(stream: ElementStream<Head, Head>): Iterable<Head> {
  return stream.heads ?? stream
}
