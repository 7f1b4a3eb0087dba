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
    'INSERT INTO documents (id, title, date, source, text) VALUES (@id, @title, @date, @source, @text)',
  )
  const numbers = new Map<string, number>()
  for (const record of documents) {
    const { lastInsertRowid } = insert.run({ date: null, source: null, ...record })
    numbers.set(record.id, Number(lastInsertRowid))
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
    `INSERT INTO nodes (key, label, kind, mentions, confidence, degree, code, level, investment, investment_raw, status, period)
     VALUES (@key, @label, @kind, @mentions, @confidence, @degree, @code, @level, @investment, @investment_raw, @status, @period)`,
  )
  const insertDocument = database.prepare('INSERT INTO node_documents VALUES (?, ?)')
  const insertNames = nameInserter(database)
  const degrees = countDegrees(edges)
  const empty = {
    code: null,
    level: null,
    investment: null,
    investment_raw: null,
    status: null,
    period: null,
  }
  const numbers = new Map<string, number>()
  for (const { aliases, documents: ids, evidence, ...columns } of nodes) {
    const number = Number(
      insert.run({ ...empty, ...columns, degree: degrees.get(columns.key) ?? 0 }).lastInsertRowid,
    )
    numbers.set(columns.key, number)
    insertNames(number, columns, aliases)
    for (const id of ids) insertDocument.run(number, numberOf(documents, id, `node ${columns.key}`))
    insertEvidence('node', number, evidence)
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
    `INSERT INTO edges (key, source, target, relation, weight, confidence, office, role, start, "end")
     VALUES (@key, @source, @target, @relation, @weight, @confidence, @office, @role, @start, @end)`,
  )
  const insertDocument = database.prepare('INSERT INTO edge_documents VALUES (?, ?)')
  const empty = { office: null, role: null, start: null, end: null }
  for (const { documents: ids, evidence, ...columns } of edges) {
    const name = `edge ${columns.key}`
    const source = numberOf(nodes, columns.source, name)
    const target = numberOf(nodes, columns.target, name)
    const number = Number(insert.run({ ...empty, ...columns, source, target }).lastInsertRowid)
    for (const id of ids) insertDocument.run(number, numberOf(documents, id, name))
    insertEvidence('edge', number, evidence)
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
    `INSERT INTO aliases (node, name, is_label, plain, pinyin, initials)
     VALUES (@node, @name, @isLabel, @plain, @pinyin, @initials)`,
  )
  const index = database.prepare('INSERT INTO alias_characters (rowid, characters) VALUES (?, ?)')
  return (node: number, { label, kind }: Pick<NodeRecord, 'label' | 'kind'>, aliases: readonly string[]) => {
    for (const [position, name] of [label, ...aliases].entries()) {
      const plain = plainName(name)
      const spelling = spellName(plain, kind) ?? { pinyin: null, initials: null }
      const { lastInsertRowid } = insert.run({
        node,
        name,
        isLabel: position === 0 ? 1 : 0,
        plain,
        ...spelling,
      })
      index.run(lastInsertRowid, [...plain].join(' '))
    }
  }
}

/** Many edges rest on one sentence, so each sentence is kept once. */
function evidenceInserter(database: Database, documents: Numbers): InsertEvidence {
  const insertSentence = database.prepare('INSERT INTO sentences (document, start, text) VALUES (?, ?, ?)')
  const insert = database.prepare(
    `INSERT INTO evidence (node, edge, start, "end", sentence, rule, confidence)
     VALUES (@node, @edge, @start, @end, @sentence, @rule, @confidence)`,
  )
  const known = new Map<number, Map<number, { text: string; number: number }[]>>()

  function sentenceNumber(document: number, start: number, text: string): number {
    const starts = known.get(document) ?? new Map<number, { text: string; number: number }[]>()
    known.set(document, starts)
    const sentences = starts.get(start) ?? []
    starts.set(start, sentences)
    const found = sentences.find((sentence) => sentence.text === text)
    if (found) return found.number
    const number = Number(insertSentence.run(document, start, text).lastInsertRowid)
    sentences.push({ text, number })
    return number
  }

  return (owner, number, evidence) => {
    for (const { document: id, sentence, sentenceStart, start, end, rule, confidence } of evidence) {
      const document = numberOf(documents, id, `evidence of ${owner} number ${number}`)
      const sentenceRow = sentenceNumber(document, sentenceStart, sentence)
      insert.run({
        node: null,
        edge: null,
        [owner]: number,
        start,
        end,
        rule,
        confidence,
        sentence: sentenceRow,
      })
    }
  }
}

function numberOf(numbers: Numbers, key: string, owner: string): number {
  const number = numbers.get(key)
  if (number === undefined) throw new Error(`${owner} names ${key}, which is not among the records`)
  return number
}
