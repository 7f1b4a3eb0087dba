import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTokenBoundary, sentenceAt, tokenIndexAt } from '../../../src/segment/segmented-text.ts'
import { segment } from '../real-lexicon.ts'
import { mixedText } from './mixed-text.ts'

const words = (text: string) => segment(text).tokens.map((token) => token.text)

describe('createSegmenter', () => {
  it('keeps the words of the lexicon whole', () => {
    expect(words('区发展和改革局开会。')).toContain('发展和改革局')
  })

  it('reads traditional characters as simplified ones, and keeps them as written', () => {
    const text = segment('區長說。')
    expect(text.written).toBe('區長說。')
    expect(text.plain).toBe('区长说。')
    expect(text.tokens.map((token) => token.text)).toEqual(['区长', '说', '。'])
  })

  it('gives each sentence its tokens', () => {
    const { sentences, tokens } = segment('镇里下雨。\n村里停课。')
    const parts = sentences.map(({ firstToken, endToken }) => tokens.slice(firstToken, endToken))
    expect(parts.map((part) => part.map((token) => token.text).join(''))).toEqual([
      '镇里下雨。',
      '村里停课。',
    ])
  })

  it('finds the token and the sentence at an offset', () => {
    const text = segment('镇里下雨。\n村里停课。')
    expect(text.tokens[tokenIndexAt(text, 6)]!.start).toBe(6)
    expect(tokenIndexAt(text, 99)).toBe(text.tokens.length)
    expect(sentenceAt(text, 7)?.start).toBe(6)
    expect(sentenceAt(text, 5)).toBeUndefined()
    expect(isTokenBoundary(text, 6)).toBe(true)
    expect(isTokenBoundary(segment('工程师'), 2)).toBe(false)
  })

  it('cuts any text into tokens that stand where they say, in order, none lost', () => {
    fc.assert(
      fc.property(mixedText, (written) => {
        const text = segment(written)
        let end = 0
        for (const token of text.tokens) {
          expect(text.plain.slice(token.start, token.end)).toBe(token.text)
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(text.plain.slice(end, token.start)).not.toMatch(/[\p{Script=Han}A-Za-z0-9]/u)
          end = token.end
        }
        expect(text.plain.slice(end)).not.toMatch(/[\p{Script=Han}A-Za-z0-9]/u)
        for (const { start, end, firstToken, endToken } of text.sentences) {
          for (const token of text.tokens.slice(firstToken, endToken)) {
            expect(token.start).toBeGreaterThanOrEqual(start)
            expect(token.end).toBeLessThanOrEqual(end)
          }
        }
      }),
    )
  })
})
