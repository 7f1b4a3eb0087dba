/**
 * Answers what the viewer asks of a stored graph: the graph itself, sentences, neighbours, names, paths.
 * evidence({ nodes: ['place:440605104'] }) → { nodes: { 'place:440605104': [{ sentence: … }] }, edges: {} }
 */
import {
  type EvidenceAnswer,
  type EvidenceQuery,
  type GraphPart,
  PAYLOAD_LIMITS,
  type RemoteHit,
  type ViewerPayload,
} from '../../graph/model/viewer-payload.ts'
import { findPaths } from '../../graph/query/find-paths.ts'
import type { GraphOutline, GraphStore, OutlineLimits } from '../../graph/query/graph-store.ts'
import { searchNodes } from '../../graph/query/search-nodes.ts'
import { makeViewerPayload } from './make-viewer-payload.ts'
import { measureStranger } from './measure-stranger.ts'
import { toPayloadEdge, toPayloadNode } from './payload-elements.ts'

export interface ViewerAnswers {
  /** Another one means another graph, whose answers do not go with a payload from before. */
  edition(): string
  payload(): ViewerPayload
  evidence(query: EvidenceQuery): EvidenceAnswer
  neighbours(key: string): GraphPart
  search(text: string): RemoteHit[]
  paths(from: string, to: string): GraphPart[]
}

export interface AnswerOptions {
  /** Of the payload; the usual ones where left out. */
  limits?: OutlineLimits
  edition?: string
}

/** Neighbours in one answer, and edges among them. */
const NEIGHBOURS: OutlineLimits = { nodes: 300, edges: 3000 }
const HITS = 20

/** Reads and lays out the graph, or of a large one the most connected part, which may take some seconds. */
export function answerViewer(store: GraphStore, options: AnswerOptions = {}): ViewerAnswers {
  const { limits = PAYLOAD_LIMITS, edition = '' } = options
  const payload = payloadOf(store, limits)
  const loaded = new Map(payload.nodes.map((node) => [node.key, node]))
  const places = new Map(payload.documents.map(({ id }, place) => [id, place]))

  const toPart = ({ nodes, edges }: GraphOutline): GraphPart => ({
    nodes: nodes.map((node) => {
      return loaded.get(node.key) ?? toPayloadNode(node, places, measureStranger(store, node, loaded))
    }),
    edges: edges.map((edge) => toPayloadEdge(edge, places)),
  })

  return {
    edition: () => edition,
    payload: () => payload,
    evidence({ nodes = [], edges = [] }) {
      const known = store.outlineOf(nodes, edges)
      return {
        nodes: Object.fromEntries(known.nodes.map(({ key }) => [key, store.nodeEvidence(key)])),
        edges: Object.fromEntries(known.edges.map(({ key }) => [key, store.edgeEvidence(key)])),
      }
    },
    neighbours: (key) => toPart(store.outlineAround(key, NEIGHBOURS)),
    search(text) {
      const hits = searchNodes(store, text, HITS)
      const keys = hits.map(({ node }) => node.key)
      const { nodes } = toPart(store.outlineOf(keys, []))
      return nodes.map((node, index) => ({ node, name: hits[index]!.name }))
    },
    paths(from, to) {
      if (!store.node(from) || !store.node(to)) return []
      return findPaths(store, from, to, { sentences: 0 }).map((steps) => {
        const nodes = [from, ...steps.map((step) => step.to.key)]
        return toPart(
          store.outlineOf(
            nodes,
            steps.map(({ edge }) => edge.key),
          ),
        )
      })
    },
  }
}

function payloadOf(store: GraphStore, limits: OutlineLimits): ViewerPayload {
  const counts = store.counts()
  const total = { nodes: sum(counts.nodes), edges: sum(counts.edges) }
  return makeViewerPayload({ documents: store.documents(), ...store.outline(limits) }, total)
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((left, right) => left + right, 0)
}
