/**
 * Reads nodes and edges in key order, some hundred at a time, so that a graph of any size needs little memory.
 * for (const edge of streamReader(query)().edges) → { key: 'he|holds_office|yunxi', …, evidence: [{ … }] }, …
 */
import type { Statement } from 'better-sqlite3'
import type { EdgeHead, ElementStream, GraphStream, NodeHead } from '../model/graph-stream.ts'
import type { Dating, EdgeRecord, Evidence, NodeRecord } from '../ontology.ts'
import { groupByOwner } from './group-by-owner.ts'
import { type EdgeRow, type NodeRow, readEdge, readNode } from './read-rows.ts'
import { SQL } from './sql.ts'

const CHUNK = 500

/** How one kind of element is read. A list is JSON: numbers of rows. */
interface Reading<Element, Head> {
  /** Gives rows from a key on, in key order. */
  rowsFrom: string
  heads(list: string): { number: number; head: Head }[]
  /** Adds the lists to heads that were read from those rows: copies of heads would fill the memory before they are collected. */
  whole(list: string): (number: number, head: Head) => Element
}

/** @param query prepares a statement, or finds it where it was prepared before */
export function streamReader(query: (sql: string) => Statement): () => GraphStream {
  const rowsOf = <R>(sql: string, numbers: string) => query(sql).all({ numbers }) as R[]
  const listsOf = (sql: string, numbers: string) =>
    groupByOwner(query(sql).raw().iterate({ numbers }) as Iterable<[number, string]>, ([, entry]) => entry)
  const evidenceOf = (sql: string, numbers: string) => {
    const rows = query(sql).raw().iterate({ numbers }) as Iterable<EvidenceRow>
    return groupByOwner(rows, readEvidence)
  }

  const nodes: Reading<NodeRecord, NodeHead> = {
    rowsFrom: SQL.nodesFrom,
    heads: (list) =>
      rowsOf<NodeRow>(SQL.listedNodes, list).map((row) => {
        const { degree: _, ...head } = readNode(row)
        return { number: row.number, head }
      }),
    whole(list) {
      const aliases = listsOf(SQL.listedAliases, list)
      const documents = listsOf(SQL.listedNodeDocuments, list)
      const evidence = evidenceOf(SQL.listedNodeEvidence, list)
      return (number, head) =>
        Object.assign(head, {
          aliases: aliases.get(number) ?? [],
          documents: documents.get(number) ?? [],
          evidence: evidence.get(number) ?? [],
        })
    },
  }
  const edges: Reading<EdgeRecord, EdgeHead> = {
    rowsFrom: SQL.edgesFrom,
    heads: (list) =>
      rowsOf<EdgeRow>(SQL.listedEdges, list).map((row) => ({ number: row.number, head: readEdge(row) })),
    whole(list) {
      const documents = listsOf(SQL.listedEdgeDocuments, list)
      const evidence = evidenceOf(SQL.listedEdgeEvidence, list)
      return (number, head) =>
        Object.assign(head, { documents: documents.get(number) ?? [], evidence: evidence.get(number) ?? [] })
    },
  }
  return () => ({ nodes: streamOf(query, nodes), edges: streamOf(query, edges) })
}

function streamOf<Element extends Head, Head>(
  query: (sql: string) => Statement,
  reading: Reading<Element, Head>,
  isWanted: (head: Head) => boolean = () => true,
): ElementStream<Element, Head> {
  /** A list of all numbers would outlive its loop by long, for the collector leaves what is large to the last. */
  function* chunks() {
    let from: string | undefined = ''
    while (from !== undefined) {
      const rows = query(reading.rowsFrom).all(from, CHUNK + 1) as { number: number; key: string }[]
      from = rows[CHUNK]?.key
      const heads = reading.heads(JSON.stringify(rows.slice(0, CHUNK).map(({ number }) => number)))
      yield heads.filter(({ head }) => isWanted(head))
    }
  }
  return {
    *[Symbol.iterator]() {
      for (const rows of chunks()) {
        const whole = reading.whole(JSON.stringify(rows.map(({ number }) => number)))
        for (const { number, head } of rows) yield whole(number, head)
      }
    },
    heads: {
      *[Symbol.iterator]() {
        for (const rows of chunks()) for (const { head } of rows) yield head
      },
    },
    filter: (keep) => streamOf(query, reading, (head) => isWanted(head) && keep(head)),
  }
}

type EvidenceRow = [
  owner: number,
  document: string,
  start: number,
  end: number,
  sentence: string,
  sentenceStart: number,
  rule: string,
  confidence: number,
  date?: string | null,
  dated?: Dating | null,
]

function readEvidence(row: EvidenceRow): Evidence {
  const [, document, start, end, sentence, sentenceStart, rule, confidence, date, dated] = row
  const evidence = { document, start, end, sentence, sentenceStart, rule, confidence }
  return date && dated ? { ...evidence, date, dated } : evidence
}
