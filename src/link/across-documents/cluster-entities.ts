/**
 * Tells which of the entities that share an identity are one thing.
 * 鼓楼区 (320302) in two documents → one; 张伟 of 霍邱县 and 张伟 of 丹灶镇 → two, and an open pair
 */
import { isPerson } from '../../../graph/ontology.ts'
import type { StoredEntity } from '../../../graph/store/draft-things.ts'
import { NATION } from '../../extract/statement.ts'

/** What an entity's place in a cluster depends on. */
export type ClusteredEntity = Pick<StoredEntity, 'document' | 'entity' | 'kind' | 'places' | 'isWide'>

export interface Clustering<Entity> {
  /** The members of each thing, the most surely placed first. */
  clusters: Entity[][]
  /** Clusters that the evidence does not tell apart for sure. */
  open: [left: Entity[], right: Entity[], reason: string][]
}

/** A common name has very many bearers: each is paired with those that are most surely placed. */
const MOST_PAIRED = 5

/** @param entities of one identity, in any order: the result depends on what they say alone */
export function clusterEntities<Entity extends ClusteredEntity>(
  entities: readonly Entity[],
): Clustering<Entity> {
  const clusters: Entity[][] = []
  const open: Clustering<Entity>['open'] = []
  for (const entity of [...entities].sort(bySpecificity)) {
    const fits = entity.isWide
      ? clusters
      : clusters.filter((cluster) => cluster.some((member) => near(member, entity)))
    const only =
      fits.length === 1 ? fits[0] : entity.places.length === 0 ? placeless(entity, clusters) : undefined
    if (only) only.push(entity)
    else {
      const cluster = [entity]
      const reason =
        fits.length > 1 ? 'one name, several places it may belong to' : 'one name, different places'
      for (const other of clusters.slice(0, MOST_PAIRED)) open.push([other, cluster, reason])
      clusters.push(cluster)
    }
  }
  return { clusters, open }
}

/**
 * What is named without a place is the nation's, if one of that name is; else it is one with the others without.
 * Persons are not: a name alone joins no two of them.
 */
function placeless<Entity extends ClusteredEntity>(
  { kind }: Entity,
  clusters: readonly Entity[][],
): Entity[] | undefined {
  const placesOf = ([first]: Entity[]) => first!.places
  const ofTheNation = clusters.find((cluster) => placesOf(cluster).includes(NATION))
  return (
    ofTheNation ?? (isPerson(kind) ? undefined : clusters.find((cluster) => placesOf(cluster).length === 0))
  )
}

/** Whether two things of one name lie in one place, or the one's place in the other's, or two persons serve one body. */
function near(left: ClusteredEntity, right: ClusteredEntity): boolean {
  const [a] = left.places
  const [b] = right.places
  if (a === undefined || b === undefined) return a === b && left.document === right.document
  if (left.places.includes(b) || right.places.includes(a)) return true
  return left.places.some((place) => isBody(place) && right.places.includes(place))
}

/** Places are codes of divisions, the nation, and the names of national bodies. */
function isBody(place: string): boolean {
  return place !== NATION && !/^\d/.test(place)
}

/** The most surely placed first, so that the rest can join them; ties by document and number. */
function bySpecificity(left: ClusteredEntity, right: ClusteredEntity): number {
  return (
    right.places.length - left.places.length ||
    compare(left.places[0] ?? '', right.places[0] ?? '') ||
    compare(left.document, right.document) ||
    left.entity - right.entity
  )
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
