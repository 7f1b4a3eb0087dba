/**
 * The table in which the judge looks up what was learned of a feature.
 * place:first=历史 → 40 hundredths for none; a value never learned adds nothing
 */
import { describe, expect, it } from 'vitest'
import { FeatureWeights, groupWeights } from '../../../src/lexicon/name-weights.ts'

function added(weights: FeatureWeights | undefined, ...values: string[]): number[] {
  const sums = new Int32Array(5)
  for (const value of values) weights?.addTo(sums, value)
  return [...sums]
}

describe('groupWeights', () => {
  const weights = groupWeights([
    ['place:first=历史', [0.4, -0.2, 0, 0, 0]],
    ['place:first=', [0, 0, 1.25, 0, 0]],
    ['project:first=历史', [0, 0, 0, 0, -3]],
    ['project:joint=v+n', [0.01, 0, 0, 0, 0]],
  ])

  it('adds hundredths up, by kind, feature and value', () => {
    expect(added(weights.get('place')?.get('first'), '历史', '', '历史')).toEqual([80, -40, 125, 0, 0])
    expect(added(weights.get('project')?.get('first'), '历史')).toEqual([0, 0, 0, 0, -300])
    expect(added(weights.get('project')?.get('joint'), 'v+n')).toEqual([1, 0, 0, 0, 0])
  })

  it('adds nothing for what was never learned', () => {
    expect(added(weights.get('place')?.get('first'), '古柳', '史历', '历', '历史街区')).toEqual([
      0, 0, 0, 0, 0,
    ])
    expect(weights.get('programme')).toBeUndefined()
  })
})

describe('FeatureWeights', () => {
  it('keeps thousands of values apart', () => {
    const values = Array.from({ length: 5000 }, (_, index) =>
      String.fromCharCode(0x4e00 + (index % 500), 0x4e00 + Math.floor(index / 500)),
    )
    const weights = new FeatureWeights(values.map((value, index) => [value, [index / 100, 0, 0, 0, 0]]))
    expect(values.map((value) => added(weights, value)[0])).toEqual(values.map((_, index) => index))
  })

  it('takes no value twice', () => {
    const row = [1, 0, 0, 0, 0]
    expect(
      () =>
        new FeatureWeights([
          ['桥', row],
          ['桥', row],
        ]),
    ).toThrow('桥')
  })
})
