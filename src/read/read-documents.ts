/**
 * Reads files and folders into documents, one at a time, in the order of the files' ids.
 * 公告/ → { document: { id: 公告/通知.txt, title: 关于防汛的通知, date: 2024-06-03, text: … } }, …
 */
import { findFiles } from './find-files.ts'
import { createFileReader } from './read-file.ts'
import type { ReadOptions } from './read-options.ts'
import { describeProblem, type ReadResult } from './read-result.ts'

/**
 * Every file gives at least one result: its documents, and the problems that kept it or parts of it from being read.
 * @throws when a path does not exist, and with `strict` at the first problem, saying where and why.
 */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  const files = await findFiles(paths, options)
  const read = createFileReader(options)
  for (const file of files) {
    for await (const result of read(file)) {
      if (options.strict && 'problem' in result) throw new Error(describeProblem(result.problem))
      yield result
    }
  }
}
