/**
 * The view as the fragment of an address, there and back.
 * node=%E4%BA%91%E6%BA%AA%7C%22 → selected: ['云溪|"']
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS, RELATIONS } from '../../../../graph/ontology.ts'
import type { KeptView } from '../../../../viewer/state/kept-view.ts'
import { keptOf } from '../../../../viewer/state/kept-view.ts'
import { decodeView, encodeView } from '../../../../viewer/state/view-fragment.ts'
import { COLOUR_BY, LAYOUTS, SIZE_BY, startView } from '../../../../viewer/state/view-state.ts'

const START = keptOf(startView('zh', 'system', false))

const key = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom('云溪镇|part_of|云岭县', '"云溪" & 白露=镇 +100%#?', 'x'.repeat(3000), '林知远\u202e'),
)
const keys = fc.uniqueArray(key, { maxLength: 4 })
const setOf = <T>(members: readonly T[]) => fc.subarray([...members]).map((some) => new Set(some))
const keySet = keys.map((some) => new Set(some))
const month = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
const rounded = (min: number, max: number) =>
  fc.integer({ min: min * 1e4, max: max * 1e4 }).map((n) => n / 1e4)
const place = fc.record({ x: rounded(-3, 3), y: rounded(-3, 3), ratio: rounded(0.01, 4) })

const view: fc.Arbitrary<KeptView> = fc.record({
  selected: keys,
  selectedEdge: fc.option(key),
  path: fc.option(fc.record({ from: fc.option(key), to: fc.option(key), chosen: fc.nat(99) })),
  filters: fc.record({
    hiddenKinds: setOf(KINDS),
    hiddenRelations: setOf(RELATIONS),
    minConfidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    from: fc.option(month),
    to: fc.option(month),
    division: fc.option(key),
    documents: keySet,
    minDegree: fc.nat(5000),
  }),
  hidden: keySet,
  letIn: keySet,
  pinned: keySet,
  colourBy: fc.constantFrom(...COLOUR_BY),
  sizeBy: fc.constantFrom(...SIZE_BY),
  edgeLabels: fc.boolean(),
  mode: fc.constantFrom('graph', 'table'),
  layout: fc.constantFrom(...LAYOUTS),
  camera: fc.option(place),
})

describe('the fragment of an address', () => {
  it('is empty for the view that one starts with', () => {
    expect(encodeView(START)).toBe('')
    expect(decodeView('')).toEqual(START)
  })

  it('gives back every view, through a real address', () => {
    fc.assert(
      fc.property(view, (kept) => {
        const { hash } = new URL(`file:///tmp/政图.html#${encodeView(kept)}`)
        expect(decodeView(hash)).toEqual(kept)
      }),
      { numRuns: 300 },
    )
  })

  it('writes a view read from it in the same words', () => {
    fc.assert(fc.property(view, (kept) => encodeView(decodeView(encodeView(kept))) === encodeView(kept)))
  })

  it('takes whatever stands in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (fragment) => {
        const kept = decodeView(fragment)
        expect(decodeView(encodeView(kept))).toEqual(kept)
      }),
    )
  })

  it.each([
    'unknown=1&colourBy=taste&sizeBy=&mode=hologram&layout=',
    'confidence=2&degree=-1&since=2024-13&until=soon&edgeLabels=yes',
    'confidence=&degree=none&camera=1,2',
    'camera=0.5,0.5,0&camera=1,1,1',
    'camera=NaN,0,1',
    'camera=,,',
    'withoutKind=planet',
    '%E4%BA&=&&&',
  ])('passes over what cannot be: %s', (fragment) => {
    expect(decodeView(fragment)).toEqual(START)
  })

  it('tells no hidden relation from none said', () => {
    expect(decodeView('withoutRelation=').filters.hiddenRelations.size).toBe(0)
    expect([...decodeView('node=a').filters.hiddenRelations]).toEqual(['co_occurs'])
  })

  it('has a path without ends, and one with', () => {
    expect(decodeView('path=0').path).toEqual({ from: null, to: null, chosen: 0 })
    expect(decodeView('path=x&from=a&to=b').path).toEqual({ from: 'a', to: 'b', chosen: 0 })
    expect(decodeView('from=a&to=b').path).toBeNull()
  })
})
