/**
 * The file formats that are read: the endings of each, and its parser, loaded when the first such file is met.
 * 通知.HTM.gz → { name: 'html', packed: true }; FORMATS.html.load() → parseHtml with the tables that it needs
 */
import type { Parser, RecordParser } from './parse-options.ts'

export type Format = { endings: readonly string[] } & (
  | { holds: 'one'; load(): Promise<Parser> }
  | { holds: 'many'; load(): Promise<RecordParser> }
)

export const FORMATS = {
  txt: {
    endings: ['.txt'],
    holds: 'one',
    load: async () => (await import('./parse-plain.ts')).parsePlain,
  },
  md: {
    endings: ['.md', '.markdown'],
    holds: 'one',
    load: async () => (await import('./parse-markdown.ts')).parseMarkdown,
  },
  html: {
    endings: ['.html', '.htm', '.shtml', '.xhtml', '.jhtml'],
    holds: 'one',
    load: async () => (await import('./parse-html.ts')).createHtmlParser(),
  },
  docx: {
    endings: ['.docx'],
    holds: 'one',
    load: async () => (await import('./parse-docx.ts')).parseDocx,
  },
  pdf: {
    endings: ['.pdf'],
    holds: 'one',
    load: async () => (await import('./parse-pdf.ts')).parsePdf,
  },
  csv: {
    endings: ['.csv', '.tsv'],
    holds: 'many',
    load: async () => (await import('./parse-csv.ts')).parseCsv,
  },
  jsonl: {
    endings: ['.jsonl', '.ndjson'],
    holds: 'many',
    load: async () => (await import('./parse-jsonl.ts')).parseJsonl,
  },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof FORMATS

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]

/** The ending of a packed file, after that of its format. */
export const PACKED = '.gz'

/** By the ending of a file's name, in whatever letter case; `undefined` where no format has it. */
export function formatOf(path: string): { name: FormatName; packed: boolean } | undefined {
  const whole = path.toLowerCase()
  const packed = whole.endsWith(PACKED)
  const written = packed ? whole.slice(0, -PACKED.length) : whole
  const name = FORMAT_NAMES.find((format) =>
    FORMATS[format].endings.some((ending) => written.endsWith(ending)),
  )
  return name && { name, packed }
}

/** By the first bytes of what has no name. */
export function guessFormat(bytes: Uint8Array): FormatName {
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 1024))
    .replace(/^(?:\xef\xbb\xbf)?\s+|^\xef\xbb\xbf/, '')
  if (start.startsWith('%PDF-')) return 'pdf'
  if (start.startsWith('PK\x03\x04')) return 'docx'
  if (/^\{\s*"/.test(start)) return 'jsonl'
  return /^<(?:[!?]|[a-z][a-z0-9]*[\s>])/i.test(start) ? 'html' : 'txt'
}
