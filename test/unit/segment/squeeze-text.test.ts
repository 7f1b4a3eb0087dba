import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { squeezeText } from '../../../src/segment/squeeze-text.ts'
import { lexicon } from '../real-lexicon.ts'
import { mixedText } from './mixed-text.ts'

const isSurname = (character: string) => lexicon.surnames.get(character)?.share === 'common'
const squeeze = (text: string) => squeezeText(text, isSurname)

describe('squeezeText', () => {
  it.each([
    ['全 面 推 进', '全面推进'],
    ['政　府　工　作　报　告', '政府工作报告'],
    ['镇里全 面 推 进古柳河清淤工程', '镇里全面推进古柳河清淤工程'],
    ['2 0 2 4 年 ， 镇 里 停 课 。', '2024年，镇里停课。'],
    ['镇长：张 小 明', '镇长：张小明'],
    ['下雨了。\n停 课 了\n天晴了。', '下雨了。\n停课了\n天晴了。'],
  ])('reads %j as %j', (text, squeezed) => expect(squeeze(text)?.text).toBe(squeezed))

  it.each([
    '全面推进古柳河清淤工程。',
    '李　杰、王 伟',
    '镇长 李 杰，镇长　王　伟',
    '委员：李　杰　王　伟　张小明',
    '为李 杰 王 伟同志',
    '李 杰 任组长',
    '停 课',
    'A B C D',
    '村 1 2 镇 3 4 县 5 6',
    '2024 年 3 月',
  ])('leaves %j alone', (text) => expect(squeeze(text)).toBeUndefined())

  it('takes out nothing but spaces, and says where all else stood', () => {
    const spaced = fc
      .array(fc.oneof(mixedText, fc.constantFrom('全 面 推 进', '古　柳　河', '李 杰 ', '停 课 了 。')))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(spaced, (text) => {
        const squeezed = squeeze(text)
        if (!squeezed) return
        expect(squeezed.text.replace(/[ 　]/g, '')).toBe(text.replace(/[ 　]/g, ''))
        for (let at = 0; at < squeezed.text.length; at++) {
          const [start, end] = squeezed.spanOf(at, at + 1)
          expect(text.slice(start, end)).toBe(squeezed.text[at])
        }
        expect(squeezed.spanOf(0, squeezed.text.length)[1]).toBe(text.length)
      }),
    )
  })

  it('lets a span reach from its first character to its last', () => {
    const text = '治：古 柳 河'
    const squeezed = squeeze(`${text}，全 面 推 进`)!
    expect(text.slice(...squeezed.spanOf(2, 5))).toBe('古 柳 河')
    expect(squeezed.spanOf(5, 5)).toEqual([7, 7])
  })
})
