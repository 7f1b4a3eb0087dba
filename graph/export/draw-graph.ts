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
import { chooseMostConnected, countDegrees, mostConnectedFirst } from './keep-most-connected.ts'

export interface Drawing extends Position {
  /** Hex RGB. */
  color: string
  size: number
}

export interface DrawnGraph extends GraphStream {
  drawingOf(key: string): Drawing
}

export interface DrawOptions extends LayoutOptions {
  /** A graph of no more is laid out whole; PAYLOAD_LIMITS where left out. */
  whole?: OutlineLimits
  /** How much of a larger graph is laid out: the most connected nodes, beside which the others stand. */
  core?: OutlineLimits
}

/** A layout holds its nodes and edges several times over: with more, a large graph would need over 400 MB. */
const CORE_LIMITS: OutlineLimits = { nodes: 5000, edges: 25_000 }

/** Reads the graph without its lists, and holds its nodes. */
export function drawGraph(
  graph: GraphStream,
  { whole = PAYLOAD_LIMITS, core = CORE_LIMITS, ...layout }: DrawOptions = {},
): DrawnGraph & { nodeCount: number; laidOut: number } {
  const kinds = new Map<string, Kind>()
  for (const { key, kind } of headsOf(graph.nodes)) kinds.set(key, kind)
  const degrees = countDegrees(headsOf(graph.edges))
  const isSmall = kinds.size <= whole.nodes && degrees.size <= whole.edges
  const { positions, laidOut } = isSmall
    ? { positions: computePositions(kinds.keys(), headsOf(graph.edges), layout), laidOut: kinds.size }
    : placeMany(graph, degrees.stated, core, layout)
  return {
    ...graph,
    nodeCount: kinds.size,
    laidOut,
    drawingOf: (key) => ({
      ...positions.get(key)!,
      color: KIND_COLOURS[kinds.get(key)!],
      size: sizeOf(degrees.all.get(key) ?? 0),
    }),
  }
}

function placeMany(
  graph: GraphStream,
  stated: ReadonlyMap<string, number>,
  limits: OutlineLimits,
  layout: LayoutOptions,
) {
  const core = layOutCore(graph, stated, limits, layout)
  const nodes = Array.from(headsOf(graph.nodes), ({ key, mentions }) => ({ key, mentions }))
  const keys = nodes.sort(mostConnectedFirst(stated)).map(({ key }) => key)
  return { positions: placeBeside(keys, headsOf(graph.edges), core), laidOut: core.size }
}

/** On its own, so that what a layout needs is free again before the other nodes are placed. */
function layOutCore(
  graph: GraphStream,
  stated: ReadonlyMap<string, number>,
  limits: OutlineLimits,
  layout: LayoutOptions,
) {
  const { nodes, edges } = chooseMostConnected(graph, limits, stated)
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
