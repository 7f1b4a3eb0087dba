/**
 * Finds the place that each node belongs to: where it stands, holds office, or is run from; by way of others if need be.
 * 林知远 (校长 of 青石中学), 青石中学 (in 云溪镇) → both at home in 云溪镇
 */
import type { Relation } from '../../graph/ontology.ts'
import type { LayoutInput } from './layout-input.ts'

/** What says most about the home comes first. */
const TELLING: readonly Relation[] = [
  'located_in',
  'holds_office',
  'part_of',
  'carries_out',
  'promotes',
  'cooperates_with',
  'co_occurs',
]
/** Steps from a place: official → school → town. */
const STEPS = 3

/** Places in `nodes` of each node's home, -1 where it has none; a place's home is itself. */
export function findHomes({ nodes, links }: LayoutInput): Int32Array {
  const homes = Int32Array.from(nodes, ({ kind }, index) => (kind === 'place' ? index : -1))
  const ranked = links
    .map((link) => ({ link, rank: TELLING.indexOf(link.relation) }))
    .sort((left, right) => left.rank - right.rank || right.link.pull - left.link.pull)
  for (let step = 0; step < STEPS; step++) {
    const known = homes.slice()
    for (const { link } of ranked) {
      const { source, target } = link
      if (homes[source] === -1 && known[target] !== -1) homes[source] = known[target]!
      if (homes[target] === -1 && known[source] !== -1) homes[target] = known[source]!
    }
  }
  return homes
}
