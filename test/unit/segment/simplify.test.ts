import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSimplifier } from '../../../src/segment/simplify.ts'
import { mixedText } from './mixed-text.ts'

const simplify = createSimplifier()

describe('createSimplifier', () => {
  it.each([
    ['區委書記２', '区委书记2'],
    ['臺灣、鄉鎮、後裡', '台湾、乡镇、后里'],
    ['Ａ＋ｚ－９', 'A+z-9'],
    ['３．５亿元，１２％', '3.5亿元，12%'],
    ['１．修路', '1．修路'],
    ['⼀⼈、县⻓、⻔⼝', '一人、县长、门口'],
    ['已经是简体字。', '已经是简体字。'],
    ['𠮷😀區', '𠮷😀区'],
    ['', ''],
  ])('reads %j as %j', (written, plain) => expect(simplify(written)).toBe(plain))

  it('keeps Chinese punctuation and the wide space', () => {
    expect(simplify('「鎮」，《縣》（區）　。')).toBe('「镇」，《县》（区）　。')
  })

  it('keeps the length of any text, and where its lines end', () => {
    fc.assert(
      fc.property(mixedText, (written) => {
        const lines = (text: string) => text.split('\n').map((line) => line.length)
        expect(lines(simplify(written))).toEqual(lines(written))
      }),
    )
  })
})
