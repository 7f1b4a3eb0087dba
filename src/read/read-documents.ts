/**
 * Reads files and folders into documents, one at a time, in the order of their ids.
 * 公告/ → { document: { id: 公告/通知.txt, title: 关于防汛的通知, date: 2024-06-03, text: … } }, …
 */
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { DocumentRecord } from '../../graph/ontology.ts'
import { createDocument } from './create-document.ts'
import { type FoundFile, findFiles } from './find-files.ts'
import { FORMATS } from './formats.ts'

/** A file that could not be read, and why. */
export interface ReadProblem {
  path: string
  reason: string
}

export type ReadResult = { document: DocumentRecord } | { problem: ReadProblem }

export interface ReadOptions {
  /** Called once, before the first document, with the number of results that will follow. */
  onFound?(total: number): void
}

/**
 * Every file gives one result: its document, or the problem that kept it from being read.
 * @throws when a path does not exist, or when two files get one id.
 */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  const files = await findFiles(paths)
  options.onFound?.(files.length)
  for (const file of files) yield await readDocument(file)
}

/** The documents of one file. */
export async function* readFile(file: FoundFile): AsyncGenerator<ReadResult> {
  yield await readDocument(file)
}

/** Reads one file; a problem is returned, not thrown. Opening and closing small files by promises takes longer than reading them. */
export async function readDocument(file: FoundFile): Promise<ReadResult> {
  const problem = (reason: string) => ({ problem: { path: file.path, reason } })
  if (file.problem) return problem(file.problem)
  const extension = extname(file.path).toLowerCase()
  const parse = FORMATS.get(extension)
  if (!parse) {
    return problem(
      `${extension || 'no extension'}: not a format that is read (${[...FORMATS.keys()].join(' ')})`,
    )
  }
  try {
    const parsed = await parse(readFileSync(file.path))
    return { document: createDocument({ ...parsed, id: file.id }) }
  } catch (error) {
    return problem((error as Error).message)
  }
}
