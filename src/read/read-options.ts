/**
 * What one may ask of the reading.
 * { include: ['*.html'], exclude: ['附件'], strict: true } → web pages outside of folders 附件, and an end at the first problem
 */
import type { FindOptions } from './find-files.ts'
import type { FormatName } from './formats.ts'
import type { ParseOptions } from './parse-options.ts'

export interface ReadOptions extends ParseOptions, FindOptions {
  /** The format of standard input; guessed from its first bytes unless given. */
  inputFormat?: FormatName
  /** What `-` reads; `process.stdin` unless given. */
  input?: AsyncIterable<Uint8Array>
  /** The first problem is thrown. */
  strict?: boolean
}
