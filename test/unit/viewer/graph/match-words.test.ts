/**
 * Words that were typed, found in any order.
 * '扩建 青石' fits 青石中学扩建工程
 */
import { describe, expect, it } from 'vitest'
import { fold, matchWords } from '../../../../viewer/graph/match-words.ts'

describe('matchWords', () => {
  it('wants all words, in any order and letter case, full-width as half-width', () => {
    const text = fold('青石中学扩建工程\nQINGSHI 2024-05')
    expect(matchWords('扩建 青石')(text)).toBe(true)
    expect(matchWords(' ｑｉｎｇ　2024 ')(text)).toBe(true)
    expect(matchWords('扩建 白露')(text)).toBe(false)
    expect(matchWords('')(text)).toBe(true)
  })
})
