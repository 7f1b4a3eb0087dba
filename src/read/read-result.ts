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
  /** Another time it may be read: the machine was too busy, the system refused. */
  isPassing?: boolean
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

/** What ends a line, steers a terminal or turns the direction of reading: files may be called so, and rows may hold it. */
const UNSHOWN = /[\0-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/**
 * A problem in one line for people: 公告/名单.csv:4: a quote is not closed. The line is left out where none is known, and what
 * cannot be shown is written as JSON writes it: \u001b.
 */
export function describeProblem({ path, line, reason }: ReadProblem): string {
  const file = path === '-' ? 'stdin' : path
  return asShown(`${line === undefined ? file : `${file}:${line}`}: ${reason}`)
}

/** "换\n行.txt" with its line break → 换\u000a行.txt */
export function asShown(text: string): string {
  return text.replace(UNSHOWN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
