/**
 * Finds nodes by any part of their label or aliases: exact names first, then the most connected.
 * 云溪 → 云溪 (alias of 云溪镇), 云溪大桥, 云溪河整治工程
 */
import type { ViewerGraph } from './viewer-graph.ts'

export interface SearchHit {
  key: string
  /** The alias that matched where the label did not. */
  alias?: string
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')

/** All nodes that `query` fits, best first; none for an empty query. */
export function searchNodes(graph: ViewerGraph, query: string): SearchHit[] {
  const wanted = fold(query)
  if (wanted === '') return []
  const found: { hit: SearchHit; exact: boolean; degree: number; label: string }[] = []
  graph.forEachNode((key, { label, aliases, degree }) => {
    const names = [label, ...aliases]
    const matching = names.filter((name) => fold(name).includes(wanted))
    if (matching.length === 0) return
    const exact = matching.find((name) => fold(name) === wanted)
    const shown = exact ?? matching[0]
    const hit = shown === label || shown === undefined ? { key } : { key, alias: shown }
    found.push({ hit, exact: exact !== undefined, degree, label })
  })
  found.sort(
    (left, right) =>
      Number(right.exact) - Number(left.exact) ||
      right.degree - left.degree ||
      left.label.length - right.label.length ||
      (left.label < right.label ? -1 : 1),
  )
  return found.map(({ hit }) => hit)
}
