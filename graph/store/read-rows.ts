/**
 * Turns rows of the graph file into the ontology's records: an empty column is a missing attribute.
 * { label: '丹灶镇', code: null } → { label: '丹灶镇' }.
 */
import type { EdgeSummary, NodeSummary } from '../query/graph-store.ts'

/** A record as its row has it: what may be missing is null. */
export type Row<T> = {
  [Name in keyof T]-?: undefined extends T[Name] ? Exclude<T[Name], undefined> | null : T[Name]
}

export type NodeRow = Row<NodeSummary> & { number: number }
export type EdgeRow = Row<EdgeSummary> & { number: number }

export function withoutNulls<T extends object>(row: Row<T>): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T
}

export function readNode({ number: _, ...row }: NodeRow): NodeSummary {
  return withoutNulls<NodeSummary>(row)
}

export function readEdge({ number: _, ...row }: EdgeRow): EdgeSummary {
  return withoutNulls<EdgeSummary>(row)
}
