/**
 * Parses a Markdown file: marks go, words stay; title, date and source may stand in its front matter.
 * "# 青石镇**春耕**\n- [通知](a.md)" → { text: "青石镇春耕\n通知" }.
 */
import { decodeText } from './decode-text.ts'
import type { ParsedText } from './read-result.ts'

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/
const FIELD = /^(title|date|source)[ \t]*:[ \t]*["']?(.+?)["']?[ \t]*\r?$/gm

/** What is written → what is read. */
const MARKS: readonly [mark: RegExp, words: string][] = [
  [/<!--[\s\S]*?-->/g, ''],
  [/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1'],
  [/^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/gm, '$1'],
  [/^(?: {0,3}>[ \t]?)+/gm, ''],
  [/^[ \t]*[-*+][ \t]+/gm, ''],
  [/(\*\*|__)(?=\S)(.+?)\1/g, '$2'],
]

/** @throws when the bytes are no text. */
export function parseMarkdown(bytes: Uint8Array): ParsedText {
  const { text: written, warnings } = decodeText(bytes)
  const frontMatter = written.match(FRONT_MATTER)
  const fields = Object.fromEntries(
    [...(frontMatter?.[1] ?? '').matchAll(FIELD)].map(([, field, value]) => [field, value]),
  )
  const body = written.slice(frontMatter?.[0].length ?? 0)
  return { ...fields, text: MARKS.reduce((text, [mark, words]) => text.replace(mark, words), body), warnings }
}
