/**
 * Chooses the source of the graph by what the page holds.
 * <html data-zhengtu="file"> → the file itself; any other → the server
 */
import { EMBEDDED_IDS, EMBEDDED_PAGE } from '../../graph/model/embedded-graph.ts'
import { createEmbeddedSource } from './embedded-source.ts'
import type { GraphSource } from './graph-source.ts'
import { createServedSource } from './served-source.ts'

export function findSource(): GraphSource {
  if (document.documentElement.dataset.zhengtu !== EMBEDDED_PAGE) return createServedSource()
  return createEmbeddedSource({
    payload: textOf(EMBEDDED_IDS.payload),
    evidence: () => textOf(EMBEDDED_IDS.evidence),
    isWhole: document.getElementById(EMBEDDED_IDS.end) !== null,
  })
}

/** Nothing where the file was cut off before it. */
function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? ''
}
