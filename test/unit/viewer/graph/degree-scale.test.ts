/**
 * Stops of the slider for the number of relations.
 * largest 49 → … 20, 30, 40, 49
 */
import { describe, expect, it } from 'vitest'
import { degreeStops, stopOf } from '../../../../viewer/graph/degree-scale.ts'

describe('degreeStops', () => {
  it('rises to the largest, without doubles', () => {
    expect(degreeStops(49)).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 40, 49])
    expect(degreeStops(3)).toEqual([0, 1, 2, 3])
    expect(degreeStops(0)).toEqual([0])
    const many = degreeStops(3200)
    expect(many).toEqual([...new Set(many)].sort((left, right) => left - right))
    expect(many.length).toBeLessThan(35)
  })
  it('places a number between two stops at the lower', () => {
    expect(stopOf([0, 1, 2, 5], 4)).toBe(2)
    expect(stopOf([0, 1, 2, 5], 0)).toBe(0)
  })
})
