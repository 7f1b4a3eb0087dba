/**
 * Puts the learned weights into the form in which the judge asks for them: by kind, by feature, by value.
 * [['place:first=历史', [0.4, -0.2, 0, 0, 0]]] → Map { place → Map { first → weights, of which 历史 adds 40, -20, 0, 0, 0 } }
 */

export type NameWeights = ReadonlyMap<string, ReadonlyMap<string, FeatureWeights>>

/**
 * @param weights features written KIND:NAME=VALUE, each with what it adds to the log-odds of none, place, organization, project
 * and programme, to two decimals
 * @throws Error where two values of a feature have one hash
 */
export function groupWeights(
  weights: Iterable<readonly [feature: string, row: readonly number[]]>,
): NameWeights {
  const byKind = new Map<string, Map<string, [value: string, row: readonly number[]][]>>()
  for (const [feature, row] of weights) {
    const kindEnd = feature.indexOf(':')
    const nameEnd = feature.indexOf('=')
    const kind = feature.slice(0, kindEnd)
    const name = feature.slice(kindEnd + 1, nameEnd)
    const byName = byKind.get(kind) ?? new Map<string, [string, readonly number[]][]>()
    const rows = byName.get(name) ?? []
    rows.push([feature.slice(nameEnd + 1), row])
    byKind.set(kind, byName.set(name, rows))
  }
  return new Map(
    Array.from(byKind, ([kind, byName]) => [
      kind,
      new Map(Array.from(byName, ([name, rows]) => [name, new FeatureWeights(rows)])),
    ]),
  )
}

/** What the decimals of the table are multiplied by: sums of whole numbers are the same in any order. */
export const WEIGHT_UNIT = 100
const CLASSES = 5
/** A slot is eight times 16 bits: two for the one hash, one for half of the other, five weights. */
const SLOT = 8
const FIRST_WEIGHT = 3
/** Slots for each value: the more, the fewer must be passed over. */
const ROOM = 1.5

/**
 * The weights of one feature's values. Each name of each document is asked for some thirty features, most of which are there: a map of
 * strings takes half a dozen places in memory for each, which the processor's cache does not hold, and this takes one. So values
 * are known by 48 bits of hash, and a value that was never learned may be taken for one that was once in 10 million million times.
 */
export class FeatureWeights {
  private readonly mask: number
  private readonly halves: Int16Array
  /** The same memory, for hashes of 32 bits; 0 in a free slot. */
  private readonly wholes: Int32Array

  constructor(rows: readonly (readonly [value: string, row: readonly number[]])[]) {
    const size = 2 ** Math.ceil(Math.log2(ROOM * rows.length + 1))
    this.mask = size - 1
    this.halves = new Int16Array(size * SLOT)
    this.wholes = new Int32Array(this.halves.buffer)
    for (const [value, row] of rows) {
      const { place, check, slot } = this.find(value)
      if (this.wholes[slot / 2] !== 0) throw new Error(`${value} has the hash of another value`)
      this.wholes[slot / 2] = check
      this.halves[slot + 2] = place >> 16
      for (const [at, weight] of row.entries())
        this.halves[slot + FIRST_WEIGHT + at] = Math.round(weight * WEIGHT_UNIT)
    }
  }

  /** Adds the value's weights, in hundredths, to the sums; nothing where it was never learned. */
  addTo(sums: Int32Array, value: string): void {
    const { slot } = this.find(value)
    for (let at = 0; at < CLASSES; at++) sums[at]! += this.halves[slot + FIRST_WEIGHT + at]!
  }

  /** The value's two hashes, and where its slot begins, or the free one where it would be. */
  private find(value: string): { place: number; check: number; slot: number } {
    let place = 0
    let check = 0
    for (let at = 0; at < value.length; at++) {
      const unit = value.charCodeAt(at)
      place = Math.imul(place ^ unit, 0x9e3779b1)
      place ^= place >>> 15
      check = Math.imul(check + unit + 1, 0x85ebca6b)
      check ^= check >>> 13
    }
    check |= 1
    const { halves, wholes, mask } = this
    let slot = (place & mask) * SLOT
    while (wholes[slot / 2] !== 0 && (wholes[slot / 2] !== check || halves[slot + 2] !== place >> 16))
      slot = (slot + SLOT) & (mask * SLOT)
    return { place, check, slot }
  }
}
