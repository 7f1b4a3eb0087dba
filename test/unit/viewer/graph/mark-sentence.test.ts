/**
 * Names marked in sentences.
 * 林知远到云溪镇 → [林知远]到[云溪镇]
 */
import { describe, expect, it } from 'vitest'
import { markSentence } from '../../../../viewer/graph/mark-sentence.ts'

describe('markSentence', () => {
  const names = { self: ['云溪镇', '云溪'], other: ['林知远'] }

  it('marks the longest name at a place and keeps every character', () => {
    const sentence = '林知远到云溪镇，说云溪变了。'
    const parts = markSentence(sentence, names, 0, 3)
    expect(parts.filter(({ mark }) => mark !== undefined)).toEqual([
      { text: '林知远', mark: 'other' },
      { text: '云溪镇', mark: 'self' },
      { text: '云溪', mark: 'self' },
    ])
    expect(parts.map(({ text }) => text).join('')).toBe(sentence)
  })
  it('finds a name that is set with spaces, and takes signs in names as they are', () => {
    expect(markSentence('镇长林 知远', names, 0, 0)).toContainEqual({ text: '林 知远', mark: 'other' })
    const odd = { self: ['“红+绿”(一期)'], other: [] }
    expect(markSentence('“红+绿”(一期)开工', odd, 0, 0)[0]).toEqual({ text: '“红+绿”(一期)', mark: 'self' })
  })
  it('marks the stated words where no name occurs', () => {
    expect(markSentence('该镇镇长到会。', names, 2, 4)).toEqual([
      { text: '该镇' },
      { text: '镇长', mark: 'words' },
      { text: '到会。' },
    ])
  })
  it('marks nothing when the offsets do not fit the sentence', () => {
    expect(markSentence('到会。', names, -2, 9)).toEqual([{ text: '到会。' }])
  })
})
