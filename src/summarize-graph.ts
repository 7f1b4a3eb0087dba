/**
 * Counts what a build found, for people.
 * records of 9 documents → { documents: 9, nodes: { official: 37, … }, mostConnected: [{ label: '龙海区', … }] }
 */
import { type GraphRecords, KINDS, type Kind, RELATIONS, type Relation } from '../graph/ontology.ts'
import type { ReadProblem } from './read/read-result.ts'
import { findSentences } from './segment/find-sentences.ts'

export interface BuildSummary {
  documents: number
  /** Files and rows that could not be read. */
  skipped: ReadProblem[]
  /** Damage in documents that were read all the same. */
  warnings: ReadProblem[]
  sentences: number
  /** UTF-16 units of the cleaned texts. */
  characters: number
  nodes: Record<Kind, number>
  edges: Record<Relation, number>
  documentsWithoutMentions: string[]
  mostConnected: { label: string; kind: Kind; degree: number }[]
  seconds: number
}

/** Everything that the records tell; what was skipped and how long it took, the build adds. */
export function summarizeGraph(
  records: GraphRecords,
): Omit<BuildSummary, 'skipped' | 'warnings' | 'seconds'> {
  const count = <Name extends string>(names: readonly Name[], of: (name: Name) => number) =>
    Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, number>
  const degrees = new Map<string, number>()
  for (const { relation, source, target } of records.edges) {
    if (relation === 'co_occurs') continue
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  }
  const mentioned = new Set(records.nodes.flatMap((node) => node.documents))
  return {
    documents: records.documents.length,
    sentences: records.documents.reduce((sum, { text }) => sum + findSentences(text).length, 0),
    characters: records.documents.reduce((sum, { text }) => sum + text.length, 0),
    nodes: count(KINDS, (kind) => records.nodes.filter((node) => node.kind === kind).length),
    edges: count(RELATIONS, (relation) => records.edges.filter((edge) => edge.relation === relation).length),
    documentsWithoutMentions: records.documents.map(({ id }) => id).filter((id) => !mentioned.has(id)),
    mostConnected: records.nodes
      .map(({ key, label, kind }) => ({ label, kind, degree: degrees.get(key) ?? 0 }))
      .sort((a, b) => b.degree - a.degree || (a.label < b.label ? -1 : 1))
      .slice(0, 10),
  }
}
