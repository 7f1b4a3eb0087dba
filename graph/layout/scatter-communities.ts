/**
 * Puts the members of each community side by side before the forces set in, which then need few rounds.
 * 云溪镇 and its 21 neighbours → a sunflower with 云溪镇 in the middle, beside the one of 云岭县
 */
import louvainModule from 'graphology-communities-louvain'
import type { Bodies } from './bodies.ts'
import { packIslands } from './pack-islands.ts'
import { seededRandom } from './seeded-random.ts'

/** The package is CommonJS whose export is the function itself; its types tell of a default export. */
const louvain = louvainModule as unknown as typeof louvainModule.default

/** Distance between neighbours of one community. */
const SPACING = 20
/** The angle between two seeds of a sunflower: successive points never line up. */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** The same bodies in the same order and the same seed give the same places. */
export function scatterCommunities(bodies: Bodies, seed: number): void {
  const random = seededRandom(seed)
  const communityOf = louvain(bodies, { getEdgeWeight: 'weight', rng: random })
  const members = new Map<number, string[]>()
  bodies.forEachNode((key) => {
    const community = members.get(communityOf[key]!)
    if (community) community.push(key)
    else members.set(communityOf[key]!, [key])
  })
  const communities = [...members.values()].sort((left, right) => right.length - left.length)
  const middles = packIslands(
    communities.map(({ length }) => ({ radius: SPACING * Math.sqrt(length) })),
    0,
  )
  for (const [number, keys] of communities.entries()) {
    const middle = middles[number]!
    keys.sort((left, right) => bodies.degree(right) - bodies.degree(left))
    for (const [index, key] of keys.entries()) {
      const distance = SPACING * Math.sqrt(index + random())
      const angle = index * GOLDEN_ANGLE
      bodies.mergeNodeAttributes(key, {
        x: middle.x + distance * Math.cos(angle),
        y: middle.y + distance * Math.sin(angle),
      })
    }
  }
}
