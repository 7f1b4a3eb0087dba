/**
 * A graph while it is built: documents come and go, then what they touched is linked anew.
 * add(丹灶镇党委书记张应统) → touchedThings() gives 丹灶镇 and 张应统 with what other documents say of them
 */
import type { Database } from 'better-sqlite3'
import { documentAdder } from './add-document.ts'
import { type DraftCopies, draftCopies } from './draft-copies.ts'
import { type DraftEdges, draftEdges } from './draft-edges.ts'
import { type DraftFiles, draftFiles } from './draft-files.ts'
import { type DraftThings, draftThings } from './draft-things.ts'
import { GRAPH_INDEXES, STATEMENT_INDEXES } from './schema.ts'
import type { StatedDocument } from './stated-document.ts'

/** What linking reads and writes. */
export interface LinkableDraft extends DraftCopies, DraftThings, DraftEdges {}

export interface GraphDraft extends Omit<DraftFiles, 'files' | 'meta'> {
  /** Throws where a document of this id is there. */
  add(stated: StatedDocument, file?: string): void
  /** Takes a document out with all that it says. */
  remove(id: string): void
  /** Links what the documents that came and went touch. */
  link(linker: (draft: LinkableDraft) => void): void
}

/** The documents, things and edges to look at again; they live as long as the draft is open. */
const TOUCHED = `
CREATE TEMP TABLE new_documents (number INTEGER PRIMARY KEY);
CREATE TEMP TABLE touched_copies (number INTEGER PRIMARY KEY);
CREATE TEMP TABLE touched_identities (identity TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE touched_documents (number INTEGER PRIMARY KEY);
CREATE TEMP TABLE touched_edges (number INTEGER PRIMARY KEY);
CREATE TEMP TABLE touched_nodes (number INTEGER PRIMARY KEY);
`

/** In this order: what is touched is noted before it goes. */
const REMOVE = [
  'INSERT OR IGNORE INTO touched_identities SELECT identity FROM entities WHERE document = ?',
  'INSERT OR IGNORE INTO touched_edges SELECT edge FROM relations WHERE document = ? AND edge IS NOT NULL',
  'INSERT OR IGNORE INTO touched_copies SELECT number FROM documents WHERE copy_of = ?',
  'DELETE FROM relations WHERE document = ?',
  'DELETE FROM entities WHERE document = ?',
  'DELETE FROM sentences WHERE document = ?',
  'DELETE FROM prints WHERE document = ?',
  'DELETE FROM new_documents WHERE number = ?',
  'DELETE FROM touched_copies WHERE number = ?',
  'DELETE FROM documents WHERE number = ?',
]

export function draftGraph(database: Database): GraphDraft {
  database.exec(TOUCHED)
  const addDocument = documentAdder(database)
  const noteNew = database.prepare('INSERT INTO new_documents VALUES (?)')
  const noteIdentity = database.prepare('INSERT OR IGNORE INTO touched_identities VALUES (?)')
  const numberOf = database.prepare<[string], number>('SELECT number FROM documents WHERE id = ?').pluck()
  const removals = REMOVE.map((sql) => database.prepare(sql))
  return {
    ...draftFiles(database),
    add(stated, file) {
      noteNew.run(addDocument(stated, file))
      for (const { identity } of stated.entities) noteIdentity.run(identity)
    },
    remove(id) {
      const number = numberOf.get(id)
      if (number !== undefined) for (const removal of removals) removal.run(number)
    },
    link(linker) {
      database.exec(STATEMENT_INDEXES)
      linker({ ...draftCopies(database), ...draftThings(database), ...draftEdges(database) })
      database.exec(GRAPH_INDEXES)
    },
  }
}
