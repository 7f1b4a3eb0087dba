/**
 * Writes a graph that is linked already into one SQLite file, whole or not at all.
 * Records with 张应统 —holds_office→ 丹灶镇 → zhengtu.db, in place of the graph that was there.
 */
import type { GraphRecords } from '../ontology.ts'
import { explainTrouble, openDraftFile } from './draft-file.ts'
import { insertRecords } from './insert-records.ts'
import { GRAPH_INDEXES, STATEMENT_INDEXES } from './schema.ts'

/**
 * Killed at any moment, the last good graph remains, and who reads the old one reads on.
 * Throws a GraphFileError where the target is something else than a graph, is being built, or cannot be written.
 */
export function writeGraph(file: string, records: GraphRecords): void {
  const draft = openDraftFile(file)
  try {
    const database = draft.begin('nothing')
    insertRecords(database, records)
    database.exec(STATEMENT_INDEXES + GRAPH_INDEXES)
    draft.commit()
  } catch (error) {
    throw explainTrouble(file, error)
  } finally {
    draft.end()
  }
}
