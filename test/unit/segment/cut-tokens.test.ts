import { expect, it } from 'vitest'
import { cutTokens } from '../../../src/segment/cut-tokens.ts'
import { segment } from '../real-lexicon.ts'

it('cutTokens cuts only the token around an offset, and keeps every sentence its own tokens', () => {
  const text = segment('他是工程师。天晴了。')
  const cut = cutTokens(text, new Set([4]))
  expect(cut.tokens.map((token) => token.text)).toEqual(
    text.tokens.flatMap(({ text: word }) => (word === '工程师' ? ['工程', '师'] : [word])),
  )
  for (const { start, end, firstToken, endToken } of cut.sentences) {
    const words = cut.tokens.slice(firstToken, endToken).map((token) => token.text)
    expect(words.join('')).toBe(cut.plain.slice(start, end))
  }
  expect(text.tokens).toHaveLength(cut.tokens.length - 1)
  expect(cutTokens(text, new Set([5]))).toBe(text)
})
