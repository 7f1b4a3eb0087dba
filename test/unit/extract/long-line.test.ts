/**
 * A line without a full stop, as long as a report: the rules read it in time that grows with its length.
 */
import { expect, it } from 'vitest'
import { createExtractor } from '../../../src/pipeline.ts'

const extractor = createExtractor()

const LINES = {
  'of firms that build': '古柳河清淤工程由漳州穗青食品有限公司投资建设，',
  'of projects with a firm’s name': '海澜新材项目落户古柳产业园、',
  'of quotations': '推行“红灯笼”志愿服务、“百日清河”行动，',
  'of nothing but words for places': '该镇',
  'of places': '龙海区海澄镇内溪村、长泰区岩溪镇和',
}

it.each(Object.entries(LINES))('reads a line %s', { timeout: 10_000 }, (_, clause) => {
  const text = `龙海区海澄镇召开会议。\n${clause.repeat(Math.ceil(40_000 / clause.length))}`
  const statements = extractor.extract({ id: 'a', title: '', text })
  expect(statements.length).toBeGreaterThan(100)
})
