/**
 * Reads files of a test folder, and tells in short what came of it.
 * outline([{ document: { id: a.txt } }, { problem: { line: 2, reason: empty } }]) → ['a.txt', '! 2: empty']
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { readDocuments } from '../../../src/read/read-documents.ts'
import type { ReadOptions } from '../../../src/read/read-options.ts'
import type { ReadResult } from '../../../src/read/read-result.ts'

export interface TestFolder {
  path: string
  write(name: string, content: string | Uint8Array): string
  read(names: readonly string[], options?: ReadOptions): Promise<ReadResult[]>
}

/** A folder for each test of the file that calls this. */
export function createTestFolder(): TestFolder {
  const folder: TestFolder = {
    path: '',
    write(name, content) {
      const path = join(folder.path, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return path
    },
    async read(names, options) {
      const results: ReadResult[] = []
      const paths = names.map((name) => (name === '-' ? name : join(folder.path, name)))
      for await (const result of readDocuments(paths, options)) results.push(result)
      return results
    },
  }
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), 'zhengtu-read-'))
  })
  afterEach(() => rmSync(folder.path, { recursive: true }))
  return folder
}

/** Ids of the documents; of problems `!`, the line and the reason. */
export function outline(results: readonly ReadResult[]): string[] {
  return results.map((result) => {
    if ('document' in result) return result.document.id
    const { line, reason } = result.problem
    return `! ${line === undefined ? '' : `${line}: `}${reason}`
  })
}

export async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
