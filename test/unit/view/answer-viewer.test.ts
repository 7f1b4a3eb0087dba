/**
 * What the server answers about a stored graph: a part of a large one, neighbours, names, paths.
 * limits of 3 nodes → 云岭县, 云溪镇 and 青石中学扩建工程, which have most stated relations
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../../graph/query/graph-store.ts'
import { answerViewer } from '../../../src/view/answer-viewer.ts'
import { SMALL_GRAPH } from '../../e2e/small-graph.ts'
import { openSample } from '../graph/sample-graph.ts'

const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key)

describe('answerViewer', () => {
  const store: GraphStore = openSample(SMALL_GRAPH)
  const answers = answerViewer(store)
  const small = answerViewer(store, { limits: { nodes: 3, edges: 2 } })
  afterAll(() => store.close())

  it('gives a small graph whole, with measures and positions and without a sentence', () => {
    const { nodes, edges, documents, total } = answers.payload()
    expect(keysOf(nodes)).toEqual(keysOf(SMALL_GRAPH.nodes))
    expect(keysOf(edges)).toEqual(keysOf(SMALL_GRAPH.edges))
    expect(total).toEqual({ nodes: 9, edges: 12 })
    expect(nodes.find(({ key }) => key === 'yunxi')).toEqual({
      key: 'yunxi',
      label: '云溪镇',
      kind: 'place',
      aliases: ['云溪'],
      level: 'town',
      mentions: 1,
      confidence: 0.9,
      degree: 4,
      community: expect.any(Number),
      pagerank: expect.any(Number),
      documents: [0],
      spellings: ['yun xi zhen', 'yun xi'],
      x: expect.any(Number),
      y: expect.any(Number),
    })
    expect(JSON.stringify({ nodes, edges, documents })).not.toContain('镇长，')
  })

  it('gives the most connected part of a large graph, stated relations first', () => {
    const { nodes, edges, total } = small.payload()
    expect(keysOf(nodes)).toEqual(['bailu', 'yunling', 'yunxi'])
    expect(keysOf(edges)).toEqual(['bailu cooperates_with yunxi', 'bailu part_of yunling'])
    expect(total).toEqual({ nodes: 9, edges: 12 })
    expect(nodes.map(({ degree }) => degree)).toEqual([3, 4, 4])
  })

  it('keeps hints out as long as there are statements', () => {
    const { edges } = answerViewer(store, { limits: { nodes: 9, edges: 10 } }).payload()
    expect(edges.every(({ relation }) => relation !== 'co_occurs')).toBe(true)
  })

  it('gives a node, its neighbours and the edges among them, those not loaded measured by their neighbours', () => {
    const { nodes, edges } = small.neighbours('yunxi')
    expect(keysOf(nodes)).toEqual(['bailu', 'bureau', 'lin', 'school', 'yunling', 'yunxi'])
    expect(keysOf(edges)).toContain('lin promotes school')
    expect(keysOf(edges)).toContain('bureau co_occurs yunxi')
    const lin = nodes.find(({ key }) => key === 'lin')!
    const yunxi = nodes.find(({ key }) => key === 'yunxi')!
    expect(lin).not.toHaveProperty('x')
    expect(lin).toMatchObject({ degree: 2, community: yunxi.community })
    expect(lin.pagerank).toBeGreaterThan(0)
    expect(yunxi.x).toEqual(expect.any(Number))
  })

  it.each(['', 'nobody', '__proto__', "' OR 1=1 --"])('gives no neighbours of %j', (key) => {
    expect(small.neighbours(key)).toEqual({ nodes: [], edges: [] })
    expect(small.paths(key, 'yunxi')).toEqual([])
    expect(small.evidence({ nodes: [key], edges: [key] })).toEqual({ nodes: {}, edges: {} })
  })

  it('finds names beyond the loaded part', () => {
    expect(small.search('周砚').map(({ node, name }) => [node.key, name])).toEqual([['zhou', '周砚秋']])
    expect(small.search('bailu')[0]).toMatchObject({ node: { key: 'bailu' } })
    expect(small.search('没有')).toEqual([])
    expect(small.search('')).toEqual([])
  })

  it('gives the nodes and edges of a path in their order', () => {
    const [path] = small.paths('lin', 'zhou')
    expect(keysOf(path!.nodes)).toEqual(['lin', 'yunxi', 'yunling', 'zhou'])
    expect(keysOf(path!.edges)).toEqual([
      'lin holds_office yunxi',
      'yunxi part_of yunling',
      'zhou holds_office yunling',
    ])
  })

  it('gives the sentences of what it is asked for and leaves out what is not there', () => {
    const { nodes, edges } = answers.evidence({
      nodes: ['yunxi', 'nobody'],
      edges: ['yunxi part_of yunling'],
    })
    expect(Object.keys(nodes)).toEqual(['yunxi'])
    expect(edges['yunxi part_of yunling']![0]!.sentence).toBe('云溪镇和白露镇都是云岭县下辖的镇。')
  })
})
