/**
 * The file that a build writes: beside the graph until it is whole, then in its place.
 * zhengtu.db → zhengtu.db.building → zhengtu.db; killed at any moment, the last good graph is there.
 */
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { checkReplaceable } from './check-graph-file.ts'
import { GraphFileError } from './graph-file-error.ts'
import { lockGraph, type Unlock } from './lock-graph.ts'
import { APPLICATION_ID, SCHEMA_VERSION, TABLES } from './schema.ts'

/** The right to replace a graph, held until `end`; no other build has it. */
export interface DraftFile {
  /** Where the graph is, links followed. */
  target: string
  /**
   * Opens the draft.
   * @param from `graph`: a copy of the graph that is there; `nothing`: empty tables
   */
  begin(from: 'graph' | 'nothing'): Database.Database
  /** Makes the draft the graph; who reads the old one reads on. */
  commit(): void
  /** Throws away a draft that was not made the graph, and lets other builds begin. */
  end(): void
}

/** @throws GraphFileError where the target is something else than a graph, is being built, or cannot be written. */
export function openDraftFile(file: string): DraftFile {
  checkReplaceable(file)
  const target = existsSync(file) ? realpathSync(file) : file
  const folder = dirname(target)
  if (!existsSync(folder)) throw new GraphFileError(`cannot write ${target}: there is no folder ${folder}`)
  const draft = `${target}.building`
  const unlock = lockDraft(file, target, draft)
  let database: Database.Database | undefined
  let ended = false
  return {
    target,
    begin(from) {
      if (from === 'graph') copyFileSync(target, draft, constants.COPYFILE_FICLONE)
      database = openDraft(draft)
      if (from === 'nothing') createTables(database)
      database.exec('BEGIN')
      return database
    },
    commit() {
      database!.exec('COMMIT')
      // Statistics for the queries' plans; a sample serves.
      database!.exec('PRAGMA analysis_limit = 1000; ANALYZE')
      database!.close()
      syncFile(draft)
      renameSync(draft, target)
    },
    end() {
      if (ended) return
      ended = true
      try {
        database?.close()
        rmSync(draft, { force: true })
      } finally {
        unlock()
      }
    },
  }
}

/** Locks the graph, and removes what a build that was killed left behind. */
function lockDraft(file: string, target: string, draft: string): Unlock {
  try {
    const unlock = lockGraph(target)
    rmSync(draft, { force: true })
    return unlock
  } catch (error) {
    throw explainTrouble(file, error)
  }
}

/** A draft in memory, for Statements that are linked without a file. */
export function openDraftInMemory(): Database.Database {
  const database = new Database(':memory:')
  createTables(database)
  return database
}

function openDraft(path: string): Database.Database {
  const database = new Database(path)
  // A draft that is not finished is thrown away, so it needs no journal.
  database.pragma('journal_mode = OFF')
  database.pragma('synchronous = OFF')
  database.pragma('cache_size = -65536')
  return database
}

function createTables(database: Database.Database): void {
  database.pragma(`application_id = ${APPLICATION_ID}`)
  database.pragma(`user_version = ${SCHEMA_VERSION}`)
  database.exec(TABLES)
}

/** Without it, a power cut after the rename could leave an empty file under the graph's name. */
function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

/** What disk or database say while a graph is written, in words that name the graph; any other error as it is. */
export function explainTrouble(file: string, error: unknown): unknown {
  if (error instanceof GraphFileError || !isFileTrouble(error)) return error
  const isDamaged = 'code' in error && (error.code === 'SQLITE_CORRUPT' || error.code === 'SQLITE_NOTADB')
  const cure = isDamaged ? '; build it anew with --fresh' : ''
  return new GraphFileError(`cannot write ${file}: ${error.message}${cure}`)
}

function isFileTrouble(error: unknown): error is Error {
  return error instanceof Database.SqliteError || (error instanceof Error && 'syscall' in error)
}
