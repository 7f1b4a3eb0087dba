/**
 * Finds what belongs to a division: the places in it, their officials, organizations, projects and programmes.
 * 云岭县 → 云岭县, 云溪镇, 林知远 (镇长 of 云溪镇), 青石中学扩建工程 (located in 云溪镇)
 */
import { findHomes } from './find-homes.ts'
import { findParentPlaces } from './find-parent-places.ts'
import { rememberPerGrowth } from './remember-per-growth.ts'
import type { ViewerGraph } from './viewer-graph.ts'

export interface Divisions {
  /** Direct parents by key of the place, see find-parent-places.ts. */
  parents: ReadonlyMap<string, readonly string[]>
  /** By key of a place, itself and all that it lies in; circles of places lie in each other. */
  upwards: ReadonlyMap<string, ReadonlySet<string>>
  /** Keys of home places by the nodes' numbers, see find-homes.ts. */
  homes: readonly (readonly string[])[]
}

/** How the places of the graph lie in each other and who belongs where, whatever is hidden. */
export const readDivisions = rememberPerGrowth((graph): Divisions => {
  const parents = findParentPlaces(graph)
  const upwards = new Map<string, ReadonlySet<string>>()
  graph.forEachNode((key, { kind }) => {
    if (kind !== 'place') return
    const above = new Set([key])
    // A set hands out what is added to it while it is being walked.
    for (const place of above) for (const parent of parents.get(place) ?? []) above.add(parent)
    upwards.set(key, above)
  })
  return { parents, upwards, homes: findHomes(graph) }
})

const byDivision = rememberPerGrowth(() => new Map<string, Uint8Array>())

/** Flags by the numbers of nodes: 1 for the place with the key `division` and all that belongs below it. */
export function findInDivision(graph: ViewerGraph, division: string): Uint8Array {
  const remembered = byDivision(graph)
  const before = remembered.get(division)
  if (before !== undefined) return before
  const { upwards, homes } = readDivisions(graph)
  const inside = new Uint8Array(graph.order)
  for (const [number, places] of homes.entries()) {
    if (places.some((place) => upwards.get(place)!.has(division))) inside[number] = 1
  }
  if (graph.hasNode(division)) inside[graph.getNodeAttribute(division, 'number')] = 1
  remembered.set(division, inside)
  return inside
}
