/**
 * Serves the viewer and one graph, on the loopback interface unless another is asked for.
 * { port: 8321 } → http://127.0.0.1:8321/ with index.html, its assets and graph.json
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { allowedHosts, inHeader } from './allowed-hosts.ts'
import type { ViewerAnswers } from './answer-viewer.ts'
import { chooseReply, graphFile, type Reply, type Site } from './choose-reply.ts'
import type { ViewerFile } from './read-viewer-files.ts'
import { Refusal } from './refusal.ts'

export interface ViewerServer {
  url: string
  /** Ends every connection and frees the port. */
  close: () => Promise<void>
}

export interface ServeOptions {
  files: ReadonlyMap<string, ViewerFile>
  answers: ViewerAnswers
  /** 0 takes any free port. */
  port: number
  /** Name or address of the interface; 127.0.0.1 where left out. */
  host?: string
  /** Is told of questions that could not be answered. */
  onProblem?: (problem: string) => void
}

const SECURITY_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'worker-src blob:',
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}

/** In milliseconds: a client that does not finish asking is cut off. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 }
/** Bytes of a request's head: a key may hold a name of ten thousand characters. */
const HEAD_LIMIT = 1 << 18

/** Rejects where the address or the port cannot be had, saying what to do. */
export async function serveViewer(options: ServeOptions): Promise<ViewerServer> {
  const { files, answers, port, host = '127.0.0.1', onProblem } = options
  const site: Site = { files, answers, hosts: allowedHosts(host) }
  graphFile(answers.payload())
  const server = createServer({ ...PATIENCE, maxHeaderSize: HEAD_LIMIT }, (request, response) => {
    void reply(request, response, site, onProblem)
  })
  await listen(server, host, port)
  const { port: taken } = server.address() as AddressInfo
  return { url: `http://${inHeader(reachable(host))}:${taken}/`, close: () => closeServer(server) }
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  onProblem?: (problem: string) => void,
): Promise<void> {
  const { status, type, body, headers } = await chooseReply(request, site).catch((error: unknown): Reply => {
    if (error instanceof Refusal) return refusal(error.status, error.message, error.headers)
    const reason = error instanceof Error ? error.message : String(error)
    if (!request.destroyed) onProblem?.(`${request.url?.slice(0, 200)}: ${reason}`)
    return refusal(500, reason)
  })
  if (response.destroyed) return // the client has gone
  // What is left of a body that was not read would be taken for the next request.
  const ending = request.complete ? {} : { connection: 'close' }
  // Neither in chunks nor compressed: the viewer shows how much has come, and loopback is faster than gzip.
  const length = { 'content-type': type, 'content-length': body.length }
  response.writeHead(status, { ...SECURITY_HEADERS, ...length, ...headers, ...ending })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function refusal(status: number, reason: string, headers: Record<string, string> = {}): Reply {
  return { status, type: 'text/plain; charset=utf-8', body: Buffer.from(`${reason}\n`), headers }
}

/** The wildcard addresses mean every interface; a browser on this machine takes loopback. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  return host === '::' ? '::1' : host
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new Error(troubleOf(error as NodeJS.ErrnoException, host, port))
  }
}

function troubleOf({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  const cure = 'choose another with --port, or --port 0 for any'
  if (code === 'EADDRINUSE') return `cannot serve on port ${port} (another program uses it): ${cure}`
  if (code === 'EACCES') return `cannot serve on port ${port} (not allowed): ${cure}`
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN') {
    return `cannot serve on ${host} (not an address of this machine): name another with --host`
  }
  return `cannot serve on ${host}, port ${port} (${message}): ${cure}`
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
