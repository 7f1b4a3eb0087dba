/**
 * How edges run: straight where they are alone, bent where several join the same two nodes; arrows where they have a direction.
 * 林知远 —任职→ 云溪镇 and 林知远 — 同句 — 云溪镇 → the first straight with an arrow, the second bent without
 */
import type { Relation } from '../../graph/ontology.ts'
import { SYMMETRIC_RELATIONS } from '../../graph/ontology.ts'
import { CURVATURE } from '../settings.ts'
import type { EdgeType } from './element-looks.ts'

export function edgeTypeOf(relation: Relation, curvature: number): EdgeType {
  const straight =
    relation === 'co_occurs' ? 'hint' : SYMMETRIC_RELATIONS.has(relation) ? 'mutual' : 'directed'
  return curvature === 0 ? straight : `${straight}Curve`
}

/**
 * The curvature of the edge that comes after `before` others between the same two nodes: 0, then more and more to both
 * sides, so that it never changes when the graph grows. `forwards` tells the two directions apart, which see left and
 * right the other way round.
 */
export function curvatureOf(before: number, forwards: boolean): number {
  if (before === 0) return 0
  const side = before % 2 === 1 ? 1 : -1
  const bend = Math.min(Math.ceil(before / 2) * CURVATURE.step, CURVATURE.most)
  return side * bend * (forwards ? 1 : -1)
}

export interface Point {
  x: number
  y: number
}

/** The point that a bent edge is drawn towards without reaching it; coordinates with y upwards, as in the graph. */
export function controlPoint(source: Point, target: Point, curvature: number): Point {
  return {
    x: (source.x + target.x) / 2 - (target.y - source.y) * curvature,
    y: (source.y + target.y) / 2 + (target.x - source.x) * curvature,
  }
}

/** The point at `share` (0 to 1) of the way along the curve. */
export function pointOnCurve(source: Point, control: Point, target: Point, share: number): Point {
  const rest = 1 - share
  const at = (from: number, by: number, to: number) =>
    rest * rest * from + 2 * rest * share * by + share * share * to
  return { x: at(source.x, control.x, target.x), y: at(source.y, control.y, target.y) }
}
