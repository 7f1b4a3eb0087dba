/**
 * Tells from the first hundred bytes of a file whether it is a graph that this version can read or replace.
 * notes.txt → GraphFileError `notes.txt is not a zhengtu graph …`.
 */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { GraphFileError } from './graph-file-error.ts'
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts'

/** Throws a GraphFileError unless the file is a graph of this version. */
export function checkReadable(file: string): void {
  if (!existsSync(file)) {
    throw new GraphFileError(
      `no graph at ${file}: run \`zhengtu build <path>\` first, or name another with --graph`,
    )
  }
  const version = readVersion(file)
  if (version === 'empty') {
    throw new GraphFileError(`${file} is empty: run \`zhengtu build <path>\` to fill it`)
  }
  if (version === 'foreign') {
    throw new GraphFileError(`${file} is not a zhengtu graph: name another file with --graph`)
  }
  if (version === 'damaged') {
    throw new GraphFileError(`${file} is cut off: run \`zhengtu build <path>\` again`)
  }
  if (version < SCHEMA_VERSION) {
    throw new GraphFileError(`${file} was built by an older zhengtu: run \`zhengtu build <path>\` again`)
  }
  if (version > SCHEMA_VERSION) throw newerFile(file)
}

/** Throws a GraphFileError where writing a graph would destroy something else than a graph. */
export function checkReplaceable(file: string): void {
  if (!existsSync(file)) return
  const version = readVersion(file)
  if (version === 'foreign') {
    throw new GraphFileError(
      `${file} is not a zhengtu graph and will not be overwritten: name another file with --graph`,
    )
  }
  if (typeof version === 'number' && version > SCHEMA_VERSION) throw newerFile(file)
}

function newerFile(file: string): GraphFileError {
  return new GraphFileError(
    `${file} was built by a newer zhengtu: update zhengtu, or name another file with --graph`,
  )
}

/** The graph's schema version; places in the header as the SQLite file format gives them. */
function readVersion(file: string): number | 'empty' | 'foreign' | 'damaged' {
  const stat = statSync(file)
  if (!stat.isFile()) return 'foreign'
  if (stat.size === 0) return 'empty'
  const header = Buffer.alloc(100)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, header, 0, header.length, 0)
  } finally {
    closeSync(descriptor)
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return 'foreign'
  if (header.readUInt32BE(68) !== APPLICATION_ID) return 'foreign'
  const pages = header.readUInt32BE(28)
  return stat.size < pages * header.readUInt16BE(16) ? 'damaged' : header.readUInt32BE(60)
}
