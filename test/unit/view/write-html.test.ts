/**
 * The graph and the viewer in one HTML file: what stands in it and what must not.
 * a node named <script>… → found in the unpacked graph, nowhere in the page
 */
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type EmbeddedEvidence, unpackEvidence } from '../../../graph/model/embedded-graph.ts'
import type { ViewerPayload } from '../../../graph/model/viewer-payload.ts'
import type { GraphRecords } from '../../../graph/ontology.ts'
import { inlineScript, inlineStyle } from '../../../src/view/inline-viewer.ts'
import type { ViewerFile } from '../../../src/view/read-viewer-files.ts'
import { writeHtml } from '../../../src/view/write-html.ts'
import { HOSTILE_LABEL, SMALL_GRAPH } from '../../e2e/small-graph.ts'

const SCRIPT =
  'const end = "</script><script>alert(1)</script>", open = /<!--/u.test("<!--"); if (end<open) {}'
const FILES = new Map<string, ViewerFile>(
  Object.entries({
    '/assets/index.js': SCRIPT,
    '/assets/style.css': 'body { color: #333 } /* </style><script>alert(2)</script> */',
    '/icon.svg': '<svg/>',
    '/index.html': '<!doctype html>',
  }).map(([path, text]) => [path, { type: 'text/plain', body: Buffer.from(text) }]),
)

function page(records: GraphRecords = SMALL_GRAPH, title = '图谱', files = FILES): string {
  return [...writeHtml(records, { files, title, total: { nodes: 9, edges: 12 } })].join('')
}

function unpacked<T>(html: string, id: string): T {
  const [, base64] = new RegExp(`<script type="text/plain" id="${id}">([^<]*)</script>`).exec(html)!
  return JSON.parse(gunzipSync(Buffer.from(base64!, 'base64')).toString('utf8')) as T
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('writeHtml', () => {
  it('holds the whole graph and every sentence', () => {
    const html = page()
    const payload = unpacked<ViewerPayload>(html, 'zhengtu-graph')
    expect(payload.nodes.map(({ label }) => label)).toEqual(SMALL_GRAPH.nodes.map(({ label }) => label))
    const evidence = unpacked<EmbeddedEvidence>(html, 'zhengtu-evidence')
    for (const { key, evidence: sentences } of SMALL_GRAPH.edges) {
      expect(unpackEvidence(evidence, 'edges', [key])).toEqual({ [key]: sentences })
    }
    expect(unpackEvidence(evidence, 'nodes', ['nobody', '__proto__'])).toEqual({})
    expect(evidence.sentences).toHaveLength(6)
  })

  it('allows the very script and style that stand in it and nothing foreign', () => {
    const html = page()
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html)!
    const [, script] = /<script type="module">([\s\S]*?)<\/script>/.exec(html)!
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html)!
    expect(policy).toContain(`script-src ${hashOf(script!)};`)
    expect(policy).toContain(`style-src ${hashOf(style!)};`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*|'self'/)
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
    expect(html).not.toMatch(/(?:src|href)="(?!data:)/)
  })

  it('holds no text of a document in clear', () => {
    const html = page()
    for (const { label, evidence } of SMALL_GRAPH.nodes) {
      expect(html).not.toContain(label)
      expect(html).not.toContain(evidence[0]!.sentence)
    }
    expect(html).not.toContain(HOSTILE_LABEL)
  })

  it('gives the same bytes for the same records', () => {
    expect(page(structuredClone(SMALL_GRAPH))).toBe(page())
  })

  it('shows a title as text', () => {
    const html = page(SMALL_GRAPH, '</title><script>"云\u202e溪"')
    expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;&quot;云溪&quot;</title>')
  })

  it('says what to do where the viewer is in several pieces', () => {
    const more = new Map([...FILES, ['/assets/more.js', FILES.get('/icon.svg')!]])
    expect(() => page(SMALL_GRAPH, '', more)).toThrow(/npm run build/)
  })
})

describe('inlineScript', () => {
  it('lets nothing in a string end the element, and changes no meaning', () => {
    const inlined = inlineScript(SCRIPT)
    expect(inlined).not.toMatch(/<\/script|<!--/i)
    expect(inlined).toContain('end<open')
    const run = (script: string) => new Function(`${script}; return end + open`)() as string
    expect(run(inlined)).toBe('</script><script>alert(1)</script>true')
  })
})

describe('inlineStyle', () => {
  it('refuses a style that asks for a file', () => {
    expect(() => inlineStyle('a { background: url(paper.png) }')).toThrow(/paper\.png/)
    expect(inlineStyle('a { background: url("data:image/png;base64,AA") }')).toContain('data:')
  })
})
