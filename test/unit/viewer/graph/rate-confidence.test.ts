/**
 * Confidence in four classes.
 * 0.93 → 'high'
 */
import { expect, it } from 'vitest'
import { rateConfidence } from '../../../../viewer/graph/rate-confidence.ts'

it('puts each bound into the higher class', () => {
  expect([1, 0.9, 0.89, 0.75, 0.74, 0.5, 0.49, 0].map(rateConfidence)).toEqual([
    'high',
    'high',
    'good',
    'good',
    'fair',
    'fair',
    'low',
    'low',
  ])
})
