/**
 * The tables of a graph file. `number` is a row's internal number, `key` and `id` are the ontology's.
 * 丹灶镇, also written 丹灶 → one row of `nodes`, two of `aliases` (danzaozhen, dzz; danzao, dz).
 */

/** Marks an SQLite file as a zhengtu graph: "ZTGR" in ASCII. */
export const APPLICATION_ID = 0x5a544752

/** Raised with every change of the tables below; other versions are not read. */
export const SCHEMA_VERSION = 1

export const TABLES = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE documents (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, date TEXT, source TEXT, text TEXT NOT NULL
);
CREATE TABLE statements (document TEXT PRIMARY KEY, lines TEXT NOT NULL);

CREATE TABLE nodes (
  number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, label TEXT NOT NULL, kind TEXT NOT NULL,
  mentions INTEGER NOT NULL, confidence REAL NOT NULL, degree INTEGER NOT NULL,
  code TEXT, level TEXT, investment REAL, investment_raw TEXT, status TEXT, period TEXT
);
-- A node's label and its aliases. plain: simplified, lower case; pinyin: without tones; initials: of the pinyin.
CREATE TABLE aliases (
  number INTEGER PRIMARY KEY, node INTEGER NOT NULL, name TEXT NOT NULL, is_label INTEGER NOT NULL,
  plain TEXT NOT NULL, pinyin TEXT, initials TEXT
);
-- One token a character, so that a phrase of characters is an infix; rowid is aliases.number.
CREATE VIRTUAL TABLE alias_characters USING fts5(characters, content='', tokenize='unicode61 remove_diacritics 2');

CREATE TABLE edges (
  number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, source INTEGER NOT NULL, target INTEGER NOT NULL,
  relation TEXT NOT NULL, weight REAL NOT NULL, confidence REAL NOT NULL,
  office TEXT, role TEXT, start TEXT, "end" TEXT
);
CREATE TABLE node_documents (node INTEGER, document INTEGER, PRIMARY KEY (node, document)) WITHOUT ROWID;
CREATE TABLE edge_documents (edge INTEGER, document INTEGER, PRIMARY KEY (edge, document)) WITHOUT ROWID;

CREATE TABLE sentences (number INTEGER PRIMARY KEY, document INTEGER NOT NULL, start INTEGER NOT NULL, text TEXT NOT NULL);
-- Belongs to a node or to an edge; the other column is NULL. Offsets as in the ontology: UTF-16, end exclusive.
CREATE TABLE evidence (
  number INTEGER PRIMARY KEY, node INTEGER, edge INTEGER, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  sentence INTEGER NOT NULL, rule TEXT NOT NULL, confidence REAL NOT NULL
);
CREATE TABLE open_pairs (number INTEGER PRIMARY KEY, left TEXT NOT NULL, right TEXT NOT NULL, reason TEXT NOT NULL);
`

/** Made after the rows are in, which is several times faster. */
export const INDEXES = `
CREATE INDEX node_connections ON nodes (kind, degree DESC);
CREATE INDEX alias_node ON aliases (node);
CREATE INDEX alias_name ON aliases (name);
CREATE INDEX alias_plain ON aliases (plain);
CREATE INDEX alias_pinyin ON aliases (pinyin) WHERE pinyin IS NOT NULL;
CREATE INDEX alias_initials ON aliases (initials) WHERE initials IS NOT NULL;
CREATE INDEX edge_source ON edges (source, relation, target);
CREATE INDEX edge_target ON edges (target, relation, source);
CREATE INDEX edge_relation ON edges (relation);
CREATE INDEX node_document ON node_documents (document);
CREATE INDEX evidence_node ON evidence (node) WHERE node IS NOT NULL;
CREATE INDEX evidence_edge ON evidence (edge) WHERE edge IS NOT NULL;
`
