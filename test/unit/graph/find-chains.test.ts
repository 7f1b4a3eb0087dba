import { expect, it } from 'vitest'
import { STATED_RELATIONS } from '../../../graph/ontology.ts'
import { findChains } from '../../../graph/query/find-chains.ts'
import type { GraphStore } from '../../../graph/query/graph-store.ts'

/** A store of nothing but these edges. */
function storeOf(...edges: [source: string, target: string][]): GraphStore {
  const edgesOf = (key: string) =>
    edges.filter((ends) => ends.includes(key)).map(([source, target]) => ({ source, target }))
  return { edgesOf } as unknown as GraphStore
}

it('gives every chain from the first node to the second, however many share a half', () => {
  const leaves = ['l1', 'l2', 'l3', 'l4', 'l5'].map((leaf): [string, string] => ['a', leaf])
  const ends = ['x', 'y', 'w'].flatMap((way): [string, string][] => [
    ['m', way],
    [way, 'z'],
  ])
  const store = storeOf(['a', 'b'], ['b', 'm'], ...leaves, ...ends)
  const chains = findChains(store, 'a', 'z', { relations: STATED_RELATIONS, maxLength: 6, limit: 9 })
  expect(chains.map((chain) => chain.join(' ')).toSorted()).toEqual(['a b m w z', 'a b m x z', 'a b m y z'])
})
