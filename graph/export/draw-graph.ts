/**
 * Makes a graph ready to be drawn: positions, a colour for each kind, a size for each degree.
 * 云溪镇 with two edges → drawingOf('yunxi') = { x: 3.1, y: -8, color: '#0072b2', size: 5.83 }.
 */
import type { Position } from '../layout/bodies.ts'
import { computePositions } from '../layout/compute-positions.ts'
import type { LayoutOptions } from '../layout/lay-out-island.ts'
import { placeBeside } from '../layout/place-beside.ts'
import { type GraphStream, headsOf } from '../model/graph-stream.ts'
import { PAYLOAD_LIMITS } from '../model/viewer-payload.ts'
import { KIND_COLOURS, type Kind } from '../ontology.ts'
import type { OutlineLimits } from '../query/graph-store.ts'
import { chooseMostConnected, countStated, mostConnectedFirst } from './keep-most-connected.ts'

export interface Drawing extends Position {
  /** Hex RGB. */
  color: string
  size: number
}

export interface DrawnGraph extends GraphStream {
  drawingOf(key: string): Drawing
}

export interface DrawOptions extends LayoutOptions {
  /** Of a larger graph, so many of the most connected nodes are laid out, and the others stand beside them. */
  limits?: OutlineLimits
}

/** Reads the graph without its lists, and holds its nodes. */
export function drawGraph(
  graph: GraphStream,
  options: DrawOptions = {},
): DrawnGraph & { nodeCount: number; laidOut: number } {
  const kinds = new Map<string, Kind>()
  for (const { key, kind } of headsOf(graph.nodes)) kinds.set(key, kind)
  const degrees = new Map<string, number>()
  let size = 0
  for (const { source, target } of headsOf(graph.edges)) {
    size++
    degrees.set(source, (degrees.get(source) ?? 0) + 1)
    degrees.set(target, (degrees.get(target) ?? 0) + 1)
  }
  const { limits = PAYLOAD_LIMITS, ...layout } = options
  const isSmall = kinds.size <= limits.nodes && size <= limits.edges
  const { positions, laidOut } = isSmall
    ? { positions: computePositions(kinds.keys(), headsOf(graph.edges), layout), laidOut: kinds.size }
    : placeMany(graph, limits, layout)
  return {
    ...graph,
    nodeCount: kinds.size,
    laidOut,
    drawingOf: (key) => ({
      ...positions.get(key)!,
      color: KIND_COLOURS[kinds.get(key)!],
      size: sizeOf(degrees.get(key) ?? 0),
    }),
  }
}

function placeMany(graph: GraphStream, limits: OutlineLimits, layout: LayoutOptions) {
  const positions = layOutMostConnected(graph, limits, layout)
  const order = mostConnectedFirst(countStated(graph))
  const keys = [...headsOf(graph.nodes)].sort(order).map(({ key }) => key)
  return { positions: placeBeside(keys, headsOf(graph.edges), positions), laidOut: positions.size }
}

function layOutMostConnected(graph: GraphStream, limits: OutlineLimits, layout: LayoutOptions) {
  const { nodes, edges } = chooseMostConnected(graph, limits)
  return computePositions(
    nodes.map(({ key }) => key),
    edges,
    layout,
  )
}

/** Area grows with the degree, so the eye compares rightly. */
function sizeOf(degree: number): number {
  return Math.round((3 + 2 * Math.sqrt(degree)) * 100) / 100
}
