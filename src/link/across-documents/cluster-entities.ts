/**
 * Groups the entities of all documents into the things they are.
 * 鼓楼区 (320302) in two documents → one; 张伟 of 霍邱县 and 张伟 of 丹灶镇 → two, and an open pair
 */
import { NATION } from '../../extract/statement.ts'
import type { LocalEntity } from './local-entity.ts'

export interface Cluster {
  /** What they share: kind and name, or kind and division code. */
  identity: string
  /** In the order of documents and of entities within them. */
  members: LocalEntity[]
}

export interface Clustering {
  clusters: Cluster[]
  /** Clusters that bear one name and that the evidence does not tell apart for sure. */
  open: [left: Cluster, right: Cluster, reason: string][]
}

/** @param entities in any order: the result depends on what they say alone */
export function clusterEntities(entities: readonly LocalEntity[]): Clustering {
  const groups = new Map<string, LocalEntity[]>()
  for (const entity of [...entities].sort(bySpecificity)) {
    const identity = identityOf(entity)
    const group = groups.get(identity)
    if (group) group.push(entity)
    else groups.set(identity, [entity])
  }
  const clustering: Clustering = { clusters: [], open: [] }
  for (const [identity, group] of [...groups].sort(([left], [right]) => (left < right ? -1 : 1))) {
    addClusters(clustering, identity, group)
  }
  return clustering
}

/** What two entities must share to be one thing at all. */
function identityOf({ statement }: LocalEntity): string {
  if (statement.division) return `place:${statement.division}`
  const kind = statement.kind === 'person' ? 'official' : statement.kind
  return `${kind}:${statement.plain}`
}

function addClusters(clustering: Clustering, identity: string, group: readonly LocalEntity[]): void {
  const clusters: Cluster[] = []
  for (const entity of group) {
    const fits = isWide(entity)
      ? clusters
      : clusters.filter((cluster) => cluster.members.some((member) => near(member, entity)))
    const only =
      fits.length === 1
        ? fits[0]
        : entity.statement.places.length === 0
          ? placeless(entity, clusters)
          : undefined
    if (only) only.members.push(entity)
    else {
      const cluster = { identity, members: [entity] }
      for (const other of clusters) {
        clustering.open.push([
          other,
          cluster,
          fits.length > 1 ? 'one name, several places it may belong to' : 'one name, different places',
        ])
      }
      clusters.push(cluster)
    }
  }
  clustering.clusters.push(...clusters)
}

/**
 * What is named without a place is the nation's, if one of that name is; else it is one with the others without.
 * Persons are not: a name alone joins no two of them.
 */
function placeless({ statement }: LocalEntity, clusters: readonly Cluster[]): Cluster | undefined {
  const placesOf = ({ members }: Cluster) => members[0]!.statement.places
  const ofTheNation = clusters.find((cluster) => placesOf(cluster).includes(NATION))
  const isPerson = statement.kind === 'official' || statement.kind === 'person'
  return ofTheNation ?? (isPerson ? undefined : clusters.find((cluster) => placesOf(cluster).length === 0))
}

/** Whether the name alone tells the thing: divisions, regions, programmes, firms, names that hold a place. */
function isWide({ statement }: LocalEntity): boolean {
  const { kind, plain, division, holdsPlace } = statement
  if (division || kind === 'programme') return true
  if (kind === 'organization') return holdsPlace === true || /公司$|集团$|大学$|银行$/.test(plain)
  return kind === 'project' && holdsPlace === true
}

/** Whether two things of one name lie in one place, or the one's place in the other's. */
function near(left: LocalEntity, right: LocalEntity): boolean {
  const [a] = left.statement.places
  const [b] = right.statement.places
  if (a === undefined || b === undefined)
    return a === b && left.statement.document === right.statement.document
  return left.statement.places.includes(b) || right.statement.places.includes(a)
}

/** The most surely placed first, so that the rest can join them; ties by document and number. */
function bySpecificity(left: LocalEntity, right: LocalEntity): number {
  const [a, b] = [left.statement, right.statement]
  return (
    b.places.length - a.places.length ||
    compare(a.places[0] ?? '', b.places[0] ?? '') ||
    compare(a.document, b.document) ||
    a.entity - b.entity
  )
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
