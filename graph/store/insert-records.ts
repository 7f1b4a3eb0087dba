/**
 * Inserts the records of a graph that is linked already into empty tables, numbering the rows in the records' order.
 * Node 丹灶镇 with alias 丹灶 → a row of nodes, two of aliases, one of entities for each of its documents.
 */
import type { Database } from 'better-sqlite3'
import type { Evidence, GraphRecords } from '../ontology.ts'
import { aliasInserter } from './insert-aliases.ts'

/**
 * What stands in the records only: such a graph can be read, and a build replaces it as a whole.
 * Throws where a record names a node or document that is not among the records, or evidence of another document.
 */
export function insertRecords(database: Database, records: GraphRecords): void {
  const documents = insertDocuments(database, records)
  const sentenceNumber = sentenceInserter(database, documents)
  const nodes = insertNodes(database, records, documents, sentenceNumber)
  insertEdges(database, records, { nodes, documents, sentenceNumber })
  const insertPair = database.prepare(
    'INSERT INTO open_pairs (left, right, reason) VALUES (@left, @right, @reason)',
  )
  for (const pair of records.openPairs) insertPair.run(pair)
}

type Numbers = ReadonlyMap<string, number>
type SentenceNumber = (evidence: Evidence, owner: string) => number

interface Inserted {
  nodes: Numbers
  documents: Numbers
  sentenceNumber: SentenceNumber
}

function insertDocuments(database: Database, { documents }: GraphRecords): Numbers {
  const insert = database.prepare(
    `INSERT INTO documents (number, id, title, date, source, text, sentences, characters, fullness)
     VALUES (?, ?, ?, ?, ?, ?, 0, ?, 0)`,
  )
  const numbers = new Map<string, number>()
  for (const { id, title, date = null, source = null, text } of documents) {
    numbers.set(id, numbers.size + 1)
    insert.run(numbers.size, id, title, date, source, text, text.length)
  }
  return numbers
}

function insertNodes(
  database: Database,
  { nodes, edges }: GraphRecords,
  documents: Numbers,
  sentenceNumber: SentenceNumber,
): Numbers {
  const insert = database.prepare(
    `INSERT INTO nodes (number, key, label, kind, mentions, confidence, degree,
       code, level, investment, investment_raw, status, period)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertEntity = database.prepare(
    `INSERT INTO entities (document, entity, identity, kind, name, plain, places, is_wide, aliases, attributes, mentions, surest,
       start, "end", sentence, rule, confidence, node)
     VALUES (?, ?, '', '', '', '', '', 0, '', '', 0, 0, ?, ?, ?, ?, ?, ?)`,
  )
  const insertAliases = aliasInserter(database)
  const degrees = countDegrees(edges)
  const numbers = new Map<string, number>()
  for (const node of nodes) {
    const { key, label, kind, mentions, confidence } = node
    const { code = null, level = null, investment = null } = node
    const { investment_raw = null, status = null, period = null } = node
    const number = numbers.size + 1
    const owner = `node ${key}`
    numbers.set(key, number)
    insert.run(
      ...[number, key, label, kind, mentions, confidence, degrees.get(key) ?? 0],
      ...[code, level, investment, investment_raw, status, period],
    )
    insertAliases(number, node)
    const silent = new Set(node.documents)
    for (const [position, evidence] of node.evidence.entries()) {
      const { document, start, end, rule, confidence: sureness } = evidence
      if (!node.documents.includes(document)) {
        throw new Error(`${owner} has evidence of ${document}, which is not among its documents`)
      }
      silent.delete(document)
      const place = [start, end, sentenceNumber(evidence, owner), rule, sureness]
      insertEntity.run(numberOf(documents, document, owner), position, ...place, number)
    }
    for (const id of silent) {
      insertEntity.run(numberOf(documents, id, owner), 0, null, null, null, null, null, number)
    }
  }
  return numbers
}

function insertEdges(
  database: Database,
  { edges }: GraphRecords,
  { nodes, documents, sentenceNumber }: Inserted,
): void {
  const insert = database.prepare(
    `INSERT INTO edges (number, key, source, target, relation, weight, confidence, office, role, start, "end")
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertRelation = database.prepare(
    `INSERT INTO relations (document, relation, source, target, start, "end", sentence, rule, confidence, date, dated, edge)
     VALUES (?, ?, 0, 0, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const [index, edge] of edges.entries()) {
    const { key, relation, weight, confidence } = edge
    const { office = null, role = null, start = null, end = null } = edge
    const number = index + 1
    const owner = `edge ${key}`
    const source = numberOf(nodes, edge.source, owner)
    const target = numberOf(nodes, edge.target, owner)
    insert.run(number, key, source, target, relation, weight, confidence, office, role, start, end)
    for (const evidence of edge.evidence) {
      const document = numberOf(documents, evidence.document, owner)
      insertRelation.run(
        ...[document, relation, evidence.start, evidence.end, sentenceNumber(evidence, owner)],
        ...[evidence.rule, evidence.confidence, evidence.date ?? null, evidence.dated ?? null, number],
      )
    }
  }
}

/** Edges of stated relations at each node. */
function countDegrees(edges: GraphRecords['edges']): Map<string, number> {
  const degrees = new Map<string, number>()
  for (const { source, target, relation } of edges) {
    if (relation === 'co_occurs') continue
    for (const key of new Set([source, target])) degrees.set(key, (degrees.get(key) ?? 0) + 1)
  }
  return degrees
}

/** Many edges rest on one sentence, so each sentence is kept once. */
function sentenceInserter(database: Database, documents: Numbers): SentenceNumber {
  const insert = database.prepare('INSERT INTO sentences (number, document, start, text) VALUES (?, ?, ?, ?)')
  /** Of each document, the sentences that begin at an offset: most often one. */
  const known: Map<number, { text: string; number: number }[]>[] = []
  let count = 0
  return ({ document: id, sentence, sentenceStart }, owner) => {
    const document = numberOf(documents, id, owner)
    known[document] ??= new Map()
    const starts = known[document]
    const sentences = starts.get(sentenceStart) ?? []
    const found = sentences.find(({ text }) => text === sentence)
    if (found) return found.number
    count++
    insert.run(count, document, sentenceStart, sentence)
    starts.set(sentenceStart, [...sentences, { text: sentence, number: count }])
    return count
  }
}

function numberOf(numbers: Numbers, key: string, owner: string): number {
  const number = numbers.get(key)
  if (number === undefined) throw new Error(`${owner} names ${key}, which is not among the records`)
  return number
}
