/**
 * What the judge learns from examples: signs that tell classes apart, the same weights in every run.
 */
import { expect, it } from 'vitest'
import { type Example, learnWeights } from '../../../seeds/train/learn-weights.ts'
import { NAME_CLASSES } from '../../../src/extract/judge-names.ts'

const example = (meant: Example['meant'], ...features: string[]): Example => ({
  document: 'a',
  features: features.map((feature) => `place:${feature}`),
  meant,
  weight: 1,
})
const examples = [
  ...Array.from({ length: 6 }, () => example('place', 'bias=yes', 'first=青云')),
  ...Array.from({ length: 6 }, () => example('none', 'bias=yes', 'first=历史')),
  example('place', 'bias=yes', 'first=独此'),
]

it('weighs a feature for the class it stands with', () => {
  const weights = learnWeights(examples)
  const [none, place] = [NAME_CLASSES.indexOf('none'), NAME_CLASSES.indexOf('place')]
  const name = weights.get('place:first=青云')!
  const noun = weights.get('place:first=历史')!
  expect(name[place]).toBeGreaterThan(name[none]!)
  expect(noun[none]).toBeGreaterThan(noun[place]!)
})

it('leaves out what one example alone has', () => {
  expect(learnWeights(examples).has('place:first=独此')).toBe(false)
})

it('learns the same twice', () => {
  expect([...learnWeights(examples)]).toEqual([...learnWeights(examples)])
})
