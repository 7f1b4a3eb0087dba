/**
 * The merge half: links what changed in a draft, and what that touches, into nodes and edges.
 * 丹灶镇党委书记张应统 in two documents → one node 张应统, one edge with two sentences
 */

import type { OpenPair } from '../../../graph/ontology.ts'
import type { StoredEntity, ThingNode } from '../../../graph/store/draft-things.ts'
import type { LinkableDraft } from '../../../graph/store/graph-draft.ts'
import { clusterEntities } from './cluster-entities.ts'
import { findOriginal, LEAST_SHARED } from './find-original.ts'
import { makeEdge } from './make-edge.ts'
import { makeNode } from './make-node.ts'

/** The same graph for every order in which the documents came and went. */
export function linkDraft(draft: LinkableDraft): void {
  for (const document of draft.touchedDocuments(LEAST_SHARED)) {
    draft.setOriginal(document.number, findOriginal(document))
  }
  for (const { identity, entities } of draft.touchedThings()) {
    const { nodes, openPairs } = linkThing(identity, entities)
    draft.replaceNodes(identity, nodes, openPairs)
  }
  draft.linkEdges(makeEdge)
}

interface LinkedThing {
  nodes: ThingNode[]
  openPairs: OpenPair[]
}

function linkThing(identity: string, entities: readonly StoredEntity[]): LinkedThing {
  const { clusters, open } = clusterEntities(entities)
  const keys = nodeKeys(identity, clusters)
  return {
    nodes: clusters.map((members) => ({
      ...makeNode(members),
      key: keys.get(members)!,
      members: members.map(({ number }) => number),
    })),
    openPairs: open.map(([left, right, reason]) => ({
      left: keys.get(left)!,
      right: keys.get(right)!,
      reason,
    })),
  }
}

/** The identity, told apart by place or document where several things bear it. */
function nodeKeys(identity: string, clusters: readonly StoredEntity[][]): Map<StoredEntity[], string> {
  if (clusters.length === 1) return new Map([[clusters[0]!, identity]])
  const taken = new Set<string>()
  return new Map(
    clusters.map((cluster) => {
      const { places, document, entity } = cluster[0]!
      let key = `${identity}@${places[0] ?? document}`
      if (taken.has(key)) key = `${key}@${document}#${entity}`
      taken.add(key)
      return [cluster, key]
    }),
  )
}
