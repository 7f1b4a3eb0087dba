/**
 * Writes the built viewer and a graph into one file, as it is opened from disk.
 * embedViewer(SMALL_GRAPH, 'zhengtu.html') → file:///…/zhengtu.html
 */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { GraphRecords } from '../../graph/ontology.ts'
import { makeViewerPayload } from '../../src/view/make-viewer-payload.ts'
import { BUILT_VIEWER } from './open-viewer.ts'

export async function embedViewer(graph: GraphRecords, name: string): Promise<string> {
  const byKey = (records: GraphRecords['nodes'] | GraphRecords['edges']) =>
    Object.fromEntries(records.map(({ key, evidence }) => [key, evidence]))
  const evidence = { nodes: byKey(graph.nodes), edges: byKey(graph.edges) }
  const embedded = JSON.stringify({ payload: makeViewerPayload(graph), evidence })
  const block = `<script type="text/plain" id="zhengtu-graph">${gzipSync(embedded).toString('base64')}</script>`

  let page = await readFile(join(BUILT_VIEWER, 'index.html'), 'utf8')
  for (const [tag, file] of page.matchAll(/<(?:script|link)[^>]*(?:src|href)="\.\/(assets\/[^"]+)"[^>]*>/g)) {
    const content = await readFile(join(BUILT_VIEWER, file!), 'utf8')
    const inline = file!.endsWith('.css')
      ? `<style>${content}</style>`
      : `<script type="module">${content.replaceAll('</script', '<\\/script')}`
    page = page.replace(tag, () => inline)
  }
  page = page.replace('</body>', () => `${block}</body>`).replace(/<link rel="icon"[^>]*>/, '')
  const folder = await mkdtemp(join(tmpdir(), 'zhengtu-file-'))
  await writeFile(join(folder, name), page)
  return pathToFileURL(join(folder, name)).href
}
