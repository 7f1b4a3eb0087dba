/**
 * Learns how much each feature of a candidate speaks for each class: multinomial logistic regression by AdaGrad.
 * [{ features: ['project:own-length=0'], meant: 'none', … }, …] → Map { 'project:own-length=0' → [1.3, -0.2, …], … }
 */
import { type Meant, NAME_CLASSES } from '../../src/extract/judge-names.ts'

export interface Example {
  /** Name of the document, so that folds never share one. */
  document: string
  features: string[]
  meant: Meant
  /** How much it counts. */
  weight: number
}

const EPOCHS = 12
const RATE = 0.2
const SHRINK = 0.005
/** Features of fewer examples are left out. */
const LEAST_SEEN = 2
/** Features whose weights are all smaller are left out. */
const LEAST_WEIGHT = 0.08
const CLASSES = NAME_CLASSES.length

/** @returns the weights of each feature for NAME_CLASSES in their order; the same examples in the same order give the same */
export function learnWeights(examples: readonly Example[]): Map<string, number[]> {
  const numbers = numberFeatures(examples)
  const rows = examples.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? [])),
  )
  const weights = new Float64Array(numbers.size * CLASSES)
  const squares = new Float64Array(numbers.size * CLASSES)
  const random = createRandom(1)
  const order = examples.map((_, index) => index)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const index of order) learn(rows[index]!, examples[index]!, weights, squares)
  }
  const learned = Array.from(numbers, ([feature, number]): [string, number[]] => [
    feature,
    Array.from(
      weights.subarray(number * CLASSES, (number + 1) * CLASSES),
      (weight) => Math.round(weight * 100) / 100,
    ),
  ])
  return new Map(learned.filter(([, row]) => row.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)))
}

function numberFeatures(examples: readonly Example[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const numbers = new Map<string, number>()
  for (const [feature, count] of seen) if (count >= LEAST_SEEN) numbers.set(feature, numbers.size)
  return numbers
}

function learn(row: Int32Array, example: Example, weights: Float64Array, squares: Float64Array): void {
  const powers = NAME_CLASSES.map((_, at) => {
    let sum = 0
    for (const feature of row) sum += weights[feature * CLASSES + at]!
    return Math.exp(sum)
  })
  const total = powers.reduce((sum, power) => sum + power, 0)
  NAME_CLASSES.forEach((name, at) => {
    const slope = example.weight * (powers[at]! / total - (name === example.meant ? 1 : 0))
    for (const feature of row) {
      const cell = feature * CLASSES + at
      const gradient = slope + SHRINK * weights[cell]!
      squares[cell]! += gradient * gradient
      weights[cell]! -= (RATE * gradient) / Math.sqrt(squares[cell]! + 1e-6)
    }
  })
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
}

/** A stream of numbers in [0, 1) that is the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
