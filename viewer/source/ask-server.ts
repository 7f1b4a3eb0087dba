/**
 * Asks the server one question and waits no longer than an answer can take; all troubles become a SourceError.
 * ask('graph.json', {}, setProgress) → { json: …, edition: '"8812-40960"' }; nothing for a minute → 'unreachable'
 */
import { SourceError } from './graph-source.ts'

export interface Answer {
  json: unknown
  /** Of the graph that answered. */
  edition: string | null
}

/** Milliseconds without a byte: a large graph that was built anew is laid out first. */
const PATIENCE = 60_000

/** @param onProgress is told the share that has arrived, 0 to 1, where the server tells the length */
export async function ask(
  path: string,
  init: RequestInit = {},
  onProgress: (share: number) => void = () => {},
): Promise<Answer> {
  const hung = new AbortController()
  const giveUp = () => hung.abort(new Error(`no answer for ${PATIENCE / 1000} s`))
  const stop = () => hung.abort(init.signal?.reason)
  let timer = setTimeout(giveUp, PATIENCE)
  const stillAlive = () => {
    clearTimeout(timer)
    timer = setTimeout(giveUp, PATIENCE)
  }
  init.signal?.addEventListener('abort', stop)
  if (init.signal?.aborted) stop()
  try {
    const response = await fetch(path, { ...init, signal: hung.signal })
    if (!response.ok) throw await refusalOf(path, response)
    const text = await readText(response, (share) => {
      stillAlive()
      onProgress(share)
    })
    return { json: parse(text), edition: response.headers.get('etag') }
  } catch (error) {
    if (error instanceof SourceError || init.signal?.aborted) throw error
    throw new SourceError('unreachable', `${path.replace(/\?.*/, '')}: ${String(error)}`)
  } finally {
    clearTimeout(timer)
    init.signal?.removeEventListener('abort', stop)
  }
}

/** With the reason that the server gives, its first line. */
async function refusalOf(path: string, response: Response): Promise<SourceError> {
  const [reason = ''] = (await response.text().catch(() => '')).slice(0, 300).split('\n')
  const status = `HTTP ${response.status} ${response.statusText}`.trim()
  return new SourceError('refused', [path.replace(/\?.*/, ''), status, reason].filter(Boolean).join(': '))
}

/** The body in one piece. */
async function readText(response: Response, onProgress: (share: number) => void): Promise<string> {
  const length = Number(response.headers.get('content-length'))
  if (response.body === null) return response.text()
  const decoder = new TextDecoder()
  const chunks: string[] = []
  let received = 0
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return chunks.join('') + decoder.decode()
    received += value.length
    chunks.push(decoder.decode(value, { stream: true }))
    onProgress(length > 0 ? Math.min(1, received / length) : 0)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new SourceError('damaged', String(error))
  }
}
