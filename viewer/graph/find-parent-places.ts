/**
 * Finds the places that each place lies in directly: by its code where it has one, else by what the documents say.
 * 云溪镇 (440605104) → 云岭县 (440605), the nearest that is in the graph; 青石村 (no code), part_of 云溪镇 → 云溪镇
 */
import type { ViewerGraph, ViewerNode } from './viewer-graph.ts'

/** Lengths of official codes from village to province; where there is none, names follow the province: 71-某市-某区. */
const CODE_LENGTHS = [12, 9, 6, 4, 2]

interface Claim {
  place: string
  attributes: ViewerNode
  confidence: number
}

/** Keys of the direct parents by key of the place, the one to list it under first; places without any are missing. */
export function findParentPlaces(graph: ViewerGraph): Map<string, string[]> {
  const byCode = new Map<string, string>()
  graph.forEachNode((key, { kind, code }) => {
    if (kind === 'place' && code !== undefined) byCode.set(code, key)
  })
  const claims = new Map<string, Claim[]>()
  graph.forEachEdge((_key, { relation, confidence }, source, target, from, to) => {
    if (relation !== 'part_of' || from.kind !== 'place' || to.kind !== 'place' || source === target) return
    // Among places with codes the codes decide: a sentence that says otherwise means a namesake, or was misread.
    if (from.code !== undefined && to.code !== undefined) return
    const claimed = claims.get(source) ?? []
    claimed.push({ place: target, attributes: to, confidence })
    claims.set(source, claimed)
  })

  const parents = new Map<string, string[]>()
  graph.forEachNode((key, { kind, code }) => {
    if (kind !== 'place') return
    const above = code === undefined ? undefined : codesAbove(code).find((each) => byCode.has(each))
    const claimed = (claims.get(key) ?? []).sort(byPrecision).map(({ place }) => place)
    const found = above === undefined ? claimed : [byCode.get(above)!, ...claimed]
    if (found.length > 0) parents.set(key, [...new Set(found)])
  })
  return parents
}

/** The codes that a code lies below, the nearest first. */
function codesAbove(code: string): string[] {
  if (code.includes('-')) {
    const parts = code.split('-')
    return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('-'))
  }
  return CODE_LENGTHS.filter((length) => length < code.length).map((length) => code.slice(0, length))
}

/** The smallest official division first, then the surest. */
function byPrecision(left: Claim, right: Claim): number {
  const precision = (right.attributes.code?.length ?? 0) - (left.attributes.code?.length ?? 0)
  return precision || right.confidence - left.confidence || (left.place < right.place ? -1 : 1)
}
