/**
 * Makes a document of its text: cleans it and finds title, date and source where they are not given.
 * 河东县部署春耕工作⏎2024-03-14　来源：河东县融媒体中心⏎… → title, date 2024-03-14, source 河东县融媒体中心.
 */
import type { DocumentRecord } from '../../graph/ontology.ts'
import { cleanText } from './clean-text.ts'
import { findDate, isByline } from './find-date.ts'

/** What is known of a document before it is read: its id and text, and metadata where a format carries it. */
export type DocumentInput = Pick<DocumentRecord, 'id' | 'text'> & Partial<DocumentRecord>

/** A title is short, and no sentence. */
const TITLE_LENGTH = 80
/** 来源：X; the 来源 of money or data is not meant. */
const SOURCE =
  /(?:^|[\s|｜（(【\d]|文章|信息|稿件|内容|新闻|消息)(?:来源|來源)\s*[:：]\s*([^\s|｜丨()（）【】]{2,30})/
/** Non-empty lines at either end of the text that may name the source. */
const SOURCE_LINES = 6

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
  const fileName = input.id.slice(input.id.lastIndexOf('/') + 1)
  const date = input.date ?? findDate(lines, fileName)
  const source = input.source ?? findSource(lines)
  return {
    id: input.id,
    title: input.title ?? findTitle(lines) ?? fileName.replace(/\.[^.]+$/, ''),
    ...(date && { date }),
    ...(source && { source }),
    text,
  }
}

function findTitle(lines: readonly string[]): string | undefined {
  const title = lines.find((line) => !isByline(line))
  return title && title.length <= TITLE_LENGTH && !title.endsWith('。') ? title : undefined
}

function findSource(lines: readonly string[]): string | undefined {
  const ends = [...lines.slice(0, SOURCE_LINES), ...lines.slice(-SOURCE_LINES)]
  for (const line of ends) {
    const source = line.match(SOURCE)?.[1]
    if (source) return source
  }
  return undefined
}
