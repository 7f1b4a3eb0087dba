/**
 * Counts what a graph holds, for people.
 * A graph of 9 documents → { documents: 9, nodes: { official: 37, … }, mostConnected: [{ label: '龙海区', … }] }
 */
import { KINDS, type Kind } from '../../graph/ontology.ts'
import type { Counts, GraphStore } from '../../graph/query/graph-store.ts'

export interface BuildSummary extends Omit<Counts, 'openPairs'> {
  skipped: { path: string; reason: string; line?: number | undefined }[]
  documentsWithoutMentions: string[]
  mostConnected: { label: string; kind: Kind; degree: number }[]
  seconds: number
}

const MOST_CONNECTED = 10

/** Everything that the graph tells; what was skipped and how long it took, the build adds. */
export function summarizeGraph(store: GraphStore): Omit<BuildSummary, 'skipped' | 'seconds'> {
  const { openPairs: _, ...counts } = store.counts()
  return {
    ...counts,
    documentsWithoutMentions: store.silentDocuments().map(({ id }) => id),
    mostConnected: KINDS.flatMap((kind) => store.mostConnected(kind, MOST_CONNECTED))
      .sort((a, b) => b.degree - a.degree || (a.label < b.label ? -1 : 1))
      .slice(0, MOST_CONNECTED)
      .map(({ label, kind, degree }) => ({ label, kind, degree })),
  }
}
