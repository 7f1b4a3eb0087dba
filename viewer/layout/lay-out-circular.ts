/**
 * Lays nodes out on a circle, each kind on an arc of its own; many nodes on several rings, the most connected inside.
 * 3 places, 2 officials → two arcs; 云溪镇 stands on that side of the places' arc where its 镇长 stands on his
 */
import { KINDS } from '../../graph/ontology.ts'
import type { LayoutInput, Positions } from './layout-input.ts'

/** Distances on a ring and between rings, in units of the layout. */
const SPACING = 1
const RING_GAP = 3
/** Share of the circle between two kinds. */
const KIND_GAP = 0.02
/** One ring up to the square of this, and then another for each multiple of it in the root of the number of nodes. */
const NODES_A_SIDE = 6
/** Rounds in which every node moves towards its neighbours' side, along its arc. */
const ROUNDS = 4

/** A stretch of one ring that holds nodes of one kind. */
interface Arc {
  radius: number
  /** In radians. */
  from: number
  length: number
  /** Places in `LayoutInput.nodes`, in order. */
  members: number[]
}

export function layOutCircular({ nodes, links }: LayoutInput): Positions {
  const arcs = makeArcs(nodes)
  const angles = new Float64Array(nodes.length)
  const radii = new Float64Array(nodes.length)
  const sides = new Float64Array(nodes.length)
  const place = (arc: Arc) => {
    for (const [order, member] of arc.members.entries()) {
      angles[member] = arc.from + (arc.length * (order + 0.5)) / arc.members.length
      radii[member] = arc.radius
    }
  }
  arcs.forEach(place)
  for (let round = 0; round < ROUNDS; round++) {
    const wanted = meanAngles(angles, links)
    for (const arc of arcs) {
      const middle = arc.from + arc.length / 2
      for (const member of arc.members) sides[member] = turnBetween(middle, wanted[member]!)
      arc.members.sort((left, right) => sides[left]! - sides[right]! || left - right)
      place(arc)
    }
  }
  return new Map(
    nodes.map(({ key }, index) => {
      const [angle, radius] = [angles[index]!, radii[index]!]
      return [key, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }]
    }),
  )
}

function makeArcs(nodes: LayoutInput['nodes']): Arc[] {
  const rings = ringRadii(nodes.length)
  const room = rings.reduce((sum, radius) => sum + radius, 0)
  const groups = KINDS.map((kind) =>
    [...nodes.keys()]
      .filter((index) => nodes[index]!.kind === kind)
      .sort((left, right) => nodes[right]!.degree - nodes[left]!.degree || left - right),
  ).filter((members) => members.length > 0)
  const gap = groups.length > 1 ? KIND_GAP : 0
  const arcs: Arc[] = []
  let share = 0
  for (const members of groups) {
    const whole = (members.length / nodes.length) * (1 - gap * groups.length)
    const [from, length] = [Math.PI / 2 - 2 * Math.PI * (share + whole), 2 * Math.PI * whole]
    share += whole + gap
    let taken = 0
    let inner = 0
    for (const radius of rings) {
      inner += radius
      const end = Math.round((members.length * inner) / room)
      if (end > taken) arcs.push({ radius, from, length, members: members.slice(taken, end) })
      taken = end
    }
  }
  return arcs
}

/** From the inside out, together long enough for all nodes. */
function ringRadii(count: number): number[] {
  const rings = Math.max(1, Math.floor(Math.sqrt(count) / NODES_A_SIDE))
  const widths = (RING_GAP * rings * (rings - 1)) / 2
  const innermost = Math.max(1, ((count * SPACING) / (2 * Math.PI) - widths) / rings)
  return Array.from({ length: rings }, (_, ring) => innermost + ring * RING_GAP)
}

/** Of each node's neighbours; its own where it has none. */
function meanAngles(angles: Float64Array, links: LayoutInput['links']): Float64Array {
  const [cosines, sines] = [angles.map(Math.cos), angles.map(Math.sin)]
  const x = new Float64Array(angles.length)
  const y = new Float64Array(angles.length)
  for (const { source, target, pull } of links) {
    x[source]! += cosines[target]! * pull
    y[source]! += sines[target]! * pull
    x[target]! += cosines[source]! * pull
    y[target]! += sines[source]! * pull
  }
  return angles.map((angle, index) =>
    x[index] === 0 && y[index] === 0 ? angle : Math.atan2(y[index]!, x[index]!),
  )
}

/** Radians from one angle to another, the short way round. */
function turnBetween(from: number, to: number): number {
  const turn = (to - from) % (2 * Math.PI)
  if (turn > Math.PI) return turn - 2 * Math.PI
  return turn < -Math.PI ? turn + 2 * Math.PI : turn
}
