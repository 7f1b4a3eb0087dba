/**
 * The part of the canvas that a cloud of points takes.
 * a hundred points in a square and one far away → the square
 */
import { describe, expect, it } from 'vitest'
import { framePoints } from '../../../../viewer/canvas/frame-points.ts'

const VIEW = { width: 1000, height: 1000 }
const NO_MARGINS = { top: 0, right: 0, bottom: 0, left: 0 }
const SQUARE = Array.from({ length: 121 }, (_, index) => ({
  x: 100 + (index % 11) * 10,
  y: 300 + Math.floor(index / 11) * 10,
}))

describe('framePoints', () => {
  it('frames all of a few points', () => {
    const points = [
      { x: 100, y: 100 },
      { x: 300, y: 200 },
    ]
    expect(framePoints(points, VIEW, NO_MARGINS)).toEqual({ middle: { x: 200, y: 150 }, ratio: 0.2 })
  })
  it('leaves out strays of many', () => {
    const frame = framePoints([...SQUARE, { x: 9000, y: 350 }], VIEW, NO_MARGINS)!
    expect(frame.ratio).toBeLessThan(0.13)
    expect(Math.abs(frame.middle.x - 150)).toBeLessThan(10)
    expect(framePoints([...SQUARE, { x: 9000, y: 350 }], VIEW, NO_MARGINS, 'kept')?.ratio).toBeCloseTo(8.9)
  })
  it('moves the middle where one side has more room to be left free', () => {
    const { middle, ratio } = framePoints(SQUARE, VIEW, { ...NO_MARGINS, right: 200 })!
    expect(middle.x).toBeCloseTo(150 + 100 * ratio)
    expect(ratio).toBeCloseTo(100 / 800)
  })
  it('knows nothing to frame', () => {
    expect(framePoints([], VIEW, NO_MARGINS)).toBeNull()
  })
})
