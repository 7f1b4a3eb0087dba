/**
 * Every query of the graph file, by name.
 * SQL.nodesNamed with 丹灶 → the rows of nodes whose label or alias is 丹灶.
 */

const NODE = `nodes.number, nodes.key, nodes.label, nodes.kind, nodes.mentions, nodes.confidence, nodes.degree,
  nodes.code, nodes.level, nodes.investment, nodes.investment_raw, nodes.status, nodes.period`

const EDGE = `edges.number, edges.key, sources.key AS source, targets.key AS target, edges.relation, edges.weight,
  edges.confidence, edges.office, edges.role, edges.start, edges."end"`

const EDGE_TABLES = `edges JOIN nodes AS sources ON sources.number = edges.source
  JOIN nodes AS targets ON targets.number = edges.target`

const edgeOrder = (table: string) =>
  `${table}.relation = 'co_occurs', ${table}.weight DESC, ${table}.confidence DESC, ${table}.key`

const EVIDENCE = `documents.id AS document, owners.start, owners."end", sentences.text AS sentence,
  sentences.start AS sentenceStart, owners.rule, owners.confidence`

/** Only relations have a date. */
const DATED_EVIDENCE = `${EVIDENCE}, owners.date, owners.dated`

/** @param rows the table whose rows are the evidence: entities of a node, relations of an edge */
const evidenceFrom = (rows: 'entities' | 'relations') => `${rows} AS owners
  JOIN sentences ON sentences.number = owners.sentence JOIN documents ON documents.number = owners.document`

/** Of one node or edge: as it stands in the documents. */
const EVIDENCE_ORDER = 'documents.id, owners.start, owners."end", owners.number'

const DOCUMENT = 'documents.id, documents.title, documents.date, documents.source'

const THE_NODE = '(SELECT number FROM nodes WHERE key = ?)'
const THE_EDGE = '(SELECT number FROM edges WHERE key = ?)'
const LISTED = '(SELECT value FROM json_each(:numbers))'
const ASKED_RELATIONS = 'relation IN (SELECT value FROM json_each(:relations))'
const FITTING_OTHER = `edges.confidence >= :minConfidence AND others.key <> :besides
          AND (:kinds IS NULL OR others.kind IN (SELECT value FROM json_each(:kinds)))`

export const SQL = {
  node: `SELECT ${NODE} FROM nodes WHERE key = ?`,
  ofKinds: `SELECT key FROM nodes
    WHERE key IN (SELECT value FROM json_each(:keys)) AND kind IN (SELECT value FROM json_each(:kinds))`,
  nodeAliases: `SELECT name FROM aliases WHERE node = ${THE_NODE} AND NOT is_label ORDER BY number`,
  nodeDocuments: `SELECT DISTINCT documents.id FROM entities JOIN documents ON documents.number = document
    WHERE node = ${THE_NODE} ORDER BY documents.id`,
  nodeEvidence: `SELECT ${EVIDENCE} FROM ${evidenceFrom('entities')} WHERE node = ${THE_NODE} ORDER BY ${EVIDENCE_ORDER} LIMIT ?`,
  nodesNamed: `SELECT ${NODE} FROM nodes WHERE number IN (SELECT node FROM aliases WHERE name = ?) ORDER BY key`,
  nodesNamedPlainly: `SELECT ${NODE} FROM nodes WHERE number IN (SELECT node FROM aliases WHERE plain = ?) ORDER BY key`,
  namesLike: `SELECT ${NODE}, aliases.plain
    FROM (SELECT rowid FROM alias_characters WHERE alias_characters MATCH :characters) AS hits
    CROSS JOIN aliases ON aliases.number = hits.rowid CROSS JOIN nodes ON nodes.number = aliases.node
    ORDER BY (SELECT count(*) FROM json_each(:each) WHERE instr(aliases.plain, value) > 0) DESC,
      length(aliases.plain), nodes.key, aliases.name LIMIT :limit`,

  /**
   * The rank's upper bits are the place in MATCHES, its lowest bit says that it is the lesser of two such matches.
   * CROSS: the hits are looked up in the table, which is not read whole.
   */
  search: `WITH hits (alias, rank) AS (
      SELECT number, 0 + NOT is_label FROM aliases WHERE plain = :plain
      UNION ALL
      SELECT number, CASE WHEN substr(plain, 1, length(:plain)) = :plain THEN 2 ELSE 4 END + NOT is_label
      FROM alias_characters JOIN aliases ON aliases.number = alias_characters.rowid
      WHERE alias_characters MATCH :phrase
      UNION ALL
      SELECT number, 6 + (pinyin <> :pinyin) FROM aliases WHERE pinyin >= :pinyin AND pinyin < :pinyin || '{'
      UNION ALL
      SELECT number, 8 + (initials <> :pinyin) FROM aliases WHERE initials >= :pinyin AND initials < :pinyin || '{'
    ), best AS (
      SELECT aliases.node, aliases.name, min(hits.rank) AS rank
      FROM hits CROSS JOIN aliases ON aliases.number = hits.alias GROUP BY aliases.node
    )
    SELECT ${NODE}, best.name, best.rank FROM best JOIN nodes ON nodes.number = best.node
    ORDER BY best.rank, nodes.mentions + nodes.degree DESC, nodes.key LIMIT :limit`,

  edge: `SELECT ${EDGE} FROM ${EDGE_TABLES} WHERE edges.key = ?`,
  edgeDocuments: `SELECT DISTINCT documents.id FROM relations JOIN documents ON documents.number = document
    WHERE edge = ${THE_EDGE} ORDER BY documents.id`,
  edgeEvidence: `SELECT ${DATED_EVIDENCE} FROM ${evidenceFrom('relations')} WHERE edge = ${THE_EDGE} ORDER BY ${EVIDENCE_ORDER} LIMIT ?`,
  /** Sorts lean rows: a hub has very many, of which a few are chosen. `:kinds` is null where every kind fits. */
  edgesOf: `WITH centre AS (SELECT number FROM nodes WHERE key = :key),
    touching AS (
      SELECT number, key, target AS other, relation, weight, confidence FROM edges
      WHERE source = (SELECT number FROM centre) AND ${ASKED_RELATIONS}
      UNION ALL
      SELECT number, key, source, relation, weight, confidence FROM edges
      WHERE target = (SELECT number FROM centre) AND source <> target AND ${ASKED_RELATIONS}
    ), chosen AS (
      SELECT number FROM touching
      WHERE confidence >= :minConfidence AND (:kinds IS NULL OR
        (SELECT kind FROM nodes WHERE number = other) IN (SELECT value FROM json_each(:kinds)))
      ORDER BY ${edgeOrder('touching')} LIMIT :limit
    )
    SELECT ${EDGE} FROM ${EDGE_TABLES} WHERE edges.number IN (SELECT number FROM chosen) ORDER BY ${edgeOrder('edges')}`,
  /** Which of the nodes have an edge that `edgesOf` would list, to another node than `:besides`; many at once. */
  haveEdges: `SELECT key FROM nodes WHERE key IN (SELECT value FROM json_each(:keys)) AND (
      EXISTS (SELECT 1 FROM edges JOIN nodes AS others ON others.number = edges.target
        WHERE edges.source = nodes.number AND ${ASKED_RELATIONS} AND ${FITTING_OTHER})
      OR EXISTS (SELECT 1 FROM edges JOIN nodes AS others ON others.number = edges.source
        WHERE edges.target = nodes.number AND ${ASKED_RELATIONS} AND ${FITTING_OTHER}))`,
  /** Who an edge joins a node to, with their degrees. */
  joinedNodes: `WITH centre AS (SELECT number FROM nodes WHERE key = :key)
    SELECT nodes.key, degree FROM edges JOIN nodes ON nodes.number = target
    WHERE source = (SELECT number FROM centre) AND ${ASKED_RELATIONS}
    UNION
    SELECT nodes.key, degree FROM edges JOIN nodes ON nodes.number = source
    WHERE target = (SELECT number FROM centre) AND ${ASKED_RELATIONS}`,
  edgesBetween: `WITH ends AS (
      SELECT (SELECT number FROM nodes WHERE key = :left) AS left, (SELECT number FROM nodes WHERE key = :right) AS right
    ), chosen AS (
      SELECT number FROM edges
      WHERE source = (SELECT left FROM ends) AND target = (SELECT right FROM ends) AND ${ASKED_RELATIONS}
      UNION
      SELECT number FROM edges
      WHERE source = (SELECT right FROM ends) AND target = (SELECT left FROM ends) AND ${ASKED_RELATIONS}
    )
    SELECT ${EDGE} FROM ${EDGE_TABLES} WHERE edges.number IN (SELECT number FROM chosen) ORDER BY ${edgeOrder('edges')}`,

  document: 'SELECT id, title, date, source, text FROM documents WHERE id = ?',
  documents: `SELECT ${DOCUMENT} FROM documents ORDER BY id`,
  silentDocuments: `SELECT ${DOCUMENT} FROM documents
    WHERE copy_of IS NULL AND NOT EXISTS (SELECT 1 FROM entities WHERE document = documents.number) ORDER BY id LIMIT ?`,
  meta: 'SELECT name, value FROM meta ORDER BY name',
  openPairs: 'SELECT left, right, reason FROM open_pairs ORDER BY left, right, number LIMIT ?',

  countDocuments: `SELECT count(*) AS documents, count(copy_of) AS copies, ifnull(sum(sentences), 0) AS sentences,
    ifnull(sum(characters), 0) AS characters FROM documents`,
  countOpenPairs: 'SELECT count(*) FROM open_pairs',
  countNodes: 'SELECT kind AS name, count(*) AS count FROM nodes GROUP BY kind',
  countEdges: 'SELECT relation AS name, count(*) AS count FROM edges GROUP BY relation',
  mostConnected: `SELECT ${NODE} FROM nodes WHERE kind = ? ORDER BY degree DESC, mentions DESC, key LIMIT ?`,

  wholeDocuments: 'SELECT id, title, date, source, text FROM documents ORDER BY id',
  nodesFrom: 'SELECT number, key FROM nodes WHERE key >= ? ORDER BY key LIMIT ?',
  edgesFrom: 'SELECT number, key FROM edges WHERE key >= ? ORDER BY key LIMIT ?',

  /** The lists are JSON: numbers of nodes and edges. */
  mostConnectedNumbers: 'SELECT number FROM nodes ORDER BY degree DESC, mentions DESC, key LIMIT ?',
  nodeNumber: 'SELECT number FROM nodes WHERE key = ?',
  edgeNumber: 'SELECT number FROM edges WHERE key = ?',
  neighbourNumbers: `WITH touching AS (
      SELECT target AS other, relation, weight FROM edges WHERE source = :centre
      UNION ALL
      SELECT source, relation, weight FROM edges WHERE target = :centre
    )
    SELECT other FROM touching WHERE other <> :centre
    GROUP BY other ORDER BY min(relation = 'co_occurs'), max(weight) DESC,
      (SELECT key FROM nodes WHERE number = other) LIMIT :limit`,
  edgeNumbersAmong: `SELECT number FROM edges
    WHERE source IN ${LISTED} AND target IN ${LISTED}
    ORDER BY source = :centre OR target = :centre DESC, relation = 'co_occurs', weight DESC, confidence DESC, key
    LIMIT :limit`,
  listedNodes: `SELECT ${NODE} FROM nodes WHERE number IN ${LISTED} ORDER BY key`,
  listedAliases: `SELECT node, name FROM aliases WHERE node IN ${LISTED} AND NOT is_label ORDER BY number`,
  listedNodeDocuments: `SELECT DISTINCT node, documents.id FROM entities JOIN documents ON documents.number = document
    WHERE node IN ${LISTED} ORDER BY node, documents.id`,
  listedEdges: `SELECT ${EDGE} FROM ${EDGE_TABLES} WHERE edges.number IN ${LISTED} ORDER BY edges.key`,
  listedEdgeDocuments: `SELECT DISTINCT edge, documents.id FROM relations JOIN documents ON documents.number = document
    WHERE edge IN ${LISTED} ORDER BY edge, documents.id`,
  listedNodeEvidence: `SELECT node AS owner, ${EVIDENCE} FROM ${evidenceFrom('entities')}
    WHERE node IN ${LISTED} ORDER BY ${EVIDENCE_ORDER}`,
  listedEdgeEvidence: `SELECT edge AS owner, ${DATED_EVIDENCE} FROM ${evidenceFrom('relations')}
    WHERE edge IN ${LISTED} ORDER BY ${EVIDENCE_ORDER}`,
} as const
