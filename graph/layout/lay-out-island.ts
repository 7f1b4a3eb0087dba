/**
 * Lays out bodies that all hang together: ForceAtlas2 from communities side by side, then no disc over another.
 * 何文远 —holds_office→ 云溪镇 → 何文远 at -12.1, 4.2 and 云溪镇 at 12.1, -4.2
 */
import forceAtlas2Module from 'graphology-layout-forceatlas2'
import noverlapModule from 'graphology-layout-noverlap'
import type { Bodies } from './bodies.ts'
import { scatterCommunities } from './scatter-communities.ts'

/** The packages are CommonJS whose exports are the functions themselves; their types tell of default exports. */
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default
const noverlap = noverlapModule as unknown as typeof noverlapModule.default

export interface LayoutOptions {
  /** Rounds of ForceAtlas2; fewer for larger graphs where left out. */
  iterations?: number | undefined
  /** Another seed, another layout; 1 where left out. */
  seed?: number | undefined
}

/** Room around every disc, in the unit of positions. */
export const MARGIN = 3
/** Share of the drawing that its discs cover; few bodies need less room for their edges. */
const coverageOf = (order: number) => Math.max(0.06, 0.5 / Math.sqrt(order))
/** Share of the bodies that the drawing's size is judged by: a few far ones would make the others crowd. */
const NEAR = 0.95

/** About the origin. */
export function layOutIsland(island: Bodies, { iterations, seed = 1 }: LayoutOptions): void {
  const { order } = island
  if (order === 1) return
  scatterCommunities(island, seed)
  forceAtlas2.assign(island, {
    iterations: iterations ?? iterationsFor(order),
    settings: {
      ...forceAtlas2.inferSettings(order),
      // Forces that grow slowly with distance show communities and keep far bodies near.
      linLogMode: true,
      barnesHutOptimize: order > 1000,
      barnesHutTheta: 1,
    },
  })
  scaleToCoverage(island)
  noverlap.assign(island, {
    maxIterations: order > 5000 ? 40 : 120,
    settings: { margin: MARGIN, gridSize: Math.max(1, Math.round(Math.sqrt(order) / 2)) },
  })
  centre(island)
}

function scaleToCoverage(island: Bodies): void {
  centre(island)
  const distances = island.mapNodes((_key, { x, y }) => Math.hypot(x, y)).sort((left, right) => left - right)
  const reach = distances[Math.ceil(distances.length * NEAR) - 1]! || 1
  let covered = 0
  island.forEachNode((_key, { size }) => {
    covered += (size + MARGIN) ** 2
  })
  const factor = Math.sqrt(covered / coverageOf(island.order)) / reach
  island.updateEachNodeAttributes((_key, { x, y, size }) => ({ x: x * factor, y: y * factor, size }))
}

function centre(island: Bodies): void {
  const sum = { x: 0, y: 0 }
  island.forEachNode((_key, { x, y }) => {
    sum.x += x
    sum.y += y
  })
  const middle = { x: sum.x / island.order, y: sum.y / island.order }
  island.updateEachNodeAttributes((_key, { x, y, size }) => ({ x: x - middle.x, y: y - middle.y, size }))
}

/** Some seconds at most: a round takes time in proportion to the number of nodes. */
function iterationsFor(order: number): number {
  return Math.max(20, Math.min(500, Math.round(1_000_000 / order)))
}
