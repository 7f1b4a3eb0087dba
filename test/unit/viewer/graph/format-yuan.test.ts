/**
 * Sums of money.
 * 120000000 → 1.2亿元, CNY 120 million
 */
import { expect, it } from 'vitest'
import { formatYuan } from '../../../../viewer/graph/format-yuan.ts'

it.each([
  [6_000_000_000, '60亿元', 'CNY 6 billion'],
  [120_000_000, '1.2亿元', 'CNY 120 million'],
  [30_000_000, '3,000万元', 'CNY 30 million'],
  [123_450, '12.345万元', 'CNY 123,450'],
  [800, '800元', 'CNY 800'],
  [0, '0元', 'CNY 0'],
])('writes %i as %s and %s', (yuan, zh, en) => {
  expect(formatYuan(yuan, 'zh')).toBe(zh)
  expect(formatYuan(yuan, 'en')).toBe(en)
})
