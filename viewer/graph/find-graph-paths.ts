/**
 * Finds the paths between two nodes of the loaded graph, each step with its edges.
 * 林知远, 云岭县 → [林知远 —holds_office→ 云溪镇 —part_of→ 云岭县], found by stated relations
 */
import { STATED_RELATIONS } from '../../graph/ontology.ts'
import { type ChainGraph, findChains } from '../../graph/query/find-chains.ts'
import { DETOUR } from '../../graph/query/find-paths.ts'
import type { Shown } from './compute-shown.ts'
import type { ViewerEdge, ViewerGraph } from './viewer-graph.ts'

export interface PathStep {
  from: string
  to: string
  /** The edge that most sentences state; its direction may be against the step's. */
  edge: string
  /** Further edges between the two. */
  parallel: string[]
}

export interface GraphPath {
  nodes: string[]
  steps: PathStep[]
}

export interface GraphPaths {
  paths: GraphPath[]
  /** Whether they lead over `co_occurs`, asked for or for want of stated relations. */
  byCoOccurs: boolean
}

export interface GraphPathOptions {
  /** Whether `co_occurs` counts even where stated relations lead there. */
  coOccurs: boolean
  /** What is in sight, where only that counts; null for the whole loaded graph. */
  shown: Shown | null
  limit: number
}

/** Most edges in a path. */
const MAX_LENGTH = 6

export function findGraphPaths(
  graph: ViewerGraph,
  from: string,
  to: string,
  options: GraphPathOptions,
): GraphPaths {
  const stated = findOver(graph, from, to, options, false)
  if (!options.coOccurs && stated.length > 0) return { paths: stated, byCoOccurs: false }
  const known = new Set(stated.map(({ nodes }) => nodes.join('\n')))
  const further = findOver(graph, from, to, options, true).filter(({ nodes }) => !known.has(nodes.join('\n')))
  return { paths: [...stated, ...further].slice(0, options.limit), byCoOccurs: further.length > 0 }
}

function findOver(
  graph: ViewerGraph,
  from: string,
  to: string,
  { shown, limit }: GraphPathOptions,
  coOccurs: boolean,
): GraphPath[] {
  const counts = ({ relation, number }: ViewerEdge) => {
    if (relation === 'co_occurs') return coOccurs
    return STATED_RELATIONS.includes(relation) && (shown === null || shown.edges[number] === 1)
  }
  const isInSight = (key: string) =>
    shown === null || shown.nodes[graph.getNodeAttribute(key, 'number')] === 1
  if (!isInSight(from) || !isInSight(to)) return []
  const chainGraph: ChainGraph = {
    neighboursOf: (key) => {
      const others: string[] = []
      graph.forEachEdge(key, (_edge, attributes, source, target) => {
        const other = source === key ? target : source
        if (counts(attributes) && isInSight(other)) others.push(other)
      })
      return others
    },
    degreeOf: (key) => graph.getNodeAttribute(key, 'degree'),
  }
  const chains = findChains(chainGraph, from, to, { maxLength: MAX_LENGTH, limit, detour: DETOUR })
  return chains.map((nodes) => ({ nodes, steps: stepsOf(graph, nodes, counts) }))
}

function stepsOf(graph: ViewerGraph, nodes: string[], counts: (edge: ViewerEdge) => boolean): PathStep[] {
  return nodes.slice(1).map((to, index) => {
    const from = nodes[index]!
    const edges: { key: string; weight: number; isHint: boolean }[] = []
    graph.forEachEdge(from, to, (key, attributes) => {
      const { weight, relation } = attributes
      if (counts(attributes)) edges.push({ key, weight, isHint: relation === 'co_occurs' })
    })
    edges.sort(
      (left, right) =>
        Number(left.isHint) - Number(right.isHint) ||
        right.weight - left.weight ||
        (left.key < right.key ? -1 : 1),
    )
    const [edge, ...parallel] = edges.map(({ key }) => key)
    return { from, to, edge: edge!, parallel }
  })
}
