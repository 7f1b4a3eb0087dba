/**
 * Firms named by brand and trade alone.
 * 由恒岳光电投资 → 恒岳光电; 绿色食品 → none
 */
import { expect, it } from 'vitest'
import { findFirms } from '../../../src/extract/find-firms.ts'
import { lexicon, segment } from '../real-lexicon.ts'

const found = (text: string, placeEnd?: number) =>
  findFirms(
    segment(text),
    lexicon,
    (offset) => (offset === placeEnd ? 0 : undefined),
    () => true,
  ).map(({ name, start, end, loose }) => ({ name, offsets: text.slice(start, end), loose }))

it.each([
  ['由恒岳光电投资建设。', '恒岳光电'],
  ['园区引进了海澜机械。', '海澜机械'],
  ['签约企业：海澜新材、恒岳光电。', '海澜新材', '恒岳光电'],
])('%s', (text, ...names) => {
  expect(found(text)).toEqual(names.map((name) => ({ name, offsets: name, loose: true })))
})

it('takes the place before the brand into the name', () => {
  expect(found('东莞铭衡精密在园区投产。', 2)).toMatchObject([{ name: '东莞铭衡精密' }])
})

it.each(['全县发展绿色食品。', '恒岳储能产业兴起。', '他们学习新的软件。', '引进一批新材料。', '三家机械。'])(
  'finds none in %s',
  (text) => expect(found(text)).toEqual([]),
)
