/**
 * The drawing of a graph: little overlaps, and what hangs apart stays near.
 * a star of 40 nodes and 200 nodes without an edge → no disc over another, nobody far out
 */
import { describe, expect, it } from 'vitest'
import type { PullingEdge } from '../../../graph/layout/bodies.ts'
import { computePositions } from '../../../graph/layout/compute-positions.ts'
import { packIslands } from '../../../graph/layout/pack-islands.ts'

const star = (centre: string, leaves: number): PullingEdge[] =>
  Array.from({ length: leaves }, (_, number) => {
    return { source: `${centre}${number}`, target: centre, relation: 'part_of', weight: 1 }
  })

describe('computePositions', () => {
  const edges = [...star('a', 40), ...star('b', 5)]
  const loners = Array.from({ length: 200 }, (_, number) => `loner${number}`)
  const keys = [...new Set(edges.flatMap(({ source, target }) => [source, target])), ...loners]
  const positions = computePositions(keys, edges)
  const places = keys.map((key) => positions.get(key)!)

  it('places every node, no disc over another', () => {
    let overlaps = 0
    for (const [index, left] of places.entries()) {
      for (const right of places.slice(index + 1)) {
        if (Math.hypot(left.x - right.x, left.y - right.y) < 8) overlaps++
      }
    }
    expect(overlaps).toBe(0)
  })

  it('keeps nodes without an edge near the rest', () => {
    const reach = (names: string[]) =>
      Math.max(...names.map((key) => Math.hypot(positions.get(key)!.x, positions.get(key)!.y)))
    const mainland = reach(keys.filter((key) => key.startsWith('a')))
    expect(reach(loners)).toBeLessThan(mainland * 2.5)
  })

  it('gives the same positions again', () => {
    expect(computePositions(keys, edges)).toEqual(positions)
    expect(computePositions(keys, edges, { seed: 2 })).not.toEqual(positions)
  })

  it('draws nothing of an empty graph', () => {
    expect(computePositions([], [])).toEqual(new Map())
  })
})

describe('packIslands', () => {
  it('puts the largest in the middle and lets none touch another', () => {
    const islands = [90, 40, 38, 12, 11, 4, ...Array.from({ length: 60 }, () => 3)].map((radius) => ({
      radius,
    }))
    const centres = packIslands(islands, 2)
    expect(centres[0]).toEqual({ x: 0, y: 0 })
    for (const [index, left] of centres.entries()) {
      for (const [further, right] of centres.slice(index + 1).entries()) {
        const apart = Math.hypot(left.x - right.x, left.y - right.y)
        const radii = islands[index]!.radius + islands[index + 1 + further]!.radius
        expect(apart).toBeGreaterThan(radii)
      }
    }
  })
})
