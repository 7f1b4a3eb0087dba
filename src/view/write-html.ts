/**
 * Writes the viewer and a graph into one HTML file that opens from disk with the network off.
 * the records of county.db → <!doctype html> … <script type="text/plain" id="zhengtu-graph">H4sIAAAA…</script> …
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { EMBEDDED_IDS, EMBEDDED_PAGE, packEvidence } from '../../graph/model/embedded-graph.ts'
import type { ViewerPayload } from '../../graph/model/viewer-payload.ts'
import type { EdgeRecord, NodeRecord } from '../../graph/ontology.ts'
import { inlineScript, inlineStyle, readParts } from './inline-viewer.ts'
import { type GraphToView, makeViewerPayload } from './make-viewer-payload.ts'
import type { ViewerFile } from './read-viewer-files.ts'

export interface HtmlOptions {
  files: ReadonlyMap<string, ViewerFile>
  /** Shown by the browser until the viewer has started, and as the name of a bookmark. */
  title: string
  /** Size of the graph of which the records are a part. */
  total: ViewerPayload['total']
}

/** A part of a graph with its sentences. */
export interface GraphToWrite extends GraphToView {
  nodes: readonly NodeRecord[]
  edges: readonly EdgeRecord[]
}

/** The same bytes for the same records and the same viewer. Throws where the viewer is not built as one script. */
export function* writeHtml(records: GraphToWrite, { files, title, total }: HtmlOptions): Generator<string> {
  const parts = readParts(files)
  const script = inlineScript(parts.script)
  const style = inlineStyle(parts.style)
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  yield `<!doctype html>\n<html lang="zh-CN" data-zhengtu="${EMBEDDED_PAGE}">\n`
  yield '<head>\n<meta charset="utf-8" />\n'
  yield `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n`
  yield '<meta name="referrer" content="no-referrer" />\n'
  yield '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />\n'
  yield '<meta name="color-scheme" content="light dark" />\n'
  yield '<meta name="generator" content="zhengtu" />\n'
  yield `<title>${escapeHtml(title)}</title>\n`
  yield `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${parts.icon.toString('base64')}" />\n`
  yield `<style>${style}</style>\n</head>\n<body>\n<div id="root">${UNTIL_STARTED}</div>\n`
  yield '<noscript>政图需要启用 JavaScript。 zhengtu needs JavaScript.</noscript>\n'
  // A module runs when the whole page is there; before the graph, so that it can say that the rest was cut off.
  yield `<script type="module">${script}</script>\n`
  yield* dataBlock(EMBEDDED_IDS.payload, makeViewerPayload(records, total))
  yield* dataBlock(EMBEDDED_IDS.evidence, packEvidence(records.nodes, records.edges))
  yield `<div id="${EMBEDDED_IDS.end}" hidden></div>\n</body>\n</html>\n`
}

/** Stays where the file was cut off within the script. */
const UNTIL_STARTED =
  '<p>正在读取图谱… 如果一直停在这里，说明文件不完整，请重新导出。</p>' +
  '<p lang="en">Reading the graph… If this stays, the file is not whole: export it again.</p>'

/** Base64 has no character that means something in HTML. */
function* dataBlock(id: string, data: unknown): Generator<string> {
  const packed = gzipSync(JSON.stringify(data), { level: 9 })
  packed[OS_OF_GZIP] = UNKNOWN_OS
  yield `<script type="text/plain" id="${id}">${packed.toString('base64')}</script>\n`
}

/** The one byte of gzip that tells the operating system; the time is 0 already. */
const OS_OF_GZIP = 9
const UNKNOWN_OS = 255

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Without control characters, and without those that turn the direction of writing. */
function escapeHtml(text: string): string {
  return text
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}
