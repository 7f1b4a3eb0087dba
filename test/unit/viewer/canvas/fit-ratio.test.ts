/**
 * The zoom at which a neighbourhood fits the view.
 * a point at a quarter of the width → 0.725
 */
import { describe, expect, it } from 'vitest'
import { fitRatio } from '../../../../viewer/canvas/fit-ratio.ts'

describe('fitRatio', () => {
  it('zooms until most points are in sight, within limits', () => {
    const view = { width: 800, height: 600 }
    expect(fitRatio({ x: 400, y: 300 }, [{ x: 600, y: 300 }], view, 1)).toBeCloseTo(0.725)
    const near = [0, 50, 100, 200].map((reach) => ({ x: 400 + reach, y: 300 }))
    expect(fitRatio({ x: 400, y: 300 }, [...near, { x: 9000, y: 300 }], view, 1)).toBeCloseTo(0.725)
    expect(fitRatio({ x: 400, y: 300 }, [], view, 1)).toBe(0.18)
    expect(fitRatio({ x: 0, y: 0 }, [{ x: 9000, y: 0 }], view, 1)).toBe(1.4)
  })
})
