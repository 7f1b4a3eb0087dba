/**
 * What colours and sizes mean at present: which of a node's attributes they show.
 * colour by division, light → 云溪镇 '#0072b2', as all of 云岭县; size by mentions → radius 17 for the most mentioned
 */
import { KIND_COLOURS } from '../../graph/ontology.ts'
import { type ColourScheme, GROUP_COLOURS, KIND_COLOURS_IN_DARK, PALETTES } from '../colours.ts'
import type { ViewerGraph, ViewerNode } from '../graph/viewer-graph.ts'
import { NODE_SIZE } from '../settings.ts'
import type { ColourBy, SizeBy } from '../state/view-state.ts'
import { type Grouping, groupByCommunity, groupByDivision } from './group-nodes.ts'

export type ColourOf = (key: string, node: ViewerNode) => string
export type SizeOf = (node: ViewerNode) => number

/** Null where the colours are those of the kinds. */
export function groupNodes(graph: ViewerGraph, colourBy: ColourBy): Grouping | null {
  if (colourBy === 'community') return groupByCommunity(graph)
  return colourBy === 'division' ? groupByDivision(graph) : null
}

export function colourNodes(grouping: Grouping | null, scheme: ColourScheme): ColourOf {
  if (grouping === null) {
    const colours = scheme === 'dark' ? KIND_COLOURS_IN_DARK : KIND_COLOURS
    return (_key, { kind }) => colours[kind]
  }
  const colours = GROUP_COLOURS[scheme]
  const { other } = PALETTES[scheme]
  return (key) => {
    const place = grouping.groupOf(key)
    return place === undefined ? other : colours[place]!
  }
}

const MEASURES: Record<SizeBy, (node: ViewerNode) => number> = {
  degree: ({ degree }) => degree,
  mentions: ({ mentions }) => mentions,
  pagerank: ({ pagerank }) => pagerank,
}

/** Radii in pixels between the limits of the settings; areas grow with the measure. */
export function sizeNodes(graph: ViewerGraph, sizeBy: SizeBy): SizeOf {
  const measure = MEASURES[sizeBy]
  let least = Number.POSITIVE_INFINITY
  let most = 0
  graph.forEachNode((_key, node) => {
    const value = measure(node)
    if (value < least) least = value
    if (value > most) most = value
  })
  const range = most - least
  const { smallest, largest } = NODE_SIZE
  return (node) =>
    smallest + (range > 0 ? (largest - smallest) * Math.sqrt((measure(node) - least) / range) : 0)
}
