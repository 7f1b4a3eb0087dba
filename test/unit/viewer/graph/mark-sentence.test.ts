/**
 * Names marked in sentences, and the words that carry the statement.
 * 林知远到云溪镇 → [林知远]到[云溪镇]
 */
import { describe, expect, it } from 'vitest'
import { markSentence } from '../../../../viewer/graph/mark-sentence.ts'

describe('markSentence', () => {
  const names = { self: ['云溪镇', '云溪'], other: ['林知远'] }

  it('marks the longest name at a place and keeps every character', () => {
    const sentence = '林知远到云溪镇，说云溪变了。'
    const parts = markSentence(sentence, names, 0, 0)
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
  it('tells the words that carry the statement, within names and beside them', () => {
    expect(markSentence('昨天云溪镇镇长林知远到会。', names, 4, 10)).toEqual([
      { text: '昨天' },
      { text: '云溪', mark: 'self' },
      { text: '镇', mark: 'self', stated: true },
      { text: '镇长', stated: true },
      { text: '林知远', mark: 'other', stated: true },
      { text: '到会。' },
    ])
  })
  it('tells them where no name occurs', () => {
    expect(markSentence('该镇镇长到会。', names, 2, 4)).toEqual([
      { text: '该镇' },
      { text: '镇长', stated: true },
      { text: '到会。' },
    ])
  })
  it('tells nothing when the words are the whole sentence, or the offsets do not fit it', () => {
    expect(markSentence('该镇到会。', names, 0, 5)).toEqual([{ text: '该镇到会。' }])
    expect(markSentence('该镇到会。', names, 0, 4)).toEqual([{ text: '该镇到会。' }])
    expect(markSentence('到会。', names, -2, 9)).toEqual([{ text: '到会。' }])
  })
  it('takes a very long name and very many names', () => {
    const long = '长'.repeat(10_000)
    const many = { self: [long], other: Array.from({ length: 500 }, (_, index) => `第${index}村`) }
    const parts = markSentence(`${long}到第7村。`, many, 0, 0)
    expect(parts.map(({ text, mark }) => [text.length, mark])).toEqual([
      [10_000, 'self'],
      [1, undefined],
      [3, 'other'],
      [1, undefined],
    ])
  })
})
