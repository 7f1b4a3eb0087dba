/**
 * The title of the page, from whatever names there are.
 * 云溪镇 → 云溪镇 · 政图 zhengtu
 */
import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../../viewer/controllers/title-controller.tsx'

describe('titleOf', () => {
  it.each([
    [[], '政图 zhengtu'],
    [['云溪镇'], '云溪镇 · 政图 zhengtu'],
    [['甲', '乙', '丙', '丁'], '甲、乙、丙、… · 政图 zhengtu'],
    [['云\u202e溪\n镇'], '云溪镇 · 政图 zhengtu'],
    [['镇'.repeat(10_000)], `${'镇'.repeat(40)}… · 政图 zhengtu`],
  ])('%j → %s', (labels, title) => {
    expect(titleOf(labels)).toBe(title)
  })
})
