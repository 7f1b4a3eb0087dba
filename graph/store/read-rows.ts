/**
 * Turns rows of the graph file into the ontology's records: an empty column is a missing attribute.
 * { label: '丹灶镇', code: null } → { label: '丹灶镇' }.
 */
import type { EdgeSummary, NodeSummary } from '../query/graph-store.ts'

/** A record as its row has it: what may be missing is null. */
export type Row<T> = {
  [Name in keyof T]-?: undefined extends T[Name] ? Exclude<T[Name], undefined> | null : T[Name]
}

/** `number` is the row's internal number and belongs to no record. */
export type NodeRow = Row<NodeSummary> & { number: number }
export type EdgeRow = Row<EdgeSummary> & { number: number }

/** In a plain loop, for it runs once a row of the whole graph. */
export function withoutNulls<T extends object>(row: Row<T>): T {
  const record: Partial<T> = {}
  for (const name in row) {
    if (row[name] !== null && name !== 'number') record[name as keyof T] = row[name] as T[keyof T]
  }
  return record as T
}

export function readNode(row: NodeRow): NodeSummary {
  return withoutNulls<NodeSummary>(row)
}

export function readEdge(row: EdgeRow): EdgeSummary {
  return withoutNulls<EdgeSummary>(row)
}
