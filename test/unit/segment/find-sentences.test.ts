import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSentences } from '../../../src/segment/find-sentences.ts'
import { mixedText } from './mixed-text.ts'

const sentences = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end))

describe('findSentences', () => {
  it.each([
    ['下雨了。停课吗？停！', ['下雨了。', '停课吗？', '停！']],
    ['标题\n正文没有句号', ['标题', '正文没有句号']],
    ['一是修路；二是种树。', ['一是修路；二是种树。']],
    ['真的吗？！是的……好。', ['真的吗？！', '是的……好。']],
    ['“路修好了。”会议召开。', ['“路修好了。”', '会议召开。']],
    ['“路修好了。”张大川说。会议召开。', ['“路修好了。”张大川说。', '会议召开。']],
    ['「路修好了。」張大川說。', ['「路修好了。」張大川說。']],
    ['投资3.5亿元。', ['投资3.5亿元。']],
    ['古柳河\t清淤工程\t3.5亿元', ['古柳河', '清淤工程', '3.5亿元']],
    ['  　下雨了。 \n\n 停课。 ', ['下雨了。', '停课。']],
    ['', []],
    [' \n　', []],
  ])('cuts %j', (text, expected) => expect(sentences(text)).toEqual(expected))

  it('numbers paragraphs by lines', () => {
    expect(findSentences('标题\n\n下雨。停课\t完\n完').map(({ paragraph }) => paragraph)).toEqual([
      0, 2, 2, 2, 3,
    ])
  })

  it.each([
    ['；', '修路，种树、'],
    ['，', '修路、种树'],
    ['、', '修路种树'],
    ['', '𠮷'],
  ])('cuts what has no end after %j', (mark, rest) => {
    const text = (rest.repeat(100) + mark).repeat(50)
    const cut = sentences(text)
    expect(cut.join('')).toBe(text)
    expect(cut.length).toBeGreaterThan(1)
    for (const one of cut) expect(one.length).toBeLessThanOrEqual(2000)
    for (const one of cut.slice(0, -1)) expect(one.endsWith(mark || rest)).toBe(true)
  })

  it('leaves out nothing but white space, in any text', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        let end = 0
        for (const sentence of findSentences(text)) {
          expect(text.slice(end, sentence.start).trim()).toBe('')
          expect(sentence.end).toBeGreaterThan(sentence.start)
          const words = text.slice(sentence.start, sentence.end)
          expect(words).toBe(words.trim())
          expect(words).not.toContain('\n')
          end = sentence.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })
})
