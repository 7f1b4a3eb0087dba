/**
 * The merge half: Statements of any documents in any order → one graph.
 * 丹灶镇党委书记张应统 in two documents → one node 张应统, one edge with two sentences
 */
import type { DocumentRecord, GraphRecords } from '../../../graph/ontology.ts'
import type { MentionStatement, RelationStatement, Statement } from '../../extract/statement.ts'
import { type Cluster, clusterEntities } from './cluster-entities.ts'
import type { LocalEntity } from './local-entity.ts'
import { makeEdges } from './make-edges.ts'
import { makeNode } from './make-node.ts'

/** @param statements of whole documents; a document may come once only */
export function linkStatements(statements: Iterable<Statement>): GraphRecords {
  const documents = new Map<string, DocumentRecord>()
  const entities = new Map<string, LocalEntity>()
  const mentions: MentionStatement[] = []
  const relations: RelationStatement[] = []
  for (const statement of statements) {
    if (statement.type === 'document') {
      const { type: _, ...document } = statement
      documents.set(document.id, document)
    } else if (statement.type === 'entity') {
      entities.set(localKey(statement.document, statement.entity), { statement, mentions: [] })
    } else if (statement.type === 'mention') {
      mentions.push(statement)
    } else relations.push(statement)
  }
  for (const mention of mentions.sort(byPosition)) {
    entities.get(localKey(mention.document, mention.entity))?.mentions.push(mention)
  }
  relations.sort(byPosition)
  const { clusters, open } = clusterEntities([...entities.values()])
  const keys = nodeKeys(clusters)
  const nodeOf = new Map<string, string>()
  for (const cluster of clusters) {
    for (const { statement } of cluster.members) {
      nodeOf.set(localKey(statement.document, statement.entity), keys.get(cluster)!)
    }
  }
  const nodes = clusters.map((cluster) => makeNode(keys.get(cluster)!, cluster.members, documents))
  const kinds = new Map(nodes.map((node) => [node.key, node.kind]))
  return {
    documents: [...documents.values()].sort((a, b) => compare(a.id, b.id)),
    nodes: nodes.sort((a, b) => compare(a.key, b.key)),
    edges: makeEdges({
      relations,
      entities: [...entities.values()],
      documents,
      kinds,
      nodeOf: (document, entity) => nodeOf.get(localKey(document, entity)),
    }),
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

/** An order that does not depend on the one in which the statements came. */
function byPosition<Kind extends MentionStatement | RelationStatement>(a: Kind, b: Kind): number {
  return (
    compare(a.document, b.document) ||
    a.start - b.start ||
    a.end - b.end ||
    compare(JSON.stringify(a), JSON.stringify(b))
  )
}

function localKey(document: string, entity: number): string {
  return `${entity} ${document}`
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
