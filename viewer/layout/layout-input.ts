/**
 * What layouts work on: the nodes in sight and what joins them, leaner than the graph.
 * 云溪镇 and 林知远 (镇长) in sight → { nodes: [{ key: 'yunxi', kind: 'place', … }, { key: 'lin', … }], links: [{ source: 1, target: 0, pull: 1, … }] }
 */
import type { Kind, Level, Relation } from '../../graph/ontology.ts'
import type { DisplayGraph } from '../canvas/display-graph.ts'
import type { Shown } from '../graph/compute-shown.ts'
import { readDivisions } from '../graph/find-in-division.ts'
import type { ViewerGraph } from '../graph/viewer-graph.ts'

export interface LayoutNode {
  key: string
  label: string
  kind: Kind
  level: Level | undefined
  code: string | undefined
  /** Key of the place it belongs to; undefined where none is known. */
  home?: string | undefined
  degree: number
  /** Where it is drawn now. */
  x: number
  y: number
  /** Radius in pixels. */
  size: number
  pinned: boolean
}

export interface LayoutLink {
  /** Places in `LayoutInput.nodes`. */
  source: number
  target: number
  relation: Relation
  pull: number
}

export interface LayoutInput {
  nodes: LayoutNode[]
  links: LayoutLink[]
}

/** By key, in any unit. */
export type Positions = Map<string, { x: number; y: number }>

/** co_occurs is a hint, and pulls less than what a document states; it does so also where it is not drawn. */
const HINT_PULL = 0.2

export function collectLayoutInput(
  graph: ViewerGraph,
  display: DisplayGraph,
  shown: Shown,
  pinned: ReadonlySet<string>,
): LayoutInput {
  const { homes } = readDivisions(graph)
  const nodes: LayoutNode[] = []
  const places = new Map<number, number>()
  graph.forEachNode((key, { number, label, kind, level, code, degree }) => {
    if (shown.nodes[number] !== 1 || !display.hasNode(key)) return
    const { x, y, size } = display.getNodeAttributes(key)
    places.set(number, nodes.length)
    const [home] = homes[number]!
    nodes.push({ key, label, kind, level, code, home, degree, x, y, size, pinned: pinned.has(key) })
  })
  const links: LayoutLink[] = []
  graph.forEachEdge((_key, { number, relation, weight }, _source, _target, from, to) => {
    const isHint = relation === 'co_occurs'
    if (!isHint && shown.edges[number] !== 1) return
    const source = places.get(from.number)
    const target = places.get(to.number)
    if (source === undefined || target === undefined || source === target) return
    links.push({ source, target, relation, pull: (isHint ? HINT_PULL : 1) * Math.log2(1 + weight) })
  })
  return { nodes, links }
}
