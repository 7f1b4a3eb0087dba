/**
 * The tables of a graph file. `number` is a row's internal number, `key` and `id` are the ontology's.
 * 丹灶镇, also written 丹灶 → one row of `nodes`, two of `aliases` (danzaozhen, dzz; danzao, dz).
 *
 * files → documents → entities and relations, what each document says → nodes and edges, what all of them say.
 * A row of `entities` names its node, one of `relations` its edge: they are the evidence, kept once.
 */

/** Marks an SQLite file as a zhengtu graph: "ZTGR" in ASCII. */
export const APPLICATION_ID = 0x5a544752

/** Raised with every change of the tables below; other versions are not read. */
export const SCHEMA_VERSION = 3

export const TABLES = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- How a file was when it was read; changed (ms since 1970) is NULL where it may have changed meanwhile. problems: JSON.
CREATE TABLE files (id TEXT PRIMARY KEY, size INTEGER NOT NULL, inode INTEGER, changed REAL, problems TEXT) WITHOUT ROWID;
-- sentences: their number. characters: UTF-16 units of the text; fullness: those in its prints. copy_of: a fuller document that says
-- nearly all of it. The text stands last, so that the rest of a row is read without it.
CREATE TABLE documents (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, date TEXT, source TEXT, file TEXT,
  sentences INTEGER NOT NULL, characters INTEGER NOT NULL, fullness INTEGER NOT NULL, copy_of INTEGER, text TEXT NOT NULL
);
CREATE INDEX document_file ON documents (file);
-- Numbers that stand for sentences of a document, by which copies are known.
CREATE TABLE prints (document INTEGER, print INTEGER, length INTEGER NOT NULL, PRIMARY KEY (document, print)) WITHOUT ROWID;

CREATE TABLE sentences (number INTEGER PRIMARY KEY, document INTEGER NOT NULL, start INTEGER NOT NULL, text TEXT NOT NULL);
-- What one document says of one thing. identity: what others must share to be the same thing. places: codes, most specific
-- first. aliases, attributes: JSON. surest: highest confidence of its mentions. From start on: its first mention, if it has one;
-- offsets as in the ontology: UTF-16, end exclusive. node: NULL in a copy of another document.
CREATE TABLE entities (
  number INTEGER PRIMARY KEY, document INTEGER NOT NULL, entity INTEGER NOT NULL, identity TEXT NOT NULL, kind TEXT NOT NULL,
  name TEXT NOT NULL, plain TEXT NOT NULL, places TEXT NOT NULL, is_wide INTEGER NOT NULL, aliases TEXT NOT NULL, attributes TEXT NOT NULL,
  mentions INTEGER NOT NULL, surest REAL NOT NULL, start INTEGER, "end" INTEGER, sentence INTEGER, rule TEXT, confidence REAL, node INTEGER
);
-- What one document states of two of its entities. date, dated: as in the ontology. attributes: JSON. edge: NULL where it makes none.
CREATE TABLE relations (
  number INTEGER PRIMARY KEY, document INTEGER NOT NULL, relation TEXT NOT NULL, source INTEGER NOT NULL, target INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, sentence INTEGER NOT NULL, rule TEXT NOT NULL, confidence REAL NOT NULL,
  date TEXT, dated TEXT, attributes TEXT, edge INTEGER
);

CREATE TABLE nodes (
  number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, label TEXT NOT NULL, kind TEXT NOT NULL,
  mentions INTEGER NOT NULL, confidence REAL NOT NULL, degree INTEGER NOT NULL,
  code TEXT, level TEXT, investment REAL, investment_raw TEXT, status TEXT, period TEXT, identity TEXT
);
-- A node's label and its aliases. plain: simplified, lower case; pinyin: without tones; initials: of the pinyin.
CREATE TABLE aliases (
  number INTEGER PRIMARY KEY, node INTEGER NOT NULL, name TEXT NOT NULL, is_label INTEGER NOT NULL,
  plain TEXT NOT NULL, pinyin TEXT, initials TEXT
);
-- One token a character, so that a phrase of characters is an infix; rowid is aliases.number.
CREATE VIRTUAL TABLE alias_characters
  USING fts5(characters, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');

CREATE TABLE edges (
  number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, source INTEGER NOT NULL, target INTEGER NOT NULL,
  relation TEXT NOT NULL, weight REAL NOT NULL, confidence REAL NOT NULL,
  office TEXT, role TEXT, start TEXT, "end" TEXT
);
CREATE TABLE open_pairs (number INTEGER PRIMARY KEY, left TEXT NOT NULL, right TEXT NOT NULL, reason TEXT NOT NULL, identity TEXT);
`

/** Made when the documents are in, which is several times faster; linking needs them. */
export const STATEMENT_INDEXES = `
CREATE INDEX IF NOT EXISTS document_copy ON documents (copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX IF NOT EXISTS print_document ON prints (print, document, length);
CREATE INDEX IF NOT EXISTS document_sentence ON sentences (document);
CREATE INDEX IF NOT EXISTS document_entity ON entities (document);
CREATE INDEX IF NOT EXISTS entity_identity ON entities (identity);
CREATE INDEX IF NOT EXISTS document_relation ON relations (document);
CREATE INDEX IF NOT EXISTS node_identity ON nodes (identity);
CREATE INDEX IF NOT EXISTS edge_source ON edges (source, relation, target);
CREATE INDEX IF NOT EXISTS edge_target ON edges (target, relation, source);
CREATE INDEX IF NOT EXISTS relation_edge ON relations (edge) WHERE edge IS NOT NULL;
CREATE INDEX IF NOT EXISTS open_pair_identity ON open_pairs (identity);
`

/** Made when the graph is linked. */
export const GRAPH_INDEXES = `
CREATE INDEX IF NOT EXISTS entity_node ON entities (node) WHERE node IS NOT NULL;
CREATE INDEX IF NOT EXISTS node_connections ON nodes (kind, degree DESC);
CREATE INDEX IF NOT EXISTS node_degree ON nodes (degree DESC);
CREATE INDEX IF NOT EXISTS alias_node ON aliases (node);
CREATE INDEX IF NOT EXISTS alias_name ON aliases (name);
CREATE INDEX IF NOT EXISTS alias_plain ON aliases (plain);
CREATE INDEX IF NOT EXISTS alias_pinyin ON aliases (pinyin) WHERE pinyin IS NOT NULL;
CREATE INDEX IF NOT EXISTS alias_initials ON aliases (initials) WHERE initials IS NOT NULL;
CREATE INDEX IF NOT EXISTS edge_relation ON edges (relation);
`
