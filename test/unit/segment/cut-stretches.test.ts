import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutStretches, LONGEST_STRETCH } from '../../../src/segment/cut-stretches.ts'

const pieces = (text: string) => cutStretches(text).map(({ start, end }) => text.slice(start, end))

describe('cutStretches', () => {
  it('leaves a text whole that is short enough', () => {
    expect(cutStretches('')).toEqual([{ start: 0, end: 0 }])
    expect(cutStretches('会'.repeat(LONGEST_STRETCH))).toHaveLength(1)
  })

  it.each([
    ['\n\n', '会议召开。\n会议召开，'],
    ['\n', '会议召开。会议召开，'],
    ['。', '会议召开，'],
    ['，', '会议召开'],
  ])('cuts after %j rather than after what parts less', (mark, rest) => {
    const much = (length: number) => rest.repeat(Math.ceil(length / rest.length))
    const [first] = pieces(much(LONGEST_STRETCH * 0.7) + mark + much(LONGEST_STRETCH))
    expect(first?.endsWith(mark)).toBe(true)
  })

  it('tiles any text with stretches that are not too long, and cuts no character in two', () => {
    const unit = fc.constantFrom('会', '议', '𠮷', '\n', '。', '　', 'a')
    const text = fc
      .array(fc.tuple(unit, fc.integer({ min: 1, max: LONGEST_STRETCH })), { maxLength: 6 })
      .map((runs) => runs.map(([one, times]) => one.repeat(times)).join(''))
    fc.assert(
      fc.property(text, (whole) => {
        const found = pieces(whole)
        expect(found.join('')).toBe(whole)
        for (const piece of found) {
          expect(piece.length).toBeLessThanOrEqual(LONGEST_STRETCH)
          expect(piece).not.toMatch(/\p{Surrogate}/u)
        }
      }),
      { numRuns: 50 },
    )
  })
})
