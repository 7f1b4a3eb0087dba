/**
 * Finds the place in sight below which each node is laid out: its home, else that of what it is joined to.
 * 林知远 (校长 of 青石中学), 青石中学 (in 云溪镇) → both below 云溪镇; 周砚秋, only named beside 林知远 → there too
 */
import type { Relation } from '../../graph/ontology.ts'
import type { LayoutInput } from './layout-input.ts'

/** What says most about where the homeless belong comes first. */
const TELLING: readonly Relation[] = [
  'located_in',
  'holds_office',
  'part_of',
  'carries_out',
  'promotes',
  'cooperates_with',
  'co_occurs',
]
/** Steps from a node with a home: official → school → town. */
const STEPS = 3

/** Places in `nodes` of each node's home, -1 where it has none; a place's home is itself. */
export function findHomes({ nodes, links }: LayoutInput): Int32Array {
  const places = new Map(nodes.map(({ key }, index) => [key, index]))
  const homes = Int32Array.from(nodes, ({ kind, home }, index) =>
    kind === 'place' ? index : (places.get(home ?? '') ?? -1),
  )
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
