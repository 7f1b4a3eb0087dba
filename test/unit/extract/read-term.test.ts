import { expect, it } from 'vitest'
import { readTerm } from '../../../src/extract/read-term.ts'
import { readMarks } from './read-marks.ts'

it.each([
  ['2013年5月任[东湾镇副镇长]', { start: '2013-05' }],
  ['2010年任[科员]', { start: '2010' }],
  ['2016年8月起任[镇长]', { start: '2016-08' }],
  ['2016年8月至今任[镇长]', { start: '2016-08' }],
  ['2016年12月，[镇长]', {}],
  ['2024年1月16日，[镇长]', {}],
  ['2001年3月—2005年6月任[镇长]', { start: '2001-03', end: '2005-06' }],
  ['2001.03-2005.06任[镇长]', { start: '2001-03', end: '2005-06' }],
  ['[乡长]（2016.11—2020.07）', { start: '2016-11', end: '2020-07' }],
  ['任[镇长]', {}],
  ['1975年5月生，任[镇长]', {}],
  ['[镇长]（女）', {}],
  ['2016年8月修路，[镇长]到场', {}],
])('readTerm reads %s', (written, term) => {
  const { text, spans } = readMarks(written)
  expect(readTerm(text, spans[0]!.start, spans[0]!.end)).toEqual(term)
})
