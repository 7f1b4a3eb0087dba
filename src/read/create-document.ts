/**
 * Makes a document of its text: cleans it and finds title, date and source where they are not given.
 * 河东县部署春耕工作⏎2024-03-14　来源：河东县融媒体中心⏎… → title, date 2024-03-14, source 河东县融媒体中心.
 */
import type { DocumentRecord } from '../../graph/ontology.ts'
import { cleanText } from './clean-text.ts'
import { findDate, isByline } from './find-date.ts'
import { findSource } from './find-source.ts'

/** What is known of a document before it is read: its id and text, and metadata where a format carries it. */
export type DocumentInput = Pick<DocumentRecord, 'id' | 'text'> & Partial<DocumentRecord>

/** A title is short, and no sentence. */
const TITLE_LENGTH = 80
/**
 * @param input id and text; given title, date and source are kept.
 * @throws when the text is empty.
 */
export function createDocument(input: DocumentInput): DocumentRecord {
  const text = cleanText(input.text)
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0) throw new Error('empty')
  const fileName = input.id.slice(input.id.lastIndexOf('/') + 1).replace(/\.gz$/i, '')
  const date = input.date ?? findDate(lines, fileName)
  const source = asOneLine(input.source) ?? findSource(lines)
  return {
    id: input.id,
    title: asOneLine(input.title) ?? findTitle(lines) ?? fileName.replace(/\.[^.]+$/, ''),
    ...(date && { date }),
    ...(source && { source }),
    text,
  }
}

/** Metadata as it may be shown in a list; `undefined` where nothing is left of it. */
function asOneLine(given: string | undefined): string | undefined {
  return given === undefined ? undefined : cleanText(given).replace(/\s+/g, ' ').trim() || undefined
}

function findTitle(lines: readonly string[]): string | undefined {
  const title = lines.find((line) => !isByline(line))
  return title && title.length <= TITLE_LENGTH && !title.endsWith('。') ? title : undefined
}
