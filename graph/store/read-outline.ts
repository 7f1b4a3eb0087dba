/**
 * Reads parts of a graph without its sentences, so that a part of a very large graph costs no more than the part.
 * outlineAround('place:440605104', { nodes: 300, edges: 2000 }) → 云溪镇, its neighbours, the edges among them
 */
import type { Statement } from 'better-sqlite3'
import type { EdgeOutline, GraphOutline, GraphStore, NodeOutline } from '../query/graph-store.ts'
import { groupByOwner } from './group-by-owner.ts'
import { type EdgeRow, type NodeRow, readEdge, readNode } from './read-rows.ts'
import { SQL } from './sql.ts'

type OutlineQueries = Pick<GraphStore, 'outline' | 'outlineAround' | 'outlineOf'>

/** Stands where a list of edges has no centre: no row has this number. */
const NO_CENTRE = 0

/** @param query prepares a statement, or finds it where it was prepared before */
export function outlineReader(query: (sql: string) => Statement): OutlineQueries {
  const numbers = (sql: string, parameters: unknown) => query(sql).pluck().all(parameters) as number[]

  const listsOf = (sql: string, list: string) =>
    groupByOwner(
      query(sql).raw().iterate({ numbers: list }) as Iterable<[number, string]>,
      ([, entry]) => entry,
    )

  const readNodes = (wanted: readonly number[]): NodeOutline[] => {
    const list = JSON.stringify(wanted)
    const aliases = listsOf(SQL.listedAliases, list)
    const documents = listsOf(SQL.listedNodeDocuments, list)
    const rows = query(SQL.listedNodes).all({ numbers: list }) as NodeRow[]
    return rows.map((row) => {
      const own = { aliases: aliases.get(row.number) ?? [], documents: documents.get(row.number) ?? [] }
      return Object.assign(readNode(row), own)
    })
  }

  const readEdges = (wanted: readonly number[]): EdgeOutline[] => {
    const list = JSON.stringify(wanted)
    const documents = listsOf(SQL.listedEdgeDocuments, list)
    const rows = query(SQL.listedEdges).all({ numbers: list }) as EdgeRow[]
    return rows.map((row) => Object.assign(readEdge(row), { documents: documents.get(row.number) ?? [] }))
  }

  const readAmong = (nodes: readonly number[], limit: number, centre: number): GraphOutline => {
    const edges = numbers(SQL.edgeNumbersAmong, { numbers: JSON.stringify(nodes), centre, limit })
    return { nodes: readNodes(nodes), edges: readEdges(edges) }
  }

  return {
    outline: (limits) => readAmong(numbers(SQL.mostConnectedNumbers, limits.nodes), limits.edges, NO_CENTRE),
    outlineAround(key, limits) {
      const centre = numbers(SQL.nodeNumber, key)[0]
      if (centre === undefined) return { nodes: [], edges: [] }
      const others = numbers(SQL.neighbourNumbers, { centre, limit: limits.nodes })
      return readAmong([centre, ...others], limits.edges, centre)
    },
    outlineOf(nodeKeys, edgeKeys) {
      const numbersOf = (sql: string, keys: readonly string[]) => keys.flatMap((key) => numbers(sql, key))
      return {
        nodes: inOrder(readNodes(numbersOf(SQL.nodeNumber, nodeKeys)), nodeKeys),
        edges: inOrder(readEdges(numbersOf(SQL.edgeNumber, edgeKeys)), edgeKeys),
      }
    },
  }
}

function inOrder<Element extends { key: string }>(
  elements: readonly Element[],
  keys: readonly string[],
): Element[] {
  const byKey = new Map(elements.map((element) => [element.key, element]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}
