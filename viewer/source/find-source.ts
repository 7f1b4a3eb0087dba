/**
 * Chooses the source of the graph by what the page holds.
 * a page with <script type="text/plain" id="zhengtu-graph"> → the file itself; any other → the server
 */
import { createEmbeddedSource } from './embedded-source.ts'
import type { GraphSource } from './graph-source.ts'
import { createServedSource } from './served-source.ts'

export function findSource(): GraphSource {
  const block = document.getElementById('zhengtu-graph')
  return block === null ? createServedSource() : createEmbeddedSource(block.textContent ?? '')
}
