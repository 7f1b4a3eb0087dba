/**
 * Opens a graph file for reading; every answer is one prepared query over an index.
 * openGraph('zhengtu.db').nodesNamed('丹灶') → [{ key: …, label: '丹灶镇', kind: 'place', … }].
 */
import Database from 'better-sqlite3'
import type { DocumentRecord, Evidence, Kind, OpenPair, Relation } from '../ontology.ts'
import { KINDS, RELATIONS } from '../ontology.ts'
import {
  type Counts,
  type DocumentSummary,
  type GraphStore,
  MATCHES,
  type NodeSummary,
} from '../query/graph-store.ts'
import { checkReadable } from './check-graph-file.ts'
import { explainDamage } from './graph-file-error.ts'
import { outlineReader } from './read-outline.ts'
import { type EdgeRow, type NodeRow, type Row, readEdge, readNode, withoutNulls } from './read-rows.ts'
import { SQL } from './sql.ts'
import { streamReader } from './stream-records.ts'

export type { GraphStore } from '../query/graph-store.ts'

/** Throws a GraphFileError where the file is missing, is no graph, or was built by another version. */
export function openGraph(file: string): GraphStore {
  checkReadable(file)
  try {
    const database = new Database(file, { readonly: true, fileMustExist: true })
    return graphStore(database)
  } catch (error) {
    throw explainDamage(file, error)
  }
}

/** The answers of a database with the tables of a graph. */
export function graphStore(database: Database.Database): GraphStore {
  /** Prepares when first asked for: a command needs a few of the queries only. */
  const prepared = new Map<string, Database.Statement>()
  const query = (sql: string): Database.Statement => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  const one = <T>(sql: string, ...values: unknown[]) => query(sql).get(...values) as T | undefined
  const all = <T>(sql: string, ...values: unknown[]) => query(sql).all(...values) as T[]
  const strings = (sql: string, ...values: unknown[]) =>
    query(sql)
      .pluck()
      .all(...values) as string[]
  const nodes = (sql: string, ...values: unknown[]): NodeSummary[] =>
    all<NodeRow>(sql, ...values).map(readNode)
  const edges = (sql: string, values: unknown) => all<EdgeRow>(sql, values).map(readEdge)
  const nodeEvidence = (key: string, limit = -1) => all<Evidence>(SQL.nodeEvidence, key, limit)
  const edgeEvidence = (key: string, limit = -1) =>
    all<Row<Evidence>>(SQL.edgeEvidence, key, limit).map(withoutNulls)
  const node = (key: string): NodeSummary | undefined => nodes(SQL.node, key)[0]

  const stream = streamReader(query)

  return {
    node,
    nodeRecord(key) {
      const summary = node(key)
      if (!summary) return undefined
      const { degree: _, ...attributes } = summary
      const aliases = strings(SQL.nodeAliases, key)
      return {
        ...attributes,
        aliases,
        documents: strings(SQL.nodeDocuments, key),
        evidence: nodeEvidence(key),
      }
    },
    edgeRecord(key) {
      const row = one<EdgeRow>(SQL.edge, key)
      if (!row) return undefined
      return { ...readEdge(row), documents: strings(SQL.edgeDocuments, key), evidence: edgeEvidence(key) }
    },
    ofKinds: (keys, kinds) =>
      new Set(strings(SQL.ofKinds, { keys: JSON.stringify(keys), kinds: JSON.stringify(kinds) })),
    nodesNamed: (name) => nodes(SQL.nodesNamed, name),
    nodesNamedPlainly: (plain) => nodes(SQL.nodesNamedPlainly, plain),
    namesLike: (plain, limit) =>
      all<NodeRow & { plain: string }>(SQL.namesLike, {
        characters: anyOf(plain),
        each: JSON.stringify([...new Set(plain)]),
        limit,
      }).map(({ plain: name, ...row }) => ({ node: readNode(row), plain: name })),
    search: ({ plain, pinyin = null }, limit) =>
      all<NodeRow & { name: string; rank: number }>(SQL.search, {
        plain,
        phrase: phraseOf(plain),
        pinyin,
        limit,
      }).map(({ name, rank, ...row }) => ({ node: readNode(row), name, match: MATCHES[rank >> 1]! })),
    edgesOf: (key, { relations = RELATIONS, kinds, minConfidence = 0, limit = -1 } = {}) =>
      edges(SQL.edgesOf, {
        key,
        relations: JSON.stringify(relations),
        kinds: kinds ? JSON.stringify(kinds) : null,
        minConfidence,
        limit,
      }),
    haveEdges: (keys, { relations = RELATIONS, kinds, minConfidence = 0 }, besides) => {
      const found = new Set(
        strings(SQL.haveEdges, {
          keys: JSON.stringify(keys),
          relations: JSON.stringify(relations),
          kinds: kinds ? JSON.stringify(kinds) : null,
          minConfidence,
          besides,
        }),
      )
      return keys.filter((key) => found.has(key))
    },
    joinedNodes: (key, relations = RELATIONS) =>
      all(SQL.joinedNodes, { key, relations: JSON.stringify(relations) }),
    edgesBetween: (left, right, relations = RELATIONS) =>
      edges(SQL.edgesBetween, { left, right, relations: JSON.stringify(relations) }),
    nodeEvidence,
    edgeEvidence,
    document(id) {
      const row = one<Row<DocumentRecord>>(SQL.document, id)
      return row && withoutNulls(row)
    },
    documents: () => all<Row<DocumentSummary>>(SQL.documents).map(withoutNulls),
    silentDocuments: (limit = -1) => all<Row<DocumentSummary>>(SQL.silentDocuments, limit).map(withoutNulls),
    counts: () => ({
      ...one<Pick<Counts, 'documents' | 'copies' | 'sentences' | 'characters'>>(SQL.countDocuments)!,
      nodes: countsOf<Kind>(KINDS, all(SQL.countNodes)),
      edges: countsOf<Relation>(RELATIONS, all(SQL.countEdges)),
      openPairs: query(SQL.countOpenPairs).pluck().get() as number,
    }),
    mostConnected: (kind, limit) => nodes(SQL.mostConnected, kind, limit),
    openPairs: (limit = -1) => all<OpenPair>(SQL.openPairs, limit),
    ...outlineReader(query),
    meta: () =>
      Object.fromEntries(
        all<{ name: string; value: string }>(SQL.meta).map(({ name, value }) => [name, value]),
      ),
    stream,
    readAll() {
      const { nodes, edges } = stream()
      const documents = all<Row<DocumentRecord>>(SQL.wholeDocuments).map(withoutNulls)
      return { documents, nodes: [...nodes], edges: [...edges], openPairs: all<OpenPair>(SQL.openPairs, -1) }
    },
    close: () => {
      database.close()
    },
  }
}

/** A phrase of single characters for the search index: 丹灶 → "丹 灶". */
function phraseOf(plain: string): string {
  return `"${charactersOf(plain).join(' ')}"`
}

function anyOf(plain: string): string {
  return (
    charactersOf(plain)
      .map((character) => `"${character}"`)
      .join(' OR ') || '""'
  )
}

function charactersOf(plain: string): string[] {
  return [...plain].filter((character) => /[\p{L}\p{N}]/u.test(character))
}

function countsOf<Name extends string>(
  names: readonly Name[],
  rows: { name: string; count: number }[],
): Record<Name, number> {
  const counts = new Map(rows.map(({ name, count }) => [name, count]))
  return Object.fromEntries(names.map((name) => [name, counts.get(name) ?? 0])) as Record<Name, number>
}
