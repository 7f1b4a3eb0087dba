/**
 * Counts what a graph holds, for people.
 * A graph of 9 documents → { documents: 9, nodes: { official: 37, … }, mostConnected: [{ label: '龙海区', … }] }
 */
import { KINDS, type Kind } from '../../graph/ontology.ts'
import type { Counts, GraphStore } from '../../graph/query/graph-store.ts'
import type { ReadProblem } from '../read/read-result.ts'

/** What a graph holds. */
export interface GraphSummary extends Omit<Counts, 'openPairs'> {
  documentsWithoutMentions: string[]
  mostConnected: { label: string; kind: Kind; degree: number }[]
}

/** What a graph holds, and what the build met with on the way to it. */
export interface BuildSummary extends GraphSummary {
  /** Files and rows that could not be read. */
  skipped: ReadProblem[]
  /** Damage in documents that were read all the same. */
  warnings: ReadProblem[]
  /** Files that were new or changed, were as the last build left them, and are there no more. */
  readFiles: number
  unchangedFiles: number
  goneFiles: number
  /** None of the files of the last build is among these. */
  isOfOtherFiles: boolean
  /** Why documents of files that have not changed were extracted anew. */
  because?: string
  seconds: number
}

const MOST_CONNECTED = 10

export function summarizeGraph(store: GraphStore): GraphSummary {
  const { openPairs: _, ...counts } = store.counts()
  return {
    ...counts,
    documentsWithoutMentions: store.silentDocuments().map(({ id }) => id),
    mostConnected: KINDS.flatMap((kind) => store.mostConnected(kind, MOST_CONNECTED))
      .sort((a, b) => b.degree - a.degree || (a.key < b.key ? -1 : 1))
      .slice(0, MOST_CONNECTED)
      .map(({ label, kind, degree }) => ({ label, kind, degree })),
  }
}
