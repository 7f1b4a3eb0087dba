/**
 * Makes a graph ready to be drawn: positions, a colour for each kind, a size for each degree.
 * 云溪镇 with two edges → { label: '云溪镇', …, x: 3.1, y: -8, color: '#0072b2', size: 5.83 }.
 */
import type { MultiGraph } from 'graphology'
import type { Position } from '../layout/bodies.ts'
import type { LayoutOptions } from '../layout/lay-out-island.ts'
import { placeNodes } from '../layout/place-nodes.ts'
import { toGraphology } from '../model/to-graphology.ts'
import { type EdgeAttributes, type GraphRecords, KIND_COLOURS, type NodeAttributes } from '../ontology.ts'

export interface Drawing extends Position {
  /** Hex RGB. */
  color: string
  size: number
}

export type DrawnGraph = MultiGraph<NodeAttributes & Drawing, EdgeAttributes>

export function drawGraph(records: GraphRecords, layout: LayoutOptions = {}): DrawnGraph {
  const placed = placeNodes(toGraphology(records), layout)
  const drawn = placed as DrawnGraph
  drawn.updateEachNodeAttributes((key, attributes) => ({
    ...attributes,
    color: KIND_COLOURS[attributes.kind],
    size: sizeOf(placed.degree(key)),
  }))
  return drawn
}

/** Area grows with the degree, so the eye compares rightly. */
function sizeOf(degree: number): number {
  return Math.round((3 + 2 * Math.sqrt(degree)) * 100) / 100
}
