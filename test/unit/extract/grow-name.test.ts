import { describe, expect, it } from 'vitest'
import { type GrowOptions, growName } from '../../../src/extract/grow-name.ts'
import { lexicon, segment } from '../real-lexicon.ts'

/** The name grown from the ending after `|`. */
function grown(written: string, options: Partial<GrowOptions> = {}): string {
  const text = segment(written.replace('|', ''))
  const start = growName(text, lexicon, {
    endingStart: written.indexOf('|'),
    isFree: () => true,
    placeEndingAt: () => undefined,
    ...options,
  })
  return text.plain.slice(start)
}

describe('growName', () => {
  it.each([
    ['a verb before it', '实施古柳河清淤|工程', '古柳河清淤工程'],
    ['a particle before it', '由江苏青禾食品|研究院', '江苏青禾食品研究院'],
    ['a conjunction before it', '与华青|公司', '华青公司'],
    ['an enumeration', '城东、城西|小学', '城西小学'],
    ['another sentence', '青云开学了。古柳|小学', '古柳小学'],
  ])('stops at %s: %s → %s', (_, written, name) => expect(grown(written, { innerVerbs: 'all' })).toBe(name))

  it.each([
    ['a number that names', '开展三年|行动', '三年行动'],
    ['a measure of what is made', '完成年产5万吨石英砂|项目', '年产5万吨石英砂项目'],
    ['a bracket', '（一期）古柳|产业园', '（一期）古柳产业园'],
    ['a conjunction that is half of a name', '来到和县中|医院', '县中医院'],
  ])('takes in %s: %s → %s', (_, written, name) => expect(grown(written, { innerVerbs: 'all' })).toBe(name))

  it('takes in a quotation', () => expect(grown('推行“红灯笼”|机制')).toBe('“红灯笼”机制'))

  it('leaves a title in 《》', () => expect(grown('印发《河道保洁办法》|方案')).toBe('方案'))

  it('leaves a count of things', () => expect(grown('24个重点|项目')).toBe('重点项目'))

  it('takes verbs in only where it is told', () => {
    expect(grown('污水治理|机制', { innerVerbs: 'all' })).toBe('污水治理机制')
    expect(grown('污水治理|机制', { innerVerbs: 'nouns' })).toBe('机制')
    expect(grown('青云文化服务|集团', { innerVerbs: 'nouns' })).toBe('青云文化服务集团')
    expect(grown('青云文化服务|集团', { innerVerbs: 'none' })).toBe('集团')
  })

  it('takes a place in whole, with the places before it', () => {
    const places = new Map([
      [3, 0],
      [6, 3],
    ])
    expect(grown('南海区丹灶镇|水利所', { placeEndingAt: (at) => places.get(at) })).toBe('南海区丹灶镇水利所')
  })

  it('reaches neither into the name of a person nor farther than it may', () => {
    expect(grown('青云古柳|小学')).toBe('青云古柳小学')
    expect(grown('青云古柳|小学', { isFree: (offset) => offset >= 2 })).toBe('古柳小学')
    expect(grown('青云古柳|小学', { most: 3 })).toBe('古柳小学')
  })
})
