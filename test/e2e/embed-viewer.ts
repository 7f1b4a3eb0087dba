/**
 * Writes the built viewer and a graph into one file, as it is opened from disk.
 * embedViewer(SMALL_GRAPH, 'zhengtu.html') → file:///…/zhengtu.html
 */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { GraphRecords } from '../../graph/ontology.ts'
import { readViewerFiles } from '../../src/view/read-viewer-files.ts'
import { writeHtml } from '../../src/view/write-html.ts'
import { BUILT_VIEWER } from './open-viewer.ts'

export async function embedViewer(graph: GraphRecords, name: string): Promise<string> {
  const total = { nodes: graph.nodes.length, edges: graph.edges.length }
  const page = writeHtml(graph, { files: readViewerFiles(BUILT_VIEWER), title: '政图 zhengtu', total })
  const folder = await mkdtemp(join(tmpdir(), 'zhengtu-file-'))
  await writeFile(join(folder, name), [...page].join(''))
  return pathToFileURL(join(folder, name)).href
}
