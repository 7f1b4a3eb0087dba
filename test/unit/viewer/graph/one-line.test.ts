/**
 * Text from documents as one harmless line.
 * '云溪\u202e镇' → 云溪镇
 */
import { describe, expect, it } from 'vitest'
import { oneLine } from '../../../../viewer/graph/one-line.ts'

describe('oneLine', () => {
  it('leaves ordinary names alone', () => {
    for (const name of ['云溪镇', '<b>青石</b>公司', '👩‍🏫 学校', '𠮷田村']) expect(oneLine(name)).toBe(name)
  })
  it('drops what turns, hides or breaks text', () => {
    expect(oneLine('云溪\u202e镇\u2066长\u200b\u0000\ud800')).toBe('云溪镇长')
    expect(oneLine('云溪\n\t镇')).toBe('云溪 镇')
  })
  it('cuts names of thousands of characters', () => {
    expect(oneLine('镇'.repeat(10_000))).toBe(`${'镇'.repeat(160)}…`)
  })
})
