/**
 * Asks the server of `zhengtu view` beside which the viewer was opened.
 * load → GET graph.json; readEvidence → POST evidence.json { "nodes": ["place:440605104"] }
 */
import { createServerState } from '../state/server-state.ts'
import { type GraphSource, SourceError } from './graph-source.ts'

export function createServedSource(): GraphSource {
  const server = createServerState()
  const noting = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      const result = await answer
      server.note(true)
      return result
    } catch (error) {
      if (error instanceof SourceError) server.note(error.problem !== 'unreachable')
      throw error
    }
  }
  return {
    remote: true,
    server,
    load: async (onProgress, signal) =>
      parse(await readText(await ask('graph.json', { signal }), onProgress)),
    readEvidence: async (query) => parse(await noting(post('evidence.json', query))),
    readNeighbours: async (key) => parse(await noting(get('neighbours.json', { key }))),
    search: async (text) => parse(await noting(get('search.json', { text }))),
    findPaths: async (from, to) => parse(await noting(get('paths.json', { from, to }))),
  }
}

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw error
    throw new SourceError('unreachable', `${path}: ${String(error)}`)
  })
  if (!response.ok) {
    throw new SourceError('refused', `${path}: HTTP ${response.status} ${response.statusText}`)
  }
  return response
}

async function get(path: string, query: Record<string, string>): Promise<string> {
  return readWhole(await ask(`${path}?${new URLSearchParams(query)}`))
}

async function post(path: string, body: unknown): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  return readWhole(await ask(path, { method: 'POST', headers, body: JSON.stringify(body) }))
}

function readWhole(response: Response): Promise<string> {
  return response.text().catch((error: unknown) => {
    throw new SourceError('unreachable', String(error))
  })
}

/** The body in one piece, with its progress where the server tells its length. */
async function readText(response: Response, onProgress: (share: number) => void): Promise<string> {
  const length = Number(response.headers.get('content-length'))
  if (response.body === null || !(length > 0)) return readWhole(response)
  const decoder = new TextDecoder()
  const chunks: string[] = []
  let received = 0
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw new SourceError('unreachable', String(error))
    })
    if (done) return chunks.join('') + decoder.decode()
    received += value.length
    chunks.push(decoder.decode(value, { stream: true }))
    onProgress(received / length)
  }
}

function parse<T>(text: string): T {
  try {
    return JSON.parse(text) as T
  } catch (error) {
    throw new SourceError('damaged', String(error))
  }
}
