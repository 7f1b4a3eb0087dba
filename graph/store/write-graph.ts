/**
 * Writes a linked graph into one SQLite file, whole or not at all.
 * Records with 张应统 —holds_office→ 丹灶镇 → zhengtu.db, in place of the graph that was there.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import type { GraphRecords } from '../ontology.ts'
import { checkReplaceable } from './check-graph-file.ts'
import { GraphFileError } from './graph-file-error.ts'
import { insertRecords } from './insert-records.ts'
import { APPLICATION_ID, INDEXES, SCHEMA_VERSION, TABLES } from './schema.ts'

export interface WriteGraphOptions {
  /** JSON Lines of each document; read once and one after another, so a generator may read them from the old file. */
  statements: Iterable<[documentId: string, jsonLines: string]>
  meta: Record<string, string>
}

/**
 * The graph is written beside the target and renamed onto it: killed at any moment, the last good graph
 * remains, and who reads the old one reads on. Records keep their order.
 * Throws a GraphFileError where the target is something else than a graph or cannot be written.
 */
export function writeGraph(file: string, records: GraphRecords, options: WriteGraphOptions): void {
  checkReplaceable(file)
  const target = existsSync(file) ? realpathSync(file) : file
  removeAbandoned(target)
  const draft = `${target}.${process.pid}.building`
  try {
    fillGraph(draft, records, options)
    syncFile(draft)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw isFileTrouble(error) ? new GraphFileError(`cannot write ${file}: ${error.message}`) : error
  }
}

function fillGraph(draft: string, records: GraphRecords, { statements, meta }: WriteGraphOptions): void {
  rmSync(draft, { force: true })
  const database = new Database(draft)
  try {
    // A draft that is not finished is thrown away, so it needs no journal.
    database.pragma('journal_mode = OFF')
    database.pragma('synchronous = OFF')
    database.pragma(`application_id = ${APPLICATION_ID}`)
    database.pragma(`user_version = ${SCHEMA_VERSION}`)
    database.exec('BEGIN')
    database.exec(TABLES)
    insertRecords(database, records)
    const insertStatements = database.prepare('INSERT INTO statements VALUES (?, ?)')
    for (const [documentId, lines] of statements) insertStatements.run(documentId, lines)
    const insertMeta = database.prepare('INSERT INTO meta VALUES (?, ?)')
    for (const name of Object.keys(meta).sort()) insertMeta.run(name, meta[name])
    database.exec(INDEXES)
    database.exec('COMMIT')
    database.exec('ANALYZE')
  } finally {
    database.close()
  }
}

/** Without it, a power cut after the rename could leave an empty file under the graph's name. */
function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

/** Drafts of builds that were killed; those of builds still running stay. */
function removeAbandoned(target: string): void {
  const folder = dirname(target)
  if (!existsSync(folder)) throw new GraphFileError(`cannot write ${target}: there is no folder ${folder}`)
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(target)}.`) || !name.endsWith('.building')) continue
    const builder = Number(name.slice(basename(target).length + 1, -'.building'.length))
    if (Number.isInteger(builder) && !isRunning(builder)) rmSync(join(folder, name), { force: true })
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isFileTrouble(error: unknown): error is Error {
  return error instanceof Database.SqliteError || (error instanceof Error && 'syscall' in error)
}
