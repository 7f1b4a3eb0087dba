import { describe, expect, it } from 'vitest'
import { divisionAncestors, divisionLevel } from '../../../src/lexicon/division-code.ts'

describe('division codes', () => {
  it.each([
    ['44', 'province', []],
    ['4406', 'city', ['44']],
    ['440605', 'county', ['4406', '44']],
    ['440605123', 'town', ['440605', '4406', '44']],
    ['71-高雄市-凤山区', 'county', ['71-高雄市', '71']],
    ['71--新竹县-竹北市', 'town', ['71--新竹县', '71-', '71']],
    ['81--中西区', 'county', ['81-', '81']],
  ])('%s is a %s below %j', (code, level, ancestors) => {
    expect(divisionLevel(code)).toBe(level)
    expect(divisionAncestors(code)).toEqual(ancestors)
  })

  it.each(['440', '4406051', '440605123001', '71-', '高雄市', '71-a', ''])(
    '%j is no division code',
    (code) => {
      expect(divisionLevel(code)).toBe('other')
    },
  )
})
