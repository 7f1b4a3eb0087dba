import { describe, expect, it } from 'vitest'
import { measureNodes } from '../../../graph/measure/measure-nodes.ts'
import type { Relation } from '../../../graph/ontology.ts'

const nodesOf = (keys: string) => [...keys].map((key) => ({ key }))
const edge = (ends: string, weight = 1, relation: Relation = 'part_of') => ({
  source: ends[0]!,
  target: ends[1]!,
  relation,
  weight,
})
/** Each with each. */
const clique = (keys: string) =>
  [...keys].flatMap((left, index) => [...keys.slice(index + 1)].map((right) => edge(left + right)))
const communitiesOf = (measured: ReturnType<typeof measureNodes>) =>
  Object.fromEntries(Array.from(measured, ([key, { community }]) => [key, community]))

describe('measureNodes', () => {
  it('counts the edges of each node, both ends of one to itself, and no hints', () => {
    const measured = measureNodes(nodesOf('abcd'), [
      edge('ab'),
      edge('ab', 1, 'located_in'),
      edge('cc'),
      edge('bd', 9, 'co_occurs'),
    ])
    expect(Array.from(measured, ([key, { degree }]) => `${key}${degree}`)).toEqual(['a2', 'b2', 'c2', 'd0'])
  })

  it('numbers communities from the largest; a node without an edge to another has none', () => {
    const measured = measureNodes(nodesOf('xabcpqrsy'), [
      ...clique('abc'),
      ...clique('pqrs'),
      edge('ap'),
      edge('yy'),
    ])
    expect(communitiesOf(measured)).toEqual({ x: -1, a: 1, b: 1, c: 1, p: 0, q: 0, r: 0, s: 0, y: -1 })
  })

  it('numbers communities of one size by their first node', () => {
    const measured = measureNodes(nodesOf('dcba'), [edge('ab'), edge('cd')])
    expect(communitiesOf(measured)).toEqual({ a: 1, b: 1, c: 0, d: 0 })
  })

  it('goes by weights, adding those of several edges between the same two', () => {
    const ring = [edge('ab', 9), edge('bc', 2), edge('cd', 9), edge('da', 2)]
    const byWeight = { a: 0, b: 0, c: 1, d: 1 }
    expect(communitiesOf(measureNodes(nodesOf('abcd'), ring))).toEqual(byWeight)
    const doubled = [...ring.map(({ source, target }) => edge(source + target, 5)), edge('ad', 90)]
    expect(communitiesOf(measureNodes(nodesOf('abcd'), doubled))).toEqual({ a: 0, b: 1, c: 1, d: 0 })
  })

  it('ranks the middle of a star first; the ranks add up to 1', () => {
    const star = measureNodes(nodesOf('mabc'), [edge('ma'), edge('mb'), edge('mc')])
    const ranks = [...star.values()].map(({ pagerank }) => pagerank)
    expect(ranks[0]).toBeGreaterThan(2 * ranks[1]!)
    expect(ranks.reduce((sum, rank) => sum + rank)).toBeCloseTo(1, 5)
    const pulled = measureNodes(nodesOf('mab'), [edge('ma', 8), edge('mb')])
    expect(pulled.get('a')!.pagerank).toBeGreaterThan(2 * pulled.get('b')!.pagerank)
  })

  it('measures a graph without edges, and one without nodes', () => {
    expect(measureNodes(nodesOf('ab'), []).get('b')).toEqual({ degree: 0, community: -1, pagerank: 0.5 })
    expect(measureNodes([], []).size).toBe(0)
  })
})
