/**
 * Finds the division code of each node: its own, else that of the nearest place that it belongs to.
 * 林知远, 镇长 of 云溪镇 (440605104) → 440605104
 */
import type { Relation } from '../../graph/ontology.ts'
import type { ViewerGraph } from '../graph/viewer-graph.ts'

/** Whoever stands at the source of these is at home where the target is. */
const HOME_IS_TARGET: ReadonlySet<Relation> = new Set(['part_of', 'located_in', 'holds_office'])

/** Codes by key; nodes that no place can be found for are left out. Where two places are as near, the smaller one counts. */
export function findHomeDivisions(graph: ViewerGraph): ReadonlyMap<string, string> {
  const homes = new Map<string, string>()
  const coded: { key: string; code: string }[] = []
  graph.forEachNode((key, { code }) => {
    if (code !== undefined && code !== '') coded.push({ key, code })
  })
  coded.sort((left, right) => right.code.length - left.code.length || (left.code < right.code ? -1 : 1))
  for (const { key, code } of coded) homes.set(key, code)
  // A map hands out what is added to it while it is being walked: the nearest places come first.
  for (const [key, code] of homes) {
    graph.forEachEdge(key, (_edge, { relation }, source, target) => {
      // Whoever carries out a project is as much at home where it stands as the project where its maker is.
      const other = key === source ? target : source
      const resident = relation === 'carries_out' ? other : HOME_IS_TARGET.has(relation) ? source : key
      if (!homes.has(resident)) homes.set(resident, code)
    })
  }
  return homes
}
