/**
 * What a parser makes of a file: its text, and the metadata that its format carries.
 * "# 春耕" → { text: "春耕" }.
 */
import type { DocumentRecord } from '../../graph/ontology.ts'

export type ParsedFile = Pick<DocumentRecord, 'text'> & Partial<Omit<DocumentRecord, 'id' | 'text'>>

/** The bytes of a file → its text. Throws an error whose message says why the file cannot be read. */
export type Parser = (bytes: Uint8Array) => ParsedFile | Promise<ParsedFile>
