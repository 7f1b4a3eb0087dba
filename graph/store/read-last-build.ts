/**
 * Reads what the build before noted: the files as they were, and what it was made with.
 * zhengtu.db → { files: { 公告/通知.txt → … }, meta: { version: '0.1.0', … } }
 */
import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { checkReadable } from './check-graph-file.ts'
import { draftFiles, type StoredFile } from './draft-files.ts'
import { GraphFileError } from './graph-file-error.ts'

export interface LastBuild {
  files: Map<string, StoredFile>
  meta: Record<string, string>
}

/** What was built last, or in words why it cannot be gone on from; `undefined` where there is no graph. */
export function readLastBuild(file: string): LastBuild | string | undefined {
  if (!existsSync(file)) return undefined
  try {
    checkReadable(file)
    const database = new Database(file, { readonly: true, fileMustExist: true })
    try {
      const { files, meta } = draftFiles(database)
      return { files: files(), meta: meta() }
    } finally {
      database.close()
    }
  } catch (error) {
    if (error instanceof GraphFileError) return error.message.replace(/: run `.*$/, '')
    if (error instanceof Database.SqliteError) return `${file} is damaged`
    throw error
  }
}
