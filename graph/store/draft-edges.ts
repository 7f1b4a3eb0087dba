/**
 * The edges that a draft's changes touch, each with the relations that state it.
 * 张应统 holds_office 丹灶镇 in two documents → two stored relations; one edge that the two rows of `relations` then name
 */
import type { Database } from 'better-sqlite3'
import { type EdgeAttributes, RELATION_ENDS, type Relation, SYMMETRIC_RELATIONS } from '../ontology.ts'

/** One statement of a relation. */
export interface StoredRelation {
  document: string
  /** UTF-16 offset of the sentence in its document. */
  sentenceStart: number
  confidence: number
  /** office, role, start, end. */
  attributes: Record<string, string>
}

/** An edge's attributes without its lists of documents and evidence: they are the rows of its relations. */
export type EdgeFields = Omit<EdgeAttributes, 'relation' | 'documents' | 'evidence'>

export interface DraftEdges {
  /**
   * Gives every relation of the documents that changed its edge, and every edge touched by it its attributes.
   * @param describe the relations of one edge, in the order of document and place → its attributes
   */
  linkEdges(describe: (relations: readonly StoredRelation[]) => EdgeFields): void
}

/** Edges that are read at once. */
const CHUNK = 2000

type RelationRow = [
  edge: number,
  document: string,
  sentenceStart: number,
  confidence: number,
  attributes: string | null,
]

/**
 * Relations without direction have their ends in the order of the nodes' keys. CROSS JOIN keeps SQLite to the order of
 * the tables, which it cannot know to be the best: there are no statistics yet.
 */
const PLACE_RELATIONS = `
CREATE TEMP TABLE placed (number INTEGER PRIMARY KEY, relation TEXT, is_turned INTEGER, source INTEGER, target INTEGER, key TEXT);
INSERT INTO placed
  SELECT r.number, r.relation, f.is_symmetric AND a.key > b.key, a.number, b.number,
    iif(f.is_symmetric AND a.key > b.key, b.key || '|' || r.relation || '|' || a.key, a.key || '|' || r.relation || '|' || b.key)
  FROM touched_documents AS d CROSS JOIN relations AS r ON r.document = d.number
  CROSS JOIN entities AS s ON s.number = r.source CROSS JOIN entities AS t ON t.number = r.target
  CROSS JOIN nodes AS a ON a.number = s.node CROSS JOIN nodes AS b ON b.number = t.node
  CROSS JOIN fitting AS f ON f.relation = r.relation AND f.source = a.kind AND f.target = b.kind
  WHERE a.number <> b.number;
INSERT OR IGNORE INTO touched_edges SELECT r.edge FROM touched_documents AS d CROSS JOIN relations AS r ON r.document = d.number
  WHERE r.edge IS NOT NULL;
UPDATE relations SET edge = NULL WHERE document IN (SELECT number FROM touched_documents) AND edge IS NOT NULL;
INSERT OR IGNORE INTO edges (key, source, target, relation, weight, confidence)
  SELECT key, iif(is_turned, target, source), iif(is_turned, source, target), relation, 0, 0 FROM placed;
UPDATE relations SET edge = (SELECT e.number FROM placed AS p CROSS JOIN edges AS e ON e.key = p.key WHERE p.number = relations.number)
  WHERE number IN (SELECT number FROM placed);
INSERT OR IGNORE INTO touched_edges SELECT r.edge FROM placed AS p CROSS JOIN relations AS r ON r.number = p.number;
DROP TABLE placed;
`

const COUNT_DEGREES = `
INSERT OR IGNORE INTO touched_nodes
  SELECT source FROM edges WHERE number IN (SELECT number FROM touched_edges)
  UNION SELECT target FROM edges WHERE number IN (SELECT number FROM touched_edges);
DELETE FROM edges WHERE number IN (SELECT number FROM touched_edges) AND weight = 0;
UPDATE nodes SET degree =
    (SELECT count(*) FROM edges WHERE source = nodes.number AND relation <> 'co_occurs') +
    (SELECT count(*) FROM edges WHERE target = nodes.number AND relation <> 'co_occurs')
  WHERE number IN (SELECT number FROM touched_nodes);
`

export function draftEdges(database: Database): DraftEdges {
  return {
    linkEdges(describe) {
      fillFitting(database)
      database.exec(PLACE_RELATIONS)
      describeEdges(database, describe)
      database.exec(COUNT_DEGREES)
    },
  }
}

/** Which kinds may stand at the ends of each relation. */
function fillFitting(database: Database): void {
  database.exec(
    'CREATE TEMP TABLE IF NOT EXISTS fitting (relation TEXT, source TEXT, target TEXT, is_symmetric INTEGER, PRIMARY KEY (relation, source, target)) WITHOUT ROWID',
  )
  const insert = database.prepare('INSERT OR IGNORE INTO fitting VALUES (?, ?, ?, ?)')
  for (const [relation, { from, to }] of Object.entries(RELATION_ENDS)) {
    const isSymmetric = SYMMETRIC_RELATIONS.has(relation as Relation) ? 1 : 0
    for (const source of from) for (const target of to) insert.run(relation, source, target, isSymmetric)
  }
}

function describeEdges(database: Database, describe: Parameters<DraftEdges['linkEdges']>[0]): void {
  const chunk = database
    .prepare<[number, number], number>(
      'SELECT number FROM touched_edges WHERE number > ? ORDER BY number LIMIT ?',
    )
    .pluck()
  const relations = database
    .prepare(
      `SELECT r.edge, d.id, s.start, r.confidence, r.attributes
       FROM touched_edges AS t CROSS JOIN relations AS r ON r.edge = t.number
       CROSS JOIN documents AS d ON d.number = r.document CROSS JOIN sentences AS s ON s.number = r.sentence
       WHERE t.number BETWEEN ? AND ? ORDER BY r.edge, d.id, r.start, r."end", r.number`,
    )
    .raw()
  const update = database.prepare(
    'UPDATE edges SET weight = ?, confidence = ?, office = ?, role = ?, start = ?, "end" = ? WHERE number = ?',
  )
  const forget = database.prepare('UPDATE edges SET weight = 0 WHERE number = ?')
  let last = 0
  for (;;) {
    const numbers = chunk.all(last, CHUNK)
    if (numbers.length === 0) return
    const stated = new Map(numbers.map((number) => [number, [] as RelationRow[]]))
    for (const row of relations.all(numbers[0], numbers.at(-1)) as RelationRow[])
      stated.get(row[0])!.push(row)
    for (const [number, rows] of stated) {
      if (rows.length === 0) {
        forget.run(number)
        continue
      }
      const fields = describe(rows.map(readRelation))
      const { weight, confidence, office = null, role = null, start = null, end = null } = fields
      update.run(weight, confidence, office, role, start, end, number)
    }
    last = numbers.at(-1)!
  }
}

function readRelation([, document, sentenceStart, confidence, attributes]: RelationRow): StoredRelation {
  return {
    document,
    sentenceStart,
    confidence,
    attributes: attributes === null ? {} : (JSON.parse(attributes) as Record<string, string>),
  }
}
