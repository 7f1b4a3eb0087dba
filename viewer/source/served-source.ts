/**
 * Asks the server of `zhengtu view` beside which the viewer was opened.
 * load → GET graph.json; readEvidence → POST evidence.json { "nodes": ["place:440605104"] }
 */
import {
  EVIDENCE_KEYS_LIMIT,
  type EvidenceAnswer,
  type EvidenceQuery,
  type RemoteHit,
} from '../../graph/model/viewer-payload.ts'
import { type Answer, ask } from './ask-server.ts'
import { checkPart, checkPayload } from './check-payload.ts'
import { type GraphSource, SourceError } from './graph-source.ts'

export function createServedSource(): GraphSource {
  /** Of the graph that was loaded: places of documents mean nothing in another one. */
  let edition: string | null = null
  let documents = 0

  const sameGraph = async (path: string, init?: RequestInit): Promise<unknown> => {
    const answer: Answer = await ask(path, init)
    if (answer.edition !== null && answer.edition !== edition) {
      throw new SourceError('refused', 'the graph has been built anew: reload the page')
    }
    return answer.json
  }
  const get = (path: string, query: Record<string, string>) =>
    sameGraph(`${path}?${new URLSearchParams(query)}`)
  const post = (path: string, question: unknown) => {
    const headers = { 'content-type': 'application/json' }
    return sameGraph(path, { method: 'POST', headers, body: JSON.stringify(question) })
  }

  return {
    remote: true,
    load: async (onProgress, signal) => {
      const answer = await ask('graph.json', { signal }, onProgress)
      const payload = checkPayload(answer.json)
      edition = answer.edition
      documents = payload.documents.length
      return payload
    },
    readEvidence: async (query) => {
      const whole: EvidenceAnswer = { nodes: {}, edges: {} }
      for (const part of inParts(query)) {
        const answer = (await post('evidence.json', part)) as EvidenceAnswer
        Object.assign(whole.nodes, answer.nodes)
        Object.assign(whole.edges, answer.edges)
      }
      return whole
    },
    readNeighbours: async (key) => checkPart(await get('neighbours.json', { key }), documents),
    search: async (text) => {
      const hits = listOf<RemoteHit>(await get('search.json', { text }))
      checkPart({ nodes: hits.map(({ node }) => node), edges: [] }, documents)
      return hits
    },
    findPaths: async (from, to) => {
      const paths = listOf<unknown>(await get('paths.json', { from, to }))
      return paths.map((path) => checkPart(path, documents))
    },
  }
}

/** Questions that are short enough for the server. */
function inParts({ nodes = [], edges = [] }: EvidenceQuery): EvidenceQuery[] {
  const parts: EvidenceQuery[] = []
  for (const [type, keys] of Object.entries({ nodes, edges })) {
    for (let start = 0; start < keys.length; start += EVIDENCE_KEYS_LIMIT) {
      parts.push({ [type]: keys.slice(start, start + EVIDENCE_KEYS_LIMIT) })
    }
  }
  return parts
}

function listOf<T>(came: unknown): T[] {
  if (!Array.isArray(came)) throw new SourceError('damaged', 'the answer is no list')
  return came as T[]
}
