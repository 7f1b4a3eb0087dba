/**
 * The merge half: Statements of any documents in any order → one graph.
 * 丹灶镇党委书记张应统 in two documents → one node 张应统, one edge with two sentences
 */
import type { GraphRecords } from '../../../graph/ontology.ts'
import type { Statement } from '../../extract/statement.ts'
import { type Cluster, clusterEntities } from './cluster-entities.ts'
import { groupStatements } from './group-statements.ts'
import type { LocalEntity } from './local-entity.ts'
import { makeEdges } from './make-edges.ts'
import { makeNode } from './make-node.ts'

/** @param statements of whole documents; a document may come once only */
export function linkStatements(statements: Iterable<Statement>): GraphRecords {
  const locals = groupStatements(statements)
  const records = locals.flatMap(({ record }) => record ?? [])
  const documents = new Map(records.map((record) => [record.id, record]))
  const { clusters, open } = clusterEntities(locals.flatMap(({ entities }) => [...entities.values()]))
  const keys = nodeKeys(clusters)
  const nodeOf = new Map<LocalEntity, string>()
  for (const cluster of clusters) {
    for (const entity of cluster.members) nodeOf.set(entity, keys.get(cluster)!)
  }
  const nodes = clusters.map((cluster) => makeNode(keys.get(cluster)!, cluster.members, documents))
  const kinds = new Map(nodes.map((node) => [node.key, node.kind]))
  return {
    documents: records,
    nodes: nodes.sort((a, b) => compare(a.key, b.key)),
    edges: makeEdges({ documents: locals, kinds, nodeOf }),
    openPairs: open
      .map(([left, right, reason]) => ({ left: keys.get(left)!, right: keys.get(right)!, reason }))
      .sort((a, b) => compare(a.left, b.left) || compare(a.right, b.right)),
  }
}

/** The identity, told apart by place or document where several things bear it. */
function nodeKeys(clusters: readonly Cluster[]): Map<Cluster, string> {
  const count = new Map<string, number>()
  for (const { identity } of clusters) count.set(identity, (count.get(identity) ?? 0) + 1)
  const taken = new Set<string>()
  return new Map(
    clusters.map((cluster) => {
      const [first] = cluster.members
      const where = first?.statement.places[0] ?? first?.statement.document
      let key = count.get(cluster.identity) === 1 ? cluster.identity : `${cluster.identity}@${where}`
      if (taken.has(key)) key = `${key}@${first?.statement.document}#${first?.statement.entity}`
      taken.add(key)
      return [cluster, key]
    }),
  )
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
