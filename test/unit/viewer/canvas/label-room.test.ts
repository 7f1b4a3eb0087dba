/**
 * The room that labels take.
 * two labels at one place → room for the first only
 */
import { describe, expect, it } from 'vitest'
import { createLabelRoom } from '../../../../viewer/canvas/label-room.ts'

const box = (left: number, top: number, width = 60, height = 14) => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
})

describe('label room', () => {
  it('is given once', () => {
    const room = createLabelRoom()
    expect(room.take(box(0, 0))).toBe(true)
    expect(room.take(box(50, 10))).toBe(false)
    expect(room.take(box(61, 0))).toBe(true)
    expect(room.take(box(0, 15))).toBe(true)
  })
  it('can be taken by force, also beyond the edge of the canvas', () => {
    const room = createLabelRoom()
    room.block(box(-30, -30, 400, 20))
    room.block(box(-30, -30, 400, 20))
    expect(room.take(box(300, -15))).toBe(false)
    expect(room.take(box(300, 0))).toBe(true)
  })
})
