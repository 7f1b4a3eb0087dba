/**
 * Parts the nodes into groups that have a colour each: by community or by division; the smaller groups are one.
 * by division, 龙江县 and 云岭县 with their towns → [{ id: '440605', label: '云岭县', count: 31 }, …]
 */
import type { ViewerGraph } from '../graph/viewer-graph.ts'
import { GROUP_LIMIT } from '../settings.ts'
import { clipLabel } from './clip-label.ts'
import { findHomeDivisions } from './find-home-divisions.ts'

export interface NodeGroup {
  id: string
  /** Name of the division, or of the community's most connected node. */
  label: string
  count: number
}

export interface Grouping {
  /** The largest first, at most as many as there are colours. */
  groups: readonly NodeGroup[]
  /** Number of nodes in none of them. */
  others: number
  /** The place in `groups`, undefined for the others. */
  groupOf: (key: string) => number | undefined
}

/** Digits of the codes of provinces, cities, counties and towns. */
const LEVELS = [2, 4, 6, 9] as const
/** A group with a smaller share of the nodes does not make a level worth showing. */
const WORTH_SHOWING = 0.05

export function groupByCommunity(graph: ViewerGraph): Grouping {
  const communityOf = new Map<string, string>()
  const heads = new Map<string, { label: string; degree: number }>()
  graph.forEachNode((key, { community, label, degree }) => {
    if (community < 0) return
    const id = String(community)
    communityOf.set(key, id)
    const head = heads.get(id)
    if (head === undefined || degree > head.degree) heads.set(id, { label, degree })
  })
  return group(graph.order, communityOf, (id) => clipLabel(heads.get(id)?.label ?? id))
}

export function groupByDivision(graph: ViewerGraph): Grouping {
  const homes = findHomeDivisions(graph)
  const digits = levelOf([...homes.values()])
  const names = new Map<string, string>()
  graph.forEachNode((_key, { code, label }) => {
    if (code !== undefined) names.set(code, label)
  })
  const divisionOf = new Map<string, string>()
  for (const [key, code] of homes) divisionOf.set(key, code.slice(0, digits))
  return group(graph.order, divisionOf, (code) => clipLabel(names.get(code) ?? code))
}

/** The coarsest level at which at least two divisions are of some size; a finer one is no use to the eye. */
function levelOf(codes: readonly string[]): number {
  const fitting = LEVELS.filter((digits) => {
    const sizes = countBy(codes.map((code) => code.slice(0, digits)))
    return [...sizes.values()].filter((size) => size >= codes.length * WORTH_SHOWING).length > 1
  })
  return (
    fitting[0] ?? LEVELS.find((digits) => new Set(codes.map((code) => code.slice(0, digits))).size > 1) ?? 6
  )
}

function group(all: number, idOf: ReadonlyMap<string, string>, labelOf: (id: string) => string): Grouping {
  const sizes = [...countBy(idOf.values())].sort(
    ([left, many], [right, more]) => more - many || (left < right ? -1 : 1),
  )
  // A single node needs no colour of its own.
  const largest = sizes.filter(([, count]) => count > 1).slice(0, GROUP_LIMIT)
  const groups = largest.map(([id, count]) => ({ id, label: labelOf(id), count }))
  const places = new Map(groups.map(({ id }, place) => [id, place]))
  return {
    groups,
    others: all - groups.reduce((sum, { count }) => sum + count, 0),
    groupOf: (key) => {
      const id = idOf.get(key)
      return id === undefined ? undefined : places.get(id)
    },
  }
}

function countBy(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
