/**
 * What a draft knows of the files that its documents came from, so that a build reads only what changed.
 * 公告/通知.txt of 812 bytes, read on 3 June → { size: 812, changed: 1717372800000, problems: [] }
 */
import type { Database } from 'better-sqlite3'
import type { DocumentRecord } from '../ontology.ts'
import { type Row, withoutNulls } from './read-rows.ts'

/** Something that kept a file, or a part of it, from being read as it should. */
export interface FileProblem {
  reason: string
  /** Where in the file, 1-based. */
  line?: number
  /** Whether the document that it is in was read all the same. */
  isWarning: boolean
}

/** A file as it was when it was read. */
export interface StoredFile {
  id: string
  /** Bytes. */
  size: number
  /** The file system's number for it; missing for standard input. */
  inode?: number | undefined
  /** Milliseconds since 1970; missing where the file may have changed while it was read. */
  changed?: number | undefined
  problems: FileProblem[]
}

export interface DraftFiles {
  files(): Map<string, StoredFile>
  setFile(file: StoredFile): void
  /** Ids of the documents that came from a file. */
  documentsOf(file: string): string[]
  /** A document, and the id of the file that it came from. */
  document(id: string): { record: DocumentRecord; file: string | undefined } | undefined
  /** Forgets the file; its documents stay. */
  forgetFile(id: string): void
  meta(): Record<string, string>
  setMeta(meta: Record<string, string>): void
}

type FileRow = Omit<StoredFile, 'inode' | 'changed' | 'problems'> & {
  inode: number | null
  changed: number | null
  problems: string | null
}

export function draftFiles(database: Database): DraftFiles {
  const all = database.prepare<[], FileRow>(
    'SELECT id, size, inode, changed, problems FROM files ORDER BY id',
  )
  const set = database.prepare(
    'INSERT OR REPLACE INTO files (id, size, inode, changed, problems) VALUES (?, ?, ?, ?, ?)',
  )
  const forget = database.prepare('DELETE FROM files WHERE id = ?')
  const documents = database
    .prepare<[string], string>('SELECT id FROM documents WHERE file = ? ORDER BY id')
    .pluck()
  const document = database.prepare<[string], Row<DocumentRecord> & { file: string | null }>(
    'SELECT id, title, date, source, text, file FROM documents WHERE id = ?',
  )
  const meta = database.prepare<[], { name: string; value: string }>('SELECT name, value FROM meta')
  const setMeta = database.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)')
  return {
    files: () => new Map(all.all().map((row) => [row.id, readFile(row)])),
    setFile({ id, size, inode, changed, problems }) {
      set.run(id, size, inode ?? null, changed ?? null, problems.length > 0 ? JSON.stringify(problems) : null)
    },
    documentsOf: (file) => documents.all(file),
    document(id) {
      const row = document.get(id)
      if (!row) return undefined
      const { file, ...record } = row
      return { record: withoutNulls<DocumentRecord>(record), file: file ?? undefined }
    },
    forgetFile: (id) => void forget.run(id),
    meta: () => Object.fromEntries(meta.all().map(({ name, value }) => [name, value])),
    setMeta(entries) {
      for (const name of Object.keys(entries).sort()) setMeta.run(name, entries[name])
    },
  }
}

function readFile({ inode, changed, problems, ...file }: FileRow): StoredFile {
  return {
    ...file,
    ...(inode === null ? {} : { inode }),
    ...(changed === null ? {} : { changed }),
    problems: problems === null ? [] : (JSON.parse(problems) as FileProblem[]),
  }
}
