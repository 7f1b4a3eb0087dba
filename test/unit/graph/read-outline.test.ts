import { describe, expect, it } from 'vitest'
import { openSample } from './sample-graph.ts'

const store = openSample()
const ALL = { nodes: 99, edges: 99 }
const keysOf = (elements: readonly { key: string }[]) => elements.map(({ key }) => key)

describe('outline', () => {
  it('is the whole graph without its sentences where the limits allow', () => {
    const { nodes, edges } = store.readAll()
    const outline = store.outline(ALL)
    expect(outline.nodes.map(({ degree: _, ...node }) => node)).toEqual(
      nodes.map(({ evidence: _, ...node }) => node),
    )
    expect(outline.edges).toEqual(edges.map(({ evidence: _, ...edge }) => edge))
    expect(outline.nodes.map(({ key, degree }) => [key, degree]).slice(0, 5)).toEqual([
      ['baishi', 2],
      ['danjiacun', 1],
      ['he-da', 0],
      ['he-linjiang', 1],
      ['he-yunxi', 2],
    ])
  })

  it('keeps the most connected nodes, and of their edges the stated ones first', () => {
    const { nodes, edges } = store.outline({ nodes: 4, edges: 99 })
    expect(keysOf(nodes)).toEqual(['baishi', 'he-yunxi', 'linjiang', 'qingchuan'])
    for (const { source, target } of edges)
      expect(keysOf(nodes)).toEqual(expect.arrayContaining([source, target]))
    expect(store.outline({ nodes: 99, edges: 9 }).edges.map(({ relation }) => relation)).not.toContain(
      'co_occurs',
    )
  })
})

describe('outlineAround', () => {
  it('gives a node, its neighbours, and the edges among them', () => {
    const { nodes, edges } = store.outlineAround('qingchuan', ALL)
    expect(keysOf(nodes)).toEqual(['baishi', 'he-yunxi', 'qingchuan', 'yunxi'])
    expect(keysOf(edges)).toEqual([
      'baishi|cooperates_with|qingchuan',
      'he-yunxi|co_occurs|qingchuan',
      'he-yunxi|holds_office|yunxi',
      'yunxi|part_of|qingchuan',
    ])
  })

  it('keeps neighbours over stated relations, and edges of the node itself', () => {
    const { nodes, edges } = store.outlineAround('qingchuan', { nodes: 2, edges: 1 })
    expect(keysOf(nodes)).toEqual(['baishi', 'qingchuan', 'yunxi'])
    expect(keysOf(edges)).toEqual(['baishi|cooperates_with|qingchuan'])
  })

  it('is empty where there is no such node', () => {
    expect(store.outlineAround('nobody', ALL)).toEqual({ nodes: [], edges: [] })
  })
})

describe('outlineOf', () => {
  it('gives what is asked for in the order asked for, without what is not there', () => {
    const edge = 'he-yunxi|holds_office|yunxi'
    const { nodes, edges } = store.outlineOf(['yunxi', 'nobody', 'baishi'], ['none', edge])
    expect(nodes).toMatchObject([
      { key: 'yunxi', aliases: ['云溪', '云溪镇党委'], documents: ['news/1.txt'] },
      { key: 'baishi', aliases: ['白石'], documents: ['news/2.txt'] },
    ])
    expect(edges).toMatchObject([{ key: edge, documents: ['news/1.txt'] }])
  })
})
