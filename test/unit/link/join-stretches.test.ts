/**
 * A document longer than a stretch: one entity for each name, and every offset points into the whole.
 */
import { describe, expect, it } from 'vitest'
import type { Statement } from '../../../src/extract/statement.ts'
import { createExtractor } from '../../../src/pipeline.ts'
import { LONGEST_STRETCH } from '../../../src/segment/cut-stretches.ts'

const SENTENCE = '漳州市龙海区白水镇党委书记王小川到青禾食品有限公司调研。\n'
const FILLER = '今日多云，气温回升，各地注意防范。\n'

const { extract } = createExtractor()
const long = (sentence: string): Statement[] => {
  const filler = FILLER.repeat(LONGEST_STRETCH / FILLER.length)
  return extract({
    id: 'a',
    title: '',
    date: '2024-03-14',
    text: sentence + filler + sentence + filler + sentence,
  })
}

describe('a document of several stretches', () => {
  const statements = long(SENTENCE)
  const [document] = statements
  const text = document?.type === 'document' ? document.text : ''

  it('has the entities of its sentence once, numbered in order', () => {
    const entities = (all: readonly Statement[]) =>
      all.flatMap((one) => (one.type === 'entity' ? [{ ...one, document: '' }] : []))
    expect(text.length).toBeGreaterThan(LONGEST_STRETCH * 2)
    expect(entities(statements)).toEqual(entities(extract({ id: 'b', title: '', text: SENTENCE })))
  })

  it('has all mentions, each where it says', () => {
    const mentions = statements.flatMap((one) => (one.type === 'mention' ? [one] : []))
    expect(mentions.filter((mention) => mention.text === '王小川')).toHaveLength(3)
    for (const { start, end, text: words, sentence } of mentions) {
      expect(text.slice(start, end)).toBe(words)
      expect(text.slice(...sentence)).toBe(SENTENCE.trim())
    }
  })

  it('counts its sentences and relations', () => {
    expect(document).toMatchObject({ type: 'document', id: 'a', date: '2024-03-14' })
    const lines = text.trim().split('\n').length
    expect(document).toHaveProperty('sentences', lines)
    const relations = statements.flatMap((one) => (one.type === 'relation' ? [one] : []))
    expect(relations.filter(({ relation }) => relation === 'holds_office')).toHaveLength(3)
  })

  it('is an official where one stretch says so', () => {
    const both = extract({
      id: 'a',
      title: '',
      text: `${SENTENCE}${FILLER.repeat(LONGEST_STRETCH / FILLER.length)}王小川说，白水镇在建设。\n`,
    })
    const named = both.filter((one) => one.type === 'entity' && one.name === '王小川')
    expect(named).toMatchObject([{ kind: 'official' }])
  })
})
