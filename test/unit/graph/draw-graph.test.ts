import { describe, expect, it } from 'vitest'
import { drawGraph } from '../../../graph/export/draw-graph.ts'
import { type GraphRecords, KIND_COLOURS } from '../../../graph/ontology.ts'
import { sampleRecords } from './sample-graph.ts'

const { nodes, edges } = sampleRecords
const exactly = { nodes: nodes.length, edges: edges.length }
const placesOf = (drawn: ReturnType<typeof drawGraph>) =>
  nodes.map(({ key }) => {
    const { x, y } = drawn.drawingOf(key)
    return `${x} ${y}`
  })

describe('drawGraph', () => {
  it('gives the colour of the kind, and a size whose area grows with the degree', () => {
    const { drawingOf } = drawGraph(sampleRecords)
    expect(drawingOf('linjiang')).toMatchObject({ color: KIND_COLOURS.place, size: 7 })
    expect(drawingOf('lv')).toMatchObject({ color: KIND_COLOURS.official, size: 5 })
    const alone = drawGraph({ nodes: nodes.slice(0, 1), edges: [] })
    expect(alone.drawingOf(nodes[0]!.key).size).toBe(3)
  })

  it('lays a graph out whole up to the limits', () => {
    const whole = drawGraph(sampleRecords)
    const atLimits = drawGraph(sampleRecords, { whole: exactly, core: { nodes: 2, edges: 1 } })
    expect([atLimits.nodeCount, atLimits.laidOut]).toEqual([nodes.length, nodes.length])
    expect(placesOf(atLimits)).toEqual(placesOf(whole))
  })

  it.each([
    ['nodes', { ...exactly, nodes: exactly.nodes - 1 }],
    ['edges', { ...exactly, edges: exactly.edges - 1 }],
  ])('beyond the limit of %s lays out the core alone, and puts the others beside it', (_, whole) => {
    const drawn = drawGraph(sampleRecords, { whole, core: { nodes: 4, edges: 9 } })
    expect([drawn.nodeCount, drawn.laidOut]).toEqual([nodes.length, 4])
    expect(new Set(placesOf(drawn)).size).toBe(nodes.length)
  })

  it('has a core of 5,000 nodes unless another is given', () => {
    const drawn = drawGraph(sampleRecords, { whole: { nodes: 1, edges: 1 } })
    expect(drawn.laidOut).toBe(nodes.length)
  })

  const placed = (seed: number, records = sampleRecords, more = {}) => {
    const { drawingOf } = drawGraph(records, { seed, ...more })
    return new Map(records.nodes.map(({ key }) => [key, drawingOf(key)]))
  }

  it('depends on the seed and nothing else', () => {
    expect(placed(3)).toEqual(placed(3))
    expect(placed(3)).not.toEqual(placed(4))
  })

  const distance = (places: ReturnType<typeof placed>, left: string, right: string) =>
    Math.hypot(places.get(left)!.x - places.get(right)!.x, places.get(left)!.y - places.get(right)!.y)

  it('puts what hangs together closer than what does not', () => {
    const places = placed(1)
    expect(distance(places, 'he-yunxi', 'yunxi')).toBeLessThan(distance(places, 'he-yunxi', 'shan'))
  })

  it('lays out the core of a graph that is too large, and puts each other node beside its hub', () => {
    const leaves = Array.from({ length: 30 }, (_, number) => `leaf-${String(number).padStart(2, '0')}`)
    const [node, edge] = [sampleRecords.nodes[0]!, sampleRecords.edges[0]!]
    const hubOf = (number: number) => (number % 3 === 0 ? 'hub-b' : 'hub-a')
    const records: GraphRecords = {
      ...sampleRecords,
      nodes: ['alone', 'hub-a', 'hub-b', ...leaves].map((key) => ({ ...node, key })),
      edges: leaves.map((source, number) => {
        const target = hubOf(number)
        return { ...edge, relation: 'part_of', key: `${source}|${target}`, source, target }
      }),
    }
    const limits = { whole: { nodes: 20, edges: 100 }, core: { nodes: 2, edges: 100 } }
    const drawn = drawGraph(records, limits)
    expect([drawn.laidOut, drawn.nodeCount]).toEqual([2, 33])
    const places = placed(1, records, limits)
    expect(new Set(Array.from(places.values(), ({ x, y }) => `${x} ${y}`)).size).toBe(33)
    for (const [number, leaf] of leaves.entries()) {
      const hub = hubOf(number)
      expect(distance(places, leaf, hub)).toBeLessThan(14 * Math.sqrt(20) + 0.1)
    }
    expect(distance(places, 'alone', 'hub-a')).toBeGreaterThan(20)
  })
})
