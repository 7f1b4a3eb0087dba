/**
 * Finds the places where each node belongs: officials by their offices, organizations by their seats, projects by their sites.
 * 林知远 (镇长 of 云溪镇) → 云溪镇; 青石中学扩建工程, located in 云溪镇 and carried out by 云海省 → 云溪镇 alone
 */
import { isPerson } from '../../graph/ontology.ts'
import type { ViewerGraph } from './viewer-graph.ts'

/** How far a project or an organization is followed upwards through what it is part of. */
const FARTHEST_WHOLE = 8

type Ties = Map<string, string[]>

/**
 * Keys of the home places by the nodes' numbers, those that most sentences state first; a place is its own home, and who
 * belongs nowhere has none.
 */
export function findHomes(graph: ViewerGraph): (readonly string[])[] {
  const ties = readTies(graph)
  const homes: (readonly string[])[] = new Array(graph.order)
  graph.forEachNode((key, { kind, number }) => {
    homes[number] =
      kind === 'place'
        ? [key]
        : isPerson(kind)
          ? placesOf(graph, ties, ties.offices.get(key))
          : kind === 'programme'
            ? placesOf(graph, ties, ties.carriers.get(key))
            : findSeats(graph, ties, key, kind === 'project')
  })
  return homes
}

/** Who is tied to what, by key: one pass over the edges, so that hubs cost no more than others. */
function readTies(graph: ViewerGraph) {
  const ties: Record<'offices' | 'seats' | 'carriers' | 'wholes' | 'works', Ties> = {
    offices: new Map(),
    seats: new Map(),
    carriers: new Map(),
    wholes: new Map(),
    works: new Map(),
  }
  const edges = [...graph.edgeEntries()].sort(
    (left, right) => right.attributes.weight - left.attributes.weight,
  )
  for (const { attributes, source, target, sourceAttributes: from, targetAttributes: to } of edges) {
    const { relation } = attributes
    if (relation === 'holds_office') add(ties.offices, source, target)
    else if (relation === 'located_in') add(ties.seats, source, target)
    else if (relation === 'carries_out') {
      add(ties.carriers, target, source)
      if (from.kind === 'organization' && to.kind === 'project') add(ties.works, source, target)
    } else if (relation === 'part_of' && from.kind !== 'place') {
      if (to.kind === 'place') add(ties.seats, source, target)
      // A programme runs in many places and says nothing of where its parts stand.
      else if (from.kind === to.kind && to.kind !== 'programme') add(ties.wholes, source, target)
    }
  }
  return ties
}

/** A company whose seat nobody states is at home where its projects stand. */
function findSeats(
  graph: ViewerGraph,
  ties: Record<'seats' | 'carriers' | 'wholes' | 'works', Ties>,
  key: string,
  isProject: boolean,
): readonly string[] {
  const seats = findSite(graph, ties, key, isProject)
  if (seats.length > 0) return seats
  return [...new Set((ties.works.get(key) ?? []).flatMap((work) => findSite(graph, ties, work, false)))]
}

/**
 * A project stands where it is built, though a province far away carries it out; who carries it out counts only
 * where no site is stated. A phase stands where the whole project stands, a branch where its organization does.
 */
function findSite(
  graph: ViewerGraph,
  ties: Record<'seats' | 'carriers' | 'wholes', Ties>,
  key: string,
  isProject: boolean,
): readonly string[] {
  const chain = [key]
  let level = chain
  const seen = new Set(chain)
  for (let step = 0; level.length > 0 && step <= FARTHEST_WHOLE; step += 1) {
    const seats = placesOf(
      graph,
      ties,
      level.flatMap((each) => ties.seats.get(each) ?? []),
    )
    if (seats.length > 0) return seats
    level = level.flatMap((each) => ties.wholes.get(each) ?? []).filter((each) => !seen.has(each))
    for (const each of level) seen.add(each)
  }
  if (!isProject) return []
  for (const each of seen) {
    const carriers = placesOf(graph, ties, ties.carriers.get(each))
    if (carriers.length > 0) return carriers
  }
  return []
}

/** Places stay, organizations become the places of their seats. */
function placesOf(
  graph: ViewerGraph,
  ties: Record<'seats' | 'carriers' | 'wholes', Ties>,
  keys: readonly string[] = [],
): readonly string[] {
  const places = keys.flatMap((key) => {
    const { kind } = graph.getNodeAttributes(key)
    if (kind === 'place') return [key]
    return kind === 'organization' ? findSite(graph, ties, key, false) : []
  })
  return places.length > 1 ? [...new Set(places)] : places
}

function add(ties: Ties, key: string, other: string): void {
  const others = ties.get(key)
  if (others) others.push(other)
  else ties.set(key, [other])
}
