/**
 * The loaded graph for the length of the page: it grows as neighbourhoods come in, and remembers sentences once read.
 * session.expand('place:440605') → the server's neighbours of 云岭县 stand in session.graph, and session.version has risen
 */
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { EvidenceAnswer, GraphPart, ViewerPayload } from '../../graph/model/viewer-payload.ts'
import type { Evidence } from '../../graph/ontology.ts'
import type { DocumentSummary } from '../../graph/query/graph-store.ts'
import { addPart, createViewerGraph } from '../graph/grow-graph.ts'
import type { ViewerGraph } from '../graph/viewer-graph.ts'
import type { GraphSource } from '../source/graph-source.ts'

export type ElementType = keyof EvidenceAnswer

export interface GraphSession {
  readonly graph: ViewerGraph
  /** In the order that the numbers of nodes and edges mean. */
  readonly documents: readonly DocumentSummary[]
  readonly documentOf: (id: string) => DocumentSummary | undefined
  readonly source: GraphSource
  readonly total: ViewerPayload['total']
  /** Version of the program that served or wrote the graph. */
  readonly program: string
  /** Rises whenever the graph grows. */
  version: () => number
  subscribe: (listener: () => void) => () => void
  /** Adds nodes and edges that the graph does not have yet. */
  grow: (part: GraphPart) => void
  /** Loads the neighbours of a node where there may be more than are loaded; rejects with a SourceError. */
  expand: (key: string) => Promise<void>
  /** The sentences of nodes or edges by key, from memory where they were read before; rejects with a SourceError. */
  readEvidence: (type: ElementType, keys: readonly string[]) => Promise<ReadonlyMap<string, Evidence[]>>
}

export function createGraphSession(payload: ViewerPayload, source: GraphSource): GraphSession {
  const { documents, total, version: program } = payload
  const graph = createViewerGraph(payload)
  const byId = new Map(documents.map((summary) => [summary.id, summary]))
  const read = { nodes: new Map<string, Evidence[]>(), edges: new Map<string, Evidence[]>() }
  const listeners = new Set<() => void>()
  let version = 0

  const grow = (part: GraphPart) => {
    const added = addPart(graph, part)
    if (added.nodes.length + added.edges.length === 0) return
    version += 1
    for (const listener of listeners) listener()
  }
  return {
    graph,
    documents,
    documentOf: (id) => byId.get(id),
    source,
    total,
    program,
    version: () => version,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    grow,
    expand: async (key) => {
      const whole = graph.order >= total.nodes && graph.size >= total.edges
      if (source.remote && !whole) grow(await source.readNeighbours(key))
    },
    readEvidence: async (type, keys) => {
      const unread = keys.filter((key) => !read[type].has(key))
      if (unread.length > 0) {
        const answer = await source.readEvidence({ [type]: unread })
        for (const key of unread) read[type].set(key, answer[type][key] ?? [])
      }
      return new Map(keys.map((key) => [key, read[type].get(key) ?? []]))
    },
  }
}

export const GraphSessionContext = createContext<GraphSession | null>(null)

/** Drawn again whenever the graph grows. */
export function useGraphSession(): GraphSession {
  const session = useContext(GraphSessionContext)
  if (session === null)
    throw new Error('useGraphSession outside GraphSessionContext: render it below <Workspace>')
  useSyncExternalStore(session.subscribe, session.version)
  return session
}
