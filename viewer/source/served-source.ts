/**
 * Asks the server of `zhengtu view` beside which the viewer was opened.
 * load → GET graph.json; readEvidence → POST evidence.json { "nodes": ["place:440605104"] }
 */
import { type GraphSource, SourceError } from './graph-source.ts'

export function createServedSource(): GraphSource {
  return {
    remote: true,
    load: async (onProgress, signal) =>
      parse(await readText(await ask('graph.json', { signal }), onProgress)),
    readEvidence: async (query) => parse(await post('evidence.json', query)),
    readNeighbours: async (key) => parse(await get('neighbours.json', { key })),
    search: async (text) => parse(await get('search.json', { text })),
    findPaths: async (from, to) => parse(await get('paths.json', { from, to })),
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
  return (await ask(`${path}?${new URLSearchParams(query)}`)).text()
}

async function post(path: string, body: unknown): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  return (await ask(path, { method: 'POST', headers, body: JSON.stringify(body) })).text()
}

/** The body in one piece, with its progress where the server tells its length. */
async function readText(response: Response, onProgress: (share: number) => void): Promise<string> {
  const length = Number(response.headers.get('content-length'))
  if (response.body === null || !(length > 0)) return response.text()
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
