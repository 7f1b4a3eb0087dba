/**
 * Serves the viewer and one graph on the loopback interface, to this machine's browser and nobody else.
 * { port: 8321 } → http://127.0.0.1:8321/ with index.html, its assets and graph.json
 */
import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ViewerAnswers } from './answer-viewer.ts'
import { isLoopbackHost } from './is-loopback-host.ts'
import type { ViewerFile } from './read-viewer-files.ts'

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

/** Rejects where the port cannot be had, saying what to do. */
export async function serveViewer({ files, answers, port }: ServeOptions): Promise<ViewerServer> {
  const server = createServer((request, response) => {
    void reply(request, response, files, answers)
  })
  await listen(server, port)
  const { port: taken } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${taken}/`, close: () => closeServer(server) }
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, ViewerFile>,
  answers: ViewerAnswers,
): Promise<void> {
  const { status, type, body } = await chooseReply(request, files, answers).catch((error: unknown) =>
    refusal(500, error instanceof Error ? error.message : String(error)),
  )
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': type, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

interface Reply extends ViewerFile {
  status: number
}

async function chooseReply(
  request: IncomingMessage,
  files: ReadonlyMap<string, ViewerFile>,
  answers: ViewerAnswers,
): Promise<Reply> {
  // A page elsewhere can point its own domain at 127.0.0.1; its requests carry that domain as Host.
  if (!isLoopbackHost(request.headers.host)) return refusal(403, 'open the viewer at http://127.0.0.1')
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const asked = (name: string) => searchParams.get(name) ?? ''
  if (request.method === 'POST') {
    if (pathname !== '/evidence.json') return refusal(405, 'only evidence.json takes POST')
    return json(answers.evidence(JSON.parse(await readBody(request))))
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, 'only GET, HEAD and POST')
  switch (pathname) {
    case '/graph.json':
      return json(answers.payload())
    case '/neighbours.json':
      return json(answers.neighbours(asked('key')))
    case '/search.json':
      return json(answers.search(asked('text')))
    case '/paths.json':
      return json(answers.paths(asked('from'), asked('to')))
    default: {
      const file = files.get(pathname)
      return file === undefined ? refusal(404, 'no such file') : { status: 200, ...file }
    }
  }
}

function json(answer: unknown): Reply {
  return { status: 200, type: 'application/json; charset=utf-8', body: Buffer.from(JSON.stringify(answer)) }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function refusal(status: number, reason: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body: Buffer.from(`${reason}\n`) }
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = code === 'EADDRINUSE' ? 'another program uses it' : message
    throw new Error(
      `cannot serve on port ${port} (${reason}): choose another with --port, or --port 0 for any`,
    )
  }
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
