/**
 * What reading gives: a document, or a problem; and what is known of the damage in a document that was read all the same.
 * 名单.csv with a broken third row → { document }, { document }, { problem: { path: 名单.csv, line: 4, reason: … } }
 */
import type { DocumentRecord } from '../../graph/ontology.ts'

/** What is wrong within one file. */
export interface Damage {
  reason: string
  /** Where in the file it is, 1-based; for an unpacked file, in what was unpacked. */
  line?: number
}

/** Something that could not be read, and why. */
export interface ReadProblem extends Damage {
  /** The file as the user can find it; `-` is standard input. */
  path: string
}

/** With `warnings`, a document was read, but a part of it is damaged. */
export type ReadResult = { document: DocumentRecord; warnings?: ReadProblem[] } | { problem: ReadProblem }

/** The text of one document, and the metadata that its format carries. */
export interface ParsedText
  extends Pick<DocumentRecord, 'text'>,
    Partial<Omit<DocumentRecord, 'id' | 'text'>> {
  warnings?: Damage[]
}

/** One of the many documents in a file: a row or a line of it. */
export type ParsedRecord =
  | (ParsedText & {
      /** 1-based, without header and empty lines. */
      number: number
      line: number
      /** What the row calls itself. */
      id?: string
    })
  | { problem: Damage }

/** 公告/名单.csv:4, or the path alone where no line is known. */
export function placeOf({ path, line }: ReadProblem): string {
  const file = path === '-' ? 'stdin' : path
  return line === undefined ? file : `${file}:${line}`
}
