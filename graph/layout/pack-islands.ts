/**
 * Packs the parts of a graph that do not hang together in rings around the largest, so that the drawing stays small.
 * [{ radius: 120 }, { radius: 8 }, { radius: 5 }] → the first in the middle, the others on a ring that touches it
 */
export interface Island {
  /** Of a circle about the island's own origin that holds all of it. */
  radius: number
}

/** An island smaller than this share of its ring's first begins a ring of its own. */
const LIKE_SIZE = 0.5

/** Where each island's origin comes to lie, the first at 0, 0; `islands` are sorted, the largest first. */
export function packIslands(islands: readonly Island[], gap: number): { x: number; y: number }[] {
  const centres = islands.slice(0, 1).map(() => ({ x: 0, y: 0 }))
  let inner = (islands[0]?.radius ?? 0) + gap
  while (centres.length < islands.length) {
    const first = islands[centres.length]!.radius
    const middle = inner + first
    const angles: number[] = []
    let taken = 0
    for (let next = centres.length; next < islands.length; next++) {
      const { radius } = islands[next]!
      const angle = 2 * Math.asin(Math.min(1, (radius + gap / 2) / middle))
      if (angles.length > 0 && (taken + angle > 2 * Math.PI || radius < first * LIKE_SIZE)) break
      taken += angle
      angles.push(angle)
    }
    // What is left of the ring is shared out, so that no side is heavier.
    const spare = (2 * Math.PI - taken) / angles.length
    let before = 0
    for (const angle of angles) {
      const direction = before + (angle + spare) / 2
      centres.push({ x: middle * Math.cos(direction), y: middle * Math.sin(direction) })
      before += angle + spare
    }
    inner = middle + first + gap
  }
  return centres
}
