/**
 * Keeps two builds from writing one graph at once; the system lets go of the lock when a build ends, however it ends.
 * zhengtu.db being built by another process → GraphFileError `another build is writing zhengtu.db …`
 */
import { closeSync, fstatSync, openSync, rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { GraphFileError } from './graph-file-error.ts'

/** Gives the lock back. */
export type Unlock = () => void

/** @throws GraphFileError where another build holds the lock. */
export function lockGraph(file: string): Unlock {
  const path = `${file}.lock`
  for (;;) {
    const inode = touch(path)
    // SQLite locks files on every system, and an empty file is a database to it.
    const lock = new Database(path, { timeout: 0 })
    try {
      lock.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      lock.close()
      if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error
      throw new GraphFileError(
        `another build is writing ${file}: wait for it, or name another file with --graph`,
      )
    }
    // A build that ended between our opening and our locking took its lock file away.
    if (statSync(path, { throwIfNoEntry: false })?.ino === inode) {
      return () => {
        rmSync(path, { force: true })
        lock.close()
      }
    }
    lock.close()
  }
}

/**
 * The file's inode, of a new file where there is none. An existing one is not opened: to close it would drop the
 * locks that this process holds on it.
 */
function touch(path: string): number {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there) return there.ino
  const descriptor = openSync(path, 'a')
  try {
    return fstatSync(descriptor).ino
  } finally {
    closeSync(descriptor)
  }
}
