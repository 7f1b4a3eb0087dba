/**
 * Reads a whole graph back as the records that were written, in their order.
 * zhengtu.db → { documents, nodes, edges, openPairs }.
 */
import type { Database } from 'better-sqlite3'
import type { DocumentRecord, Evidence, GraphRecords, OpenPair } from '../ontology.ts'
import { type EdgeRow, type NodeRow, type Row, readEdge, readNode, withoutNulls } from './read-rows.ts'
import { SQL } from './sql.ts'

export function readAllRecords(database: Database): GraphRecords {
  const rows = <T>(sql: string) => database.prepare(sql).all() as T[]
  const strings = (sql: string) =>
    groupByOwner(rows<{ owner: number; value: string }>(sql), ({ value }) => value)
  const evidence = (sql: string) =>
    groupByOwner(rows<Evidence & { owner: number }>(sql), ({ owner: _, ...record }): Evidence => record)

  const aliases = strings(SQL.allAliases)
  const nodeDocuments = strings(SQL.allNodeDocuments)
  const nodeEvidence = evidence(SQL.allNodeEvidence)
  const edgeDocuments = strings(SQL.allEdgeDocuments)
  const edgeEvidence = evidence(SQL.allEdgeEvidence)
  return {
    documents: rows<Row<DocumentRecord>>(SQL.allDocuments).map(withoutNulls),
    nodes: rows<NodeRow>(SQL.allNodes).map((row) => {
      const { degree: _, ...attributes } = readNode(row)
      return {
        ...attributes,
        aliases: aliases.get(row.number) ?? [],
        documents: nodeDocuments.get(row.number) ?? [],
        evidence: nodeEvidence.get(row.number) ?? [],
      }
    }),
    edges: rows<EdgeRow>(SQL.allEdges).map((row) => ({
      ...readEdge(row),
      documents: edgeDocuments.get(row.number) ?? [],
      evidence: edgeEvidence.get(row.number) ?? [],
    })),
    openPairs: database.prepare(SQL.openPairs).all(-1) as OpenPair[],
  }
}

function groupByOwner<R extends { owner: number }, V>(rows: R[], pick: (row: R) => V): Map<number, V[]> {
  const groups = new Map<number, V[]>()
  for (const row of rows) {
    const group = groups.get(row.owner)
    if (group) group.push(pick(row))
    else groups.set(row.owner, [pick(row)])
  }
  return groups
}
