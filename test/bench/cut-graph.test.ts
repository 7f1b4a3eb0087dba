import { expect, it } from 'vitest'
import { SMALL_GRAPH } from '../e2e/small-graph.ts'
import { cutGraph } from './cut-graph.ts'

it('keeps the most connected nodes and only edges among them', () => {
  const { records, copies } = cutGraph(SMALL_GRAPH, { nodes: 4, edges: 2 })
  expect(copies).toBe(0)
  expect(records.nodes.map(({ key }) => key)).toContain('yunxi')
  expect(records.nodes.length).toBe(4)
  expect(records.edges.length).toBe(2)
  expect(records.edges.every(({ relation }) => relation !== 'co_occurs')).toBe(true)
  const keys = new Set(records.nodes.map(({ key }) => key))
  expect(records.edges.every(({ source, target }) => keys.has(source) && keys.has(target))).toBe(true)
})

it('completes with renamed copies what has too few edges', () => {
  const { records, copies } = cutGraph(SMALL_GRAPH, { nodes: 9, edges: 1000 })
  expect(copies).toBeGreaterThan(0)
  expect(new Set(records.nodes.map(({ key }) => key)).size).toBe(9)
  expect(new Set(records.edges.map(({ key }) => key)).size).toBe(records.edges.length)
  expect(records.nodes.some(({ label }) => label.startsWith('新'))).toBe(true)
})
