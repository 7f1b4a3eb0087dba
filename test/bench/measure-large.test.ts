import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeSample } from '../unit/graph/sample-graph.ts'
import { inventGraph } from './invent-graph.ts'
import { measureLarge } from './measure-large.ts'

const WANTED = { nodes: 300, edges: 3000 }

it('invents the graph that was asked for, the same each time, with hubs and two sentences an edge', () => {
  const graph = inventGraph(WANTED)
  expect(graph).toEqual(inventGraph(WANTED))
  expect([graph.nodes.length, graph.edges.length]).toEqual([300, 3000])
  expect(new Set(graph.edges.flatMap(({ evidence }) => evidence.length))).toEqual(new Set([2]))
  const texts = new Map(graph.documents.map(({ id, text }) => [id, text]))
  for (const { document, sentence, sentenceStart, start, end } of graph.edges[0]!.evidence) {
    expect(texts.get(document)!.startsWith(sentence, sentenceStart)).toBe(true)
    expect(end).toBeLessThanOrEqual(sentenceStart + sentence.length)
    expect(start).toBeGreaterThanOrEqual(sentenceStart)
  }
  const degrees = new Map<string, number>()
  for (const { source, target } of graph.edges) {
    for (const key of [source, target]) degrees.set(key, (degrees.get(key) ?? 0) + 1)
  }
  const sorted = [...degrees.values()].sort((left, right) => left - right)
  expect(sorted.at(-1)).toBeGreaterThan(10 * sorted[sorted.length >> 1]!)
})

it('measures every command and the memory of the export', () => {
  const graph = writeSample(inventGraph({ nodes: 300, edges: 3000 }))
  const cli = join(import.meta.dirname, '../../dist/src/cli.js')
  const measurements = measureLarge({ graph, cli, runs: 1 })
  expect(measurements.map(({ name }) => name)).toContain('neighbours --depth 2 of a hub')
  for (const { name, value } of measurements) expect(value, name).toBeGreaterThan(0)
  expect(measurements[0]).toMatchObject({ name: 'node -e 0', limit: null })
  expect(measurements.at(-1)).toMatchObject({ unit: 'MB', limit: 400 })
  expect(measurements.at(-1)!.value).toBeGreaterThan(40)
})
