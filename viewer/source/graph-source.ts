/**
 * Where the graph comes from: the server of `zhengtu view`, or the HTML file that the viewer stands in.
 * const source = findSource(); await source.load(setProgress) → the payload; await source.readEvidence({ nodes: [key] })
 */
import type {
  EvidenceAnswer,
  EvidenceQuery,
  GraphPart,
  RemoteHit,
  ViewerPayload,
} from '../../graph/model/viewer-payload.ts'
import type { ServerState } from '../state/server-state.ts'

export interface GraphSource {
  /** Whether nodes beyond the loaded part can be asked for: a file holds all that there is. */
  readonly remote: boolean
  /** Whether the server still answers; a file has none. */
  readonly server?: ServerState
  /**
   * Rejects with a SourceError where the server has gone or the file is damaged.
   * @param onProgress is told the share that has arrived, 0 to 1
   */
  load(onProgress: (share: number) => void, signal: AbortSignal): Promise<ViewerPayload>
  /** Rejects with a SourceError. */
  readEvidence(query: EvidenceQuery): Promise<EvidenceAnswer>
  /** The node, its neighbours and the edges among them, the strongest of them where there are very many. */
  readNeighbours(key: string): Promise<GraphPart>
  /** Nodes that `text` fits, best first; nothing from a file. */
  search(text: string): Promise<RemoteHit[]>
  /** Paths between two nodes over the whole graph, each with its nodes and edges in order; nothing from a file. */
  findPaths(from: string, to: string): Promise<GraphPart[]>
}

/** `unreachable`: nothing answers; `refused`: the server answered with an error; `damaged`: what came is no graph. */
export type SourceProblem = 'unreachable' | 'refused' | 'damaged'

export class SourceError extends Error {
  override name = 'SourceError'
  readonly problem: SourceProblem

  constructor(problem: SourceProblem, message: string) {
    super(message)
    this.problem = problem
  }
}
