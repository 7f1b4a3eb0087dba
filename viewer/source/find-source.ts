/**
 * Chooses the source of the graph by what the page holds.
 * a page with <script type="text/plain" id="zhengtu-graph"> → the file itself; any other → the server
 */
import { EMBEDDED_IDS } from '../../graph/model/embedded-graph.ts'
import { createEmbeddedSource } from './embedded-source.ts'
import type { GraphSource } from './graph-source.ts'
import { createServedSource } from './served-source.ts'

export function findSource(): GraphSource {
  const payload = textOf(EMBEDDED_IDS.payload)
  if (payload === undefined) return createServedSource()
  return createEmbeddedSource(payload, () => textOf(EMBEDDED_IDS.evidence) ?? '')
}

function textOf(id: string): string | undefined {
  return document.getElementById(id)?.textContent ?? undefined
}
