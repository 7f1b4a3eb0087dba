/**
 * The index that the search box asks: names, spellings and offices of all loaded nodes.
 * index.search('县委书记', 12) → 周砚秋, by the office 县委书记 that is held in 云岭县
 */
import { plainName } from '../../graph/query/plain-name.ts'
import { type IndexedName, indexName, markName, matchName, type NameMatch, SOUNDS } from './match-name.ts'
import { readQuery, type SearchQuery } from './read-query.ts'
import {
  MATCHES,
  type Match,
  type SearchAnswer,
  type SearchablePart,
  type SearchHit,
} from './search-messages.ts'

interface IndexedNode {
  key: string
  label: string
  importance: number
  names: IndexedName[]
  spellings: string[]
  offices: { office: string; plain: string; at: number }[]
}

type HeldOffice = IndexedNode['offices'][number]

/** What fits of a node, and what it is ordered by. */
interface Candidate {
  node: IndexedNode
  rank: number
  grade: number
  /** The name that fits, by its place; or the office. */
  fits: { place: number; found: NameMatch } | HeldOffice
}

export interface SearchIndex {
  extend(part: SearchablePart): void
  search(text: string, limit: number): SearchAnswer
}

/** Characters of an office that must be typed: one would fit the offices of half of the officials. */
const SHORTEST_OFFICE = 2

const RANKS = Object.fromEntries(MATCHES.map((match, rank) => [match, rank])) as Record<Match, number>

export function createSearchIndex(): SearchIndex {
  const nodes: IndexedNode[] = []

  return {
    extend(part) {
      for (const { key, kind, names, spellings, importance } of part.nodes) {
        const indexed = names.map((name, index) => indexName(name, spellings[index] ?? '', kind, index === 0))
        nodes.push({ key, label: names[0] ?? key, importance, names: indexed, spellings, offices: [] })
      }
      for (const { holder, at, office } of part.offices) {
        nodes[holder]?.offices.push({ office, plain: plainName(office), at })
      }
    },
    search(text, limit) {
      const query = readQuery(text)
      if (query === undefined) return { text, hits: [], total: 0 }
      const best: Candidate[] = []
      let total = 0
      for (const node of nodes) {
        const candidate = findByName(node, query) ?? findByOffice(nodes, node, query)
        if (candidate === undefined) continue
        total += 1
        insertInto(best, candidate, limit)
      }
      return { text, hits: best.map((candidate) => hitOf(nodes, candidate)), total }
    },
  }
}

function findByName(node: IndexedNode, query: SearchQuery): Candidate | undefined {
  let best: Candidate | undefined
  for (const [place, name] of node.names.entries()) {
    const found = matchName(name, query)
    if (found === undefined) continue
    const { grade } = found
    const rank = RANKS[found.match]
    const isBetter = best === undefined || rank < best.rank || (rank === best.rank && grade < best.grade)
    if (isBetter) best = { node, rank, grade, fits: { place, found } }
  }
  return best
}

/** By an office, or by the name of the place and the end or whole of the office: 云岭县委书记 = 云岭 + 县委书记. */
function findByOffice(
  nodes: IndexedNode[],
  node: IndexedNode,
  { plain }: SearchQuery,
): Candidate | undefined {
  if (node.offices.length === 0 || plain.length < SHORTEST_OFFICE) return undefined
  const found = node.offices.find((held) => {
    if (held.plain.includes(plain)) return true
    return nodes[held.at]?.names.some((place) => {
      // The typed text must reach into the office: a place's name alone, 云溪镇, does not ask for its 镇长.
      const earliest = Math.max(0, place.plain.length - plain.length + SHORTEST_OFFICE)
      return (place.plain + held.plain).indexOf(plain, earliest) >= 0
    })
  })
  if (found === undefined) return undefined
  return { node, rank: RANKS.office, grade: found.plain === plain ? 0 : 1, fits: found }
}

function hitOf(nodes: IndexedNode[], { node, fits }: Candidate): SearchHit {
  if ('office' in fits) {
    const office = { office: fits.office, at: nodes[fits.at]!.key }
    return { key: node.key, match: 'office', name: node.label, office }
  }
  const { place, found } = fits
  const name = node.names[place]!
  const hit: SearchHit = { key: node.key, match: found.match, name: name.name }
  const marked = markName(name, found)
  if (marked !== undefined) hit.marked = marked
  if (SOUNDS.has(found.match)) hit.spelling = node.spellings[place]!
  return hit
}

/** Keeps the best `limit` in order; most candidates are worse than all of them, and cost one comparison. */
function insertInto(best: Candidate[], candidate: Candidate, limit: number): void {
  if (best.length === limit && compareCandidates(candidate, best.at(-1)!) >= 0) return
  const place = best.findIndex((other) => compareCandidates(candidate, other) < 0)
  best.splice(place < 0 ? best.length : place, 0, candidate)
  if (best.length > limit) best.pop()
}

function compareCandidates(left: Candidate, right: Candidate): number {
  return (
    left.rank - right.rank ||
    left.grade - right.grade ||
    right.node.importance - left.node.importance ||
    (left.node.label < right.node.label ? -1 : left.node.label > right.node.label ? 1 : 0) ||
    (left.node.key < right.node.key ? -1 : 1)
  )
}
