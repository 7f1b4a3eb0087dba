/**
 * Finds the division code of each node: its own, else that of the nearest place with a code among its home and what that
 * lies in.
 * 林知远, 镇长 of 云溪镇 (440605104) → 440605104
 */
import { readDivisions } from '../graph/find-in-division.ts'
import type { ViewerGraph } from '../graph/viewer-graph.ts'

/** Codes by key; nodes that no place can be found for are left out. */
export function findHomeDivisions(graph: ViewerGraph): ReadonlyMap<string, string> {
  const { homes, upwards } = readDivisions(graph)
  const codes = new Map<string, string>()
  graph.forEachNode((key, { number, code: own }) => {
    const code =
      own ||
      codeAbove(
        graph,
        homes[number]!.flatMap((home) => [...upwards.get(home)!]),
      )
    if (code !== undefined) codes.set(key, code)
  })
  return codes
}

function codeAbove(graph: ViewerGraph, places: readonly string[]): string | undefined {
  for (const place of places) {
    const code = graph.getNodeAttribute(place, 'code')
    if (code) return code
  }
  return undefined
}
