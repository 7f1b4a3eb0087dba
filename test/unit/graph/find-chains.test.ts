import { describe, expect, it } from 'vitest'
import { type ChainGraph, type ChainOptions, findChains } from '../../../graph/query/find-chains.ts'

/** A graph of nothing but these edges: 'a b' joins a and b. */
function graphOf(...edges: string[]): ChainGraph & { asked: number } {
  const neighbours = new Map<string, string[]>()
  for (const edge of edges) {
    const [left = '', right = ''] = edge.split(' ')
    neighbours.set(left, [...(neighbours.get(left) ?? []), right])
    neighbours.set(right, [...(neighbours.get(right) ?? []), left])
  }
  return {
    asked: 0,
    neighboursOf(key) {
      this.asked += 1
      return neighbours.get(key) ?? []
    },
    degreeOf: (key) => neighbours.get(key)?.length ?? 0,
  }
}

const leavesOf = (hub: string, count: number) =>
  Array.from({ length: count }, (_, leaf) => `${hub} ${hub}${leaf}`)

describe('findChains', () => {
  const chains = (graph: ChainGraph, from: string, to: string, options: Partial<ChainOptions> = {}) =>
    findChains(graph, from, to, { maxLength: 6, limit: 9, ...options }).map((chain) => chain.join(' '))

  it('gives every shortest chain, however many share a half', () => {
    const graph = graphOf('a b', 'b m', ...leavesOf('a', 5), 'm x', 'm y', 'm w', 'x z', 'y z', 'w z')
    expect(chains(graph, 'a', 'z')).toEqual(['a b m w z', 'a b m x z', 'a b m y z'])
  })

  it('puts an equally long way through a small node before the one through a hub', () => {
    const graph = graphOf(
      'a hub',
      'hub z',
      ...leavesOf('hub', 50),
      'a small',
      'small z',
      'a mid',
      'mid z',
      'mid q',
    )
    expect(chains(graph, 'a', 'z')).toEqual(['a small z', 'a mid z', 'a hub z'])
    expect(chains(graph, 'a', 'z', { limit: 1 })).toEqual(['a small z'])
  })

  it('weighs every node on the way, wherever the two sides of the search meet', () => {
    const graph = graphOf('a h', 'h i', 'i z', ...leavesOf('h', 9), 'a s', 's t', 't z', 't q', 't r')
    expect(chains(graph, 'a', 'z')).toEqual(['a s t z', 'a h i z'])
    expect(chains(graph, 'z', 'a')).toEqual(['z t s a', 'z i h a'])
  })

  it('counts each node on the way once, the one where the sides meet too', () => {
    const ways = ['a x1', 'x1 m1', 'm1 z', 'a x2', 'x2 m2', 'm2 z']
    const graph = graphOf(...ways, ...leavesOf('x1', 6), ...leavesOf('x2', 3), ...leavesOf('m2', 2))
    expect(chains(graph, 'a', 'z')).toEqual(['a x1 m1 z', 'a x2 m2 z'])
    expect(chains(graph, 'z', 'a')).toEqual(['z m1 x1 a', 'z m2 x2 a'])
  })

  it.each(['a', 'z'])('goes round the edge between the ends where %s is a hub', (hub) => {
    const graph = graphOf('a z', 'a b', 'b z', ...leavesOf(hub, 9))
    expect(chains(graph, 'a', 'z', { detour: 1 })).toEqual(['a z', 'a b z'])
    expect(chains(graph, 'z', 'a', { detour: 1 })).toEqual(['z a', 'z b a'])
  })

  it('gives no more than the limit, detours included', () => {
    const graph = graphOf('a z', 'a b', 'b z', 'a c', 'c z', 'a d', 'd z')
    expect(chains(graph, 'a', 'z', { detour: 1, limit: 3 })).toEqual(['a z', 'a b z', 'a c z'])
  })

  it('prefers the shorter way through a hub to the longer one', () => {
    const graph = graphOf('a hub', 'hub z', ...leavesOf('hub', 50), 'a b', 'b c', 'c z')
    expect(chains(graph, 'a', 'z')).toEqual(['a hub z'])
    expect(chains(graph, 'a', 'z', { detour: 1 })).toEqual(['a hub z', 'a b c z'])
  })

  it('takes parallel edges for one way, and detours that share nothing with the ways before', () => {
    const graph = graphOf('a z', 'a z', 'a b', 'b z', 'b c', 'c z', 'a d', 'd e', 'e f', 'f z')
    expect(chains(graph, 'a', 'z')).toEqual(['a z'])
    expect(chains(graph, 'a', 'z', { detour: 2 })).toEqual(['a z', 'a b z'])
    expect(chains(graph, 'a', 'z', { detour: 3 })).toEqual(['a z', 'a b z', 'a d e f z'])
  })

  it('finds none where there is none, none that is too long, and a node itself', () => {
    const graph = graphOf('a b', 'b c', 'y z')
    expect(chains(graph, 'a', 'z', { detour: 2 })).toEqual([])
    expect(chains(graph, 'a', 'c', { maxLength: 1 })).toEqual([])
    expect(chains(graph, 'a', 'a')).toEqual(['a'])
  })

  it('does not look at a hub where it need not, and gives up at its budget', () => {
    const edges = ['a z', 'a hub', ...leavesOf('hub', 10_000)]
    const graph = graphOf(...edges)
    chains(graph, 'a', 'z')
    expect(graph.asked).toBe(1)
    expect(chains(graphOf(...edges, 'hub0 far', 'far end'), 'a', 'end', { budget: 100 })).toEqual([
      'a hub hub0 far end',
    ])
    expect(chains(graphOf(...edges, 'hub0 z2', 'hub1 z2'), 'hub5', 'hub7', { budget: 2 })).toEqual([
      'hub5 hub hub7',
    ])
    expect(chains(graphOf('a b', 'b c', 'c d'), 'a', 'd', { budget: 2 })).toEqual([])
  })

  it('gives the same chains whatever the order of the edges, soon enough in a large graph', () => {
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    const edges = Array.from(
      { length: 60_000 },
      () => `${random(20_000)} ${random(4) === 0 ? random(5) : random(20_000)}`,
    )
    const graph = graphOf(...edges)
    const find = () => chains(graph, '11', '4321', { limit: 5, detour: 2 })
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      find()
      return performance.now() - start
    })
    expect(find()).toHaveLength(5)
    expect(chains(graphOf(...edges.toReversed()), '11', '4321', { limit: 5, detour: 2 })).toEqual(find())
    expect(Math.min(...times)).toBeLessThan(100)
  })
})
