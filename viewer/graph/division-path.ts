/**
 * Finds the divisions in which a node lies, from the widest down, by its part_of edges and by codes.
 * 云溪镇 (440605104) → 广东省, 云山市, 云岭县, 云溪镇
 */
import type { ViewerGraph } from './viewer-graph.ts'

/** Lengths of the codes of the levels above towns and villages: province, city, county, town. */
const CODE_LENGTHS = [9, 6, 4, 2]
/** More steps than there are levels: a chain this long runs astray. */
const MOST_STEPS = 8

/**
 * Keys of places, the node itself last where it is a place; for organizations and projects the path of the place where
 * they stand. Empty where none is known.
 */
export function findDivisionPath(graph: ViewerGraph, node: string): string[] {
  const isPlace = graph.getNodeAttribute(node, 'kind') === 'place'
  const start = isPlace ? node : strongestPlace(graph, node, 'located_in', () => true)
  const path: string[] = []
  for (let place = start; place !== undefined && path.length < MOST_STEPS; ) {
    path.unshift(place)
    place = findParent(graph, place, path)
  }
  return path
}

/** The narrowest place whose code opens the place's own; where no codes tell, the place of the strongest part_of edge. */
function findParent(graph: ViewerGraph, place: string, below: readonly string[]): string | undefined {
  const code = graph.getNodeAttribute(place, 'code')
  if (code !== undefined) {
    const byCode = CODE_LENGTHS.filter((length) => length < code.length)
      .map((length) => `place:${code.slice(0, length)}`)
      .find((key) => graph.hasNode(key) && !below.includes(key))
    if (byCode !== undefined) return byCode
    if (code.length === 2) return undefined // a province has none above it, whatever a sentence seems to say
  }
  return strongestPlace(graph, place, 'part_of', (key) => !below.includes(key))
}

/** The place at the end of the edge that most sentences state. */
function strongestPlace(
  graph: ViewerGraph,
  node: string,
  relation: 'part_of' | 'located_in',
  fits: (key: string) => boolean,
): string | undefined {
  let best: { key: string; weight: number; confidence: number } | undefined
  graph.forEachOutEdge(
    node,
    (_edge, { relation: stated, weight, confidence }, _source, target, _from, to) => {
      if (stated !== relation || to.kind !== 'place' || !fits(target)) return
      const isBetter =
        best === undefined ||
        weight > best.weight ||
        (weight === best.weight && confidence > best.confidence) ||
        (weight === best.weight && confidence === best.confidence && target < best.key)
      if (isBetter) best = { key: target, weight, confidence }
    },
  )
  return best?.key
}
