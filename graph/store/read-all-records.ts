/**
 * Reads a whole graph back as the records that were written, in their order.
 * zhengtu.db → { documents, nodes, edges, openPairs }.
 *
 * Rows refer to keys, document ids and sentences by number, so that each is read once and shared: with a
 * million edges this takes a fraction of the time and memory of joined rows.
 */
import type { Database } from 'better-sqlite3'
import type { DocumentRecord, Evidence, GraphRecords, OpenPair } from '../ontology.ts'
import type { EdgeSummary } from '../query/graph-store.ts'
import { type EdgeRow, type NodeRow, type Row, readNode, withoutNulls } from './read-rows.ts'
import { SQL } from './sql.ts'

type EvidenceRow = [
  owner: number,
  start: number,
  end: number,
  sentence: number,
  rule: string,
  confidence: number,
]
/** Its ends are numbers of nodes. */
type NumberedEdge = Omit<EdgeRow, 'source' | 'target'> & { source: number; target: number }
type Sentence = Pick<Evidence, 'document' | 'sentence' | 'sentenceStart'>

export function readAllRecords(database: Database): GraphRecords {
  const rows = <R>(sql: string) => database.prepare<[], R>(sql).iterate()
  const rawRows = <R extends unknown[]>(sql: string) => database.prepare<[], R>(sql).raw().iterate()

  const documents = new Map<number, DocumentRecord>()
  for (const row of rows<Row<DocumentRecord> & { number: number }>(SQL.allDocuments)) {
    documents.set(row.number, withoutNulls<DocumentRecord>(row))
  }
  const documentId = (number: number) => documents.get(number)!.id
  const sentences = new Map<number, Sentence>()
  for (const [number, document, start, text] of rawRows<[number, number, number, string]>(SQL.allSentences)) {
    sentences.set(number, { document: documentId(document), sentence: text, sentenceStart: start })
  }

  const aliases = groupByOwner(rawRows<[number, string]>(SQL.allAliases), ([, name]) => name)
  const documentsOf = (sql: string) =>
    groupByOwner(rawRows<[number, number]>(sql), ([, document]) => documentId(document))
  const evidenceOf = (sql: string) =>
    groupByOwner(rawRows<EvidenceRow>(sql), ([, start, end, number, rule, confidence]): Evidence => {
      const { document, sentence, sentenceStart } = sentences.get(number)!
      return { document, start, end, sentence, sentenceStart, rule, confidence }
    })

  const nodeDocuments = documentsOf(SQL.allNodeDocuments)
  const nodeEvidence = evidenceOf(SQL.allNodeEvidence)
  const keys = new Map<number, string>()
  const nodes: GraphRecords['nodes'] = []
  for (const row of rows<NodeRow>(SQL.allNodes)) {
    const { degree: _, ...attributes } = readNode(row)
    keys.set(row.number, attributes.key)
    nodes.push({
      ...attributes,
      aliases: aliases.get(row.number) ?? [],
      documents: nodeDocuments.get(row.number) ?? [],
      evidence: nodeEvidence.get(row.number) ?? [],
    })
  }

  const edgeDocuments = documentsOf(SQL.allEdgeDocuments)
  const edgeEvidence = evidenceOf(SQL.allEdgeEvidence)
  const edges: GraphRecords['edges'] = []
  for (const row of rows<NumberedEdge>(SQL.allEdges)) {
    const lists = {
      documents: edgeDocuments.get(row.number) ?? [],
      evidence: edgeEvidence.get(row.number) ?? [],
    }
    const ends = { source: keys.get(row.source)!, target: keys.get(row.target)! }
    edges.push(Object.assign(withoutNulls<Omit<EdgeSummary, 'source' | 'target'>>(row), ends, lists))
  }
  const openPairs = database.prepare<[number], OpenPair>(SQL.openPairs).all(-1)
  return { documents: [...documents.values()], nodes, edges, openPairs }
}

function groupByOwner<R extends [number, ...unknown[]], V>(
  rows: Iterable<R>,
  pick: (row: R) => V,
): Map<number, V[]> {
  const groups = new Map<number, V[]>()
  for (const row of rows) {
    const group = groups.get(row[0])
    if (group) group.push(pick(row))
    else groups.set(row[0], [pick(row)])
  }
  return groups
}
