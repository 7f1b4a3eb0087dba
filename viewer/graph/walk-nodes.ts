/**
 * The order in which keys walk from node to node: the neighbours in sight of the selected one, else the most connected.
 * selected 云岭县 → 云溪镇, 白露镇, 周砚秋 …; nothing selected → 云溪镇, 云岭县 …
 */
import type { Shown } from './compute-shown.ts'
import type { ViewerGraph } from './viewer-graph.ts'

/** The round that keys walk, most connected first, no longer than `most`. */
export function listWalk(graph: ViewerGraph, shown: Shown, selected: string | null, most: number): string[] {
  const keys = new Set<string>()
  if (selected !== null && graph.hasNode(selected)) {
    graph.forEachEdge(selected, (_edge, { number }, source, target) => {
      if (shown.edges[number] === 1) keys.add(source === selected ? target : source)
    })
  } else {
    graph.forEachNode((key, { number }) => {
      if (shown.nodes[number] === 1) keys.add(key)
    })
  }
  const degree = (key: string) => graph.getNodeAttribute(key, 'degree')
  return [...keys]
    .sort((left, right) => degree(right) - degree(left) || (left < right ? -1 : 1))
    .slice(0, most)
}

/** The next of a round after `current`, or with -1 the one before; its first or last where `current` is not in it. */
export function stepInWalk(walk: readonly string[], current: string | null, by: 1 | -1): string | null {
  if (walk.length === 0) return null
  const at = current === null ? -1 : walk.indexOf(current)
  if (at === -1) return by === 1 ? walk[0]! : walk.at(-1)!
  return walk[(at + by + walk.length) % walk.length]!
}
