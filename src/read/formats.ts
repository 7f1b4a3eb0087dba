/**
 * The file formats that are read: a table of extension → parser. A new format is one file and one row.
 * 通知.md → parseMarkdown.
 */
import { parseMarkdown } from './parse-markdown.ts'
import { parsePlain } from './parse-plain.ts'
import type { Parser } from './parsed-file.ts'

export const FORMATS: ReadonlyMap<string, Parser> = new Map([
  ['.txt', parsePlain],
  ['.md', parseMarkdown],
  ['.markdown', parseMarkdown],
])
