/**
 * Parses a web page: its text without what stands around it, and title, date and source from its head or its byline.
 * <title>通知_青石县</title>…<div class="zoom"><p>各镇：</p>… → { title: 通知, text: "通知\n各镇：\n…" }
 */
import { decodeText } from './decode-text.ts'
import { createFurnitureFilter } from './drop-furniture.ts'
import { findDate, isByline } from './find-date.ts'
import { findMainText } from './find-main-text.ts'
import { findSource } from './find-source.ts'
import { type PageLine, pageLines } from './page-lines.ts'
import { pageMetadata } from './page-metadata.ts'
import { loadPageWords, type PageWords } from './page-words.ts'
import { MOST_TIME, type Parser } from './parse-options.ts'
import { parsePageTree } from './parse-page-tree.ts'

/** The encoding that a page or an XML file names in its first bytes. */
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i
const HEAD_BYTES = 4096
/** Lines before the text and in it that may be title or byline, and lines after it that may name its source. */
const LINES_BEFORE = 12
const BYLINES_WITHIN = 6
const LINES_AFTER = 3

/** The parser throws when the bytes are no text, when the page is built beyond all bounds, or when it holds no text. */
export function createHtmlParser(words: PageWords = loadPageWords()): Parser {
  const dropFurniture = createFurnitureFilter(words.furniture)
  return (bytes, { mostTime = MOST_TIME } = {}) => {
    const { text: html, warnings } = decodeText(bytes, declaredEncoding(bytes))
    const tree = parsePageTree(html, mostTime)
    const lines = pageLines(tree.body, findMainText(tree, words.marks))
    const start = lines.findIndex(({ isMain }) => isMain)
    const end = lines.findLastIndex(({ isMain }) => isMain) + 1
    if (start < 0) throw new Error('a page without text')
    const before = trimmed(lines.slice(Math.max(0, start - LINES_BEFORE), start))
    const within = dropFurniture(lines.slice(start, end))
    const after = trimmed(lines.slice(end, end + LINES_AFTER))
    const opening = trimmed(openingOf(within))
    const metadata = pageMetadata(tree, [...before, ...opening.slice(0, 3)])
    const bylines = [...before, ...opening].filter(isByline)
    const date = metadata.date ?? findDate(bylines)
    const source = metadata.source ?? findSource([...bylines, ...after])
    const text = within
      .filter((line, index) => index >= opening.length || !isByline(line.text.trim()))
      .map((line) => line.text)
    return {
      ...metadata,
      ...(date && { date }),
      ...(source && { source }),
      text: withTitle(metadata.title, text).join('\n'),
      warnings,
    }
  }
}

/** The first lines, up to the first sentence: after it, a date is that of a signature, which belongs to the text. */
function openingOf(lines: readonly PageLine[]): readonly PageLine[] {
  const sentence = lines.findIndex(({ text }) => text.includes('。'))
  return lines.slice(0, sentence < 0 ? BYLINES_WITHIN : Math.min(sentence, BYLINES_WITHIN))
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const match = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)).match(DECLARED)
  return match?.[1] ?? match?.[2]
}

function trimmed(lines: readonly PageLine[]): string[] {
  return lines.map(({ text }) => text.trim())
}

/** A title stands above the text, as the page shows it and as in every other format. */
function withTitle(title: string | undefined, lines: readonly string[]): readonly string[] {
  const squeezed = (line: string) => line.replace(/\s+/g, '')
  if (!title || lines.slice(0, 3).some((line) => squeezed(line) === squeezed(title))) return lines
  return [title, ...lines]
}
