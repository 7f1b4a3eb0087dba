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

/** A row of entities or relations; without a sentence it says only that the document speaks of its owner. */
type EvidenceRow = [
  owner: number,
  document: number,
  start: number,
  end: number,
  sentence: number | null,
  rule: string,
  confidence: number,
]

/** Of a node or an edge. */
interface Lists {
  documents: string[]
  evidence: Evidence[]
}
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

  const aliases = groupAliases(rawRows<[number, string]>(SQL.allAliases))
  const listsOf = (sql: string) => {
    const owners = new Map<number, Lists>()
    for (const [owner, document, start, end, number, rule, confidence] of rawRows<EvidenceRow>(sql)) {
      const lists = owners.get(owner) ?? { documents: [], evidence: [] }
      owners.set(owner, lists)
      const id = documentId(document)
      if (lists.documents.at(-1) !== id) lists.documents.push(id)
      if (number === null) continue
      const { sentence, sentenceStart } = sentences.get(number)!
      lists.evidence.push({ document: id, start, end, sentence, sentenceStart, rule, confidence })
    }
    return (owner: number): Lists => owners.get(owner) ?? { documents: [], evidence: [] }
  }

  const nodeLists = listsOf(SQL.allNodeEvidence)
  const keys = new Map<number, string>()
  const nodes: GraphRecords['nodes'] = []
  for (const row of rows<NodeRow>(SQL.allNodes)) {
    const { degree: _, ...attributes } = readNode(row)
    keys.set(row.number, attributes.key)
    nodes.push({
      ...attributes,
      aliases: aliases.get(row.number) ?? [],
      ...nodeLists(row.number),
    })
  }

  const edgeLists = listsOf(SQL.allEdgeEvidence)
  const edges: GraphRecords['edges'] = []
  for (const row of rows<NumberedEdge>(SQL.allEdges)) {
    const ends = { source: keys.get(row.source)!, target: keys.get(row.target)! }
    edges.push(
      Object.assign(withoutNulls<Omit<EdgeSummary, 'source' | 'target'>>(row), ends, edgeLists(row.number)),
    )
  }
  const openPairs = database.prepare<[number], OpenPair>(SQL.openPairs).all(-1)
  return { documents: [...documents.values()], nodes, edges, openPairs }
}

function groupAliases(rows: Iterable<[node: number, name: string]>): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const [node, name] of rows) {
    const group = groups.get(node)
    if (group) group.push(name)
    else groups.set(node, [name])
  }
  return groups
}
