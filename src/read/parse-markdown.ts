/**
 * Parses a Markdown file: marks go, words stay; title, date and source may stand in its front matter.
 * "# 青石镇**春耕**\n- [通知](a.md)" → { text: "青石镇春耕\n通知" }.
 */
import { decodeText } from './decode-text.ts'
import type { ParsedText } from './read-result.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/
const FIELD = /^(title|date|source)[ \t]*:(.*)$/gm

/** What is written → what is read. The bounds keep a line of nothing but marks from taking for ever. */
const MARKS: readonly [mark: RegExp, words: string][] = [
  [/!?\[([^[\]\n]{0,300})\]\([^)\n]{0,500}\)/g, '$1'],
  [/^ {0,3}#{1,6}[ \t]+/gm, ''],
  [/^(?: {0,3}>[ \t]?)+/gm, ''],
  [/^[ \t]*[-*+][ \t]+/gm, ''],
  [/(\*\*|__)(?=\S)(.{1,1000}?)\1/g, '$2'],
]
const HEADING = /^ {0,3}#{1,6}[ \t]/

/** @throws when the bytes are no text. */
export function parseMarkdown(bytes: Uint8Array): ParsedText {
  const { text: written, warnings } = decodeText(bytes)
  const frontMatter = written.match(FRONT_MATTER)
  const fields = Object.fromEntries(
    [...(frontMatter?.[1] ?? '').matchAll(FIELD)].flatMap(([, field, value]) => {
      const words = value!.trim().replace(/^(["'])(.*)\1$/, '$2')
      return words === '' ? [] : [[field, words]]
    }),
  )
  const body = withoutComments(written.slice(frontMatter?.[0].length ?? 0))
  const lines = body.split('\n').map((line) => (HEADING.test(line) ? withoutHeadingEnd(line) : line))
  return {
    ...fields,
    text: MARKS.reduce((text, [mark, words]) => text.replace(mark, words), lines.join('\n')),
    warnings,
  }
}

function withoutComments(text: string): string {
  const kept: string[] = []
  let start = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', start)) {
    const close = text.indexOf('-->', open)
    if (close < 0) break
    kept.push(text.slice(start, open))
    start = close + '-->'.length
  }
  return kept.join('') + text.slice(start)
}

/** "## 春耕 ##" → "## 春耕" */
function withoutHeadingEnd(line: string): string {
  const ended = line.trimEnd()
  let end = ended.length
  while (ended[end - 1] === '#') end -= 1
  return /[ \t]/.test(ended[end - 1] ?? '') ? ended.slice(0, end).trimEnd() : ended
}
