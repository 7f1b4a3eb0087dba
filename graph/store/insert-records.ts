/**
 * Inserts the records of a graph into empty tables, numbering the rows in the records' order.
 * Node 丹灶镇 with alias 丹灶 → a row of nodes, two of aliases, its evidence and sentences.
 */
import type { Database } from 'better-sqlite3'
import type { Evidence, GraphRecords, NodeRecord } from '../ontology.ts'
import { plainName } from '../query/plain-name.ts'
import { spellName } from './spell-name.ts'

/** Throws where a record names a node or document that is not among the records. */
export function insertRecords(database: Database, records: GraphRecords): void {
  const documents = insertDocuments(database, records)
  const insertEvidence = evidenceInserter(database, documents)
  const nodes = insertNodes(database, records, documents, insertEvidence)
  insertEdges(database, records, nodes, documents, insertEvidence)
  const insertPair = database.prepare(
    'INSERT INTO open_pairs (left, right, reason) VALUES (@left, @right, @reason)',
  )
  for (const pair of records.openPairs) insertPair.run(pair)
}

type Numbers = ReadonlyMap<string, number>
type InsertEvidence = (owner: 'node' | 'edge', number: number, evidence: readonly Evidence[]) => void

function insertDocuments(database: Database, { documents }: GraphRecords): Numbers {
  const insert = database.prepare(
    'INSERT INTO documents (number, id, title, date, source, text) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const numbers = new Map<string, number>()
  for (const { id, title, date = null, source = null, text } of documents) {
    numbers.set(id, numbers.size + 1)
    insert.run(numbers.size, id, title, date, source, text)
  }
  return numbers
}

function insertNodes(
  database: Database,
  { nodes, edges }: GraphRecords,
  documents: Numbers,
  insertEvidence: InsertEvidence,
): Numbers {
  const insert = database.prepare(
    `INSERT INTO nodes (number, key, label, kind, mentions, confidence, degree,
       code, level, investment, investment_raw, status, period)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertDocument = database.prepare('INSERT INTO node_documents VALUES (?, ?)')
  const insertNames = nameInserter(database)
  const degrees = countDegrees(edges)
  const numbers = new Map<string, number>()
  for (const node of nodes) {
    const { key, label, kind, mentions, confidence } = node
    const { code = null, level = null, investment = null } = node
    const { investment_raw = null, status = null, period = null } = node
    const number = numbers.size + 1
    numbers.set(key, number)
    insert.run(
      ...[number, key, label, kind, mentions, confidence, degrees.get(key) ?? 0],
      ...[code, level, investment, investment_raw, status, period],
    )
    insertNames(number, node)
    for (const id of node.documents) insertDocument.run(number, numberOf(documents, id, 'node', key))
    insertEvidence('node', number, node.evidence)
  }
  return numbers
}

function insertEdges(
  database: Database,
  { edges }: GraphRecords,
  nodes: Numbers,
  documents: Numbers,
  insertEvidence: InsertEvidence,
): void {
  const insert = database.prepare(
    `INSERT INTO edges (number, key, source, target, relation, weight, confidence, office, role, start, "end")
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertDocument = database.prepare('INSERT INTO edge_documents VALUES (?, ?)')
  for (const [index, edge] of edges.entries()) {
    const { key, relation, weight, confidence } = edge
    const { office = null, role = null, start = null, end = null } = edge
    const number = index + 1
    const source = numberOf(nodes, edge.source, 'edge', key)
    const target = numberOf(nodes, edge.target, 'edge', key)
    insert.run(number, key, source, target, relation, weight, confidence, office, role, start, end)
    for (const id of edge.documents) insertDocument.run(number, numberOf(documents, id, 'edge', key))
    insertEvidence('edge', number, edge.evidence)
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

/** The label comes first, then the aliases in their order. */
function nameInserter(database: Database) {
  const insert = database.prepare(
    'INSERT INTO aliases (number, node, name, is_label, plain, pinyin, initials) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const index = database.prepare('INSERT INTO alias_characters (rowid, characters) VALUES (?, ?)')
  let number = 0
  return (node: number, { label, kind, aliases }: Pick<NodeRecord, 'label' | 'kind' | 'aliases'>) => {
    for (const [position, name] of [label, ...aliases].entries()) {
      const plain = plainName(name)
      const { pinyin, initials } = spellName(plain, kind) ?? { pinyin: null, initials: null }
      number++
      insert.run(number, node, name, position === 0 ? 1 : 0, plain, pinyin, initials)
      index.run(number, [...plain].join(' '))
    }
  }
}

/** Many edges rest on one sentence, so each sentence is kept once. */
function evidenceInserter(database: Database, documents: Numbers): InsertEvidence {
  const insertSentence = database.prepare(
    'INSERT INTO sentences (number, document, start, text) VALUES (?, ?, ?, ?)',
  )
  const insert = database.prepare(
    'INSERT INTO evidence (node, edge, start, "end", sentence, rule, confidence) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  /** Of each document, the sentences that begin at an offset: most often one. */
  const known: Map<number, { text: string; number: number }[]>[] = []
  let count = 0

  function sentenceNumber(document: number, start: number, text: string): number {
    known[document] ??= new Map()
    const starts = known[document]
    const sentences = starts.get(start) ?? []
    const found = sentences.find((sentence) => sentence.text === text)
    if (found) return found.number
    count++
    insertSentence.run(count, document, start, text)
    starts.set(start, [...sentences, { text, number: count }])
    return count
  }

  return (owner, number, evidence) => {
    const [node, edge] = owner === 'node' ? [number, null] : [null, number]
    for (const { document: id, sentence, sentenceStart, start, end, rule, confidence } of evidence) {
      const document = numberOf(documents, id, 'evidence of', `${owner} number ${number}`)
      insert.run(node, edge, start, end, sentenceNumber(document, sentenceStart, sentence), rule, confidence)
    }
  }
}

function numberOf(numbers: Numbers, key: string, owner: string, name: string): number {
  const number = numbers.get(key)
  if (number === undefined) throw new Error(`${owner} ${name} names ${key}, which is not among the records`)
  return number
}
