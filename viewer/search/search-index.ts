/**
 * The index that the search box asks: names, spellings and offices of all loaded nodes.
 * index.search('县委书记', 12) → 周砚秋, by the office 县委书记 that is held in 云岭县
 */
import { plainName } from '../../graph/query/plain-name.ts'
import { type IndexedName, indexName, matchName, type NameMatch } from './match-name.ts'
import { readQuery, type SearchQuery } from './read-query.ts'
import { MATCHES, type SearchAnswer, type SearchablePart, type SearchHit } from './search-messages.ts'

interface IndexedNode {
  key: string
  label: string
  importance: number
  names: IndexedName[]
  spellings: string[]
  offices: { office: string; plain: string; at: number }[]
}

/** A hit with what it is ordered by. */
interface RankedHit {
  hit: SearchHit
  rank: number
  grade: number
  node: IndexedNode
}

export interface SearchIndex {
  extend(part: SearchablePart): void
  search(text: string, limit: number): SearchAnswer
}

/** Characters of an office that must be typed: one would fit the offices of half of the officials. */
const SHORTEST_OFFICE = 2

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
      const ranked = nodes.flatMap(
        (node) => findByName(node, query) ?? findByOffice(nodes, node, query) ?? [],
      )
      ranked.sort(compareHits)
      return { text, hits: ranked.slice(0, limit).map(({ hit }) => hit), total: ranked.length }
    },
  }
}

function findByName(node: IndexedNode, query: SearchQuery): RankedHit | undefined {
  let best: { found: NameMatch; index: number; rank: number } | undefined
  for (const [index, name] of node.names.entries()) {
    const found = matchName(name, query)
    if (found === undefined) continue
    const rank = MATCHES.indexOf(found.match)
    const isBetter =
      best === undefined || rank < best.rank || (rank === best.rank && found.grade < best.found.grade)
    if (isBetter) best = { found, index, rank }
  }
  if (best === undefined) return undefined
  const { match, grade, marked } = best.found
  const hit: SearchHit = { key: node.key, match, name: node.names[best.index]!.name }
  if (marked !== undefined) hit.marked = marked
  if (match === 'pinyin' || match === 'initials' || match === 'mixed')
    hit.spelling = node.spellings[best.index]!
  return { hit, rank: best.rank, grade, node }
}

/** By an office, or by the name of the place and the end or whole of the office: 云岭县委书记 = 云岭 + 县委书记. */
function findByOffice(
  nodes: IndexedNode[],
  node: IndexedNode,
  { plain }: SearchQuery,
): RankedHit | undefined {
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
  const office = { office: found.office, at: nodes[found.at]!.key }
  const hit: SearchHit = { key: node.key, match: 'office', name: node.label, office }
  return { hit, rank: MATCHES.indexOf('office'), grade: found.plain === plain ? 0 : 1, node }
}

function compareHits(left: RankedHit, right: RankedHit): number {
  return (
    left.rank - right.rank ||
    left.grade - right.grade ||
    right.node.importance - left.node.importance ||
    (left.node.label < right.node.label ? -1 : left.node.label > right.node.label ? 1 : 0) ||
    (left.node.key < right.node.key ? -1 : 1)
  )
}
