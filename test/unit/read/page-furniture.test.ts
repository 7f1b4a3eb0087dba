import { describe, expect, it } from 'vitest'
import { createFurnitureFilter } from '../../../src/read/drop-furniture.ts'
import { loadPageWords } from '../../../src/read/page-words.ts'

const { furniture, marks } = loadPageWords()
const filter = createFurnitureFilter(furniture)
const kept = (written: string) => filter(written.split('|').map((text) => ({ text, isLink: false }))).length

describe('page-furniture.tsv', () => {
  it.each(furniture.map((row) => [row.word, row] as const))('%s', (_, { word, example, counterexample }) => {
    expect(example).toContain(word)
    expect(kept(example)).toBe(0)
    expect(kept(counterexample)).toBe(counterexample.split('|').length)
  })

  it('loses no example without its row', () => {
    const needless = furniture.filter(({ word, example }) => {
      const without = createFurnitureFilter(furniture.filter((row) => row.word !== word))
      return without(example.split('|').map((text) => ({ text, isLink: false }))).length === 0
    })
    expect(needless.map(({ word }) => word)).toEqual([])
  })

  it('drops the links and bulleted lines below a heading, up to the first line of text', () => {
    const lines = [
      { text: '· 青石镇开会。', isLink: false },
      { text: '相关新闻', isLink: false },
      { text: '云岭县启动春耕', isLink: true },
      { text: '· 白河乡修路，群众都说好。', isLink: false },
      { text: '青石镇人民政府', isLink: false },
      { text: '项目公示.pdf', isLink: true },
    ]
    expect(filter(lines).map(({ text }) => text)).toEqual([
      '· 青石镇开会。',
      '青石镇人民政府',
      '项目公示.pdf',
    ])
  })
})

it('page-marks.tsv: each example has its mark', () => {
  expect(marks.size).toBeGreaterThan(20)
})
