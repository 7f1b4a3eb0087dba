/**
 * What a parser is given beside the bytes: the names of fields, and the bounds that keep hostile files from ending the reading.
 * { map: { text: '正文' }, mostBytes: 1048576 } → texts come from the column 正文, a document has at most 1 MB
 */
import type { ParsedRecord, ParsedText } from './read-result.ts'

/** The bytes of a file → its text. Throws an error whose message says why the file cannot be read. */
export type Parser = (bytes: Uint8Array, options: ParseOptions) => ParsedText | Promise<ParsedText>

/** The same where one file holds many documents: nothing of it is kept longer than its row. */
export type RecordParser = (
  chunks: AsyncIterable<Uint8Array>,
  options: ParseOptions,
) => AsyncIterable<ParsedRecord>

/** What a row of a table may say of its document. */
export const FIELDS = ['id', 'title', 'date', 'source', 'text'] as const
export type Field = (typeof FIELDS)[number]

/** What columns or keys are called where they are not called as the field is. */
export type FieldMap = Partial<Record<Field, string>>

/** What a parser needs to know. */
export interface ParseOptions {
  map?: FieldMap
  /** The most bytes of a document, packed and unpacked, and of one row of a table; `MOST_BYTES` unless given. */
  mostBytes?: number
  /** The longest that one document may take, in milliseconds; `MOST_TIME` unless given. */
  mostTime?: number
}

export const MOST_BYTES = 64 * 2 ** 20
export const MOST_TIME = 60_000

/** 67108864 → "64 MB", 1000 → "1000 bytes". */
export function describeBytes(bytes: number): string {
  return bytes >= 2 ** 20 ? `${Math.round(bytes / 2 ** 20)} MB` : `${Math.round(bytes)} bytes`
}
