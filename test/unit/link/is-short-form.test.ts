import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAbbreviation, isShortForm } from '../../../src/link/within-document/is-short-form.ts'

describe('isShortForm', () => {
  it.each([
    ['石英砂项目', '年产5万吨高纯石英砂项目'],
    ['冷链园', '古柳冷链物流园'],
    ['经开区', '霍邱经济开发区'],
    ['云鼎公司', '徐州云鼎城市更新有限公司'],
    ['古柳河', '古柳河清淤工程'],
    ['翠岭水库工程', '翠岭水库扩建工程'],
    ['红灯笼', '红灯笼志愿服务'],
    ['第二小学', '古柳第二小学'],
  ])('%s is one of %s', (short, long) => expect(isShortForm(short, long)).toBe(true))

  it.each([
    ['风光带', '风光带一期'],
    ['风光带一期', '风光带二期'],
    ['青云小学', '青云中学'],
    ['穗青公司', '穗丰食品有限公司'],
    ['农村改厕工程', '农村饮水工程'],
    ['古柳河工程', '古柳河西段工程'],
    ['青云第二小学', '古柳第二小学'],
    ['园', '产业园'],
  ])('%s is none of %s', (short, long) => expect(isShortForm(short, long)).toBe(false))

  it('holds of no name and itself, and never both ways', () => {
    const name = fc.string({ unit: fc.constantFrom(...'古柳河清淤工程项目一二期青禾公司'), minLength: 1 })
    fc.assert(
      fc.property(name, name, (left, right) => {
        expect(isShortForm(left, left)).toBe(false)
        expect(isShortForm(left, right) && isShortForm(right, left)).toBe(false)
      }),
    )
  })
})

describe('isAbbreviation', () => {
  it.each([
    ['经开区', '经济开发区', true],
    ['高新区', '高新技术产业开发区', true],
    ['经开区', '高新区', false],
    ['开经区', '经济开发区', false],
    ['经开', '经济开发区', false],
    ['经开区', '经开区', false],
  ])('%s of %s: %s', (short, long, expected) => expect(isAbbreviation(short, long)).toBe(expected))
})
