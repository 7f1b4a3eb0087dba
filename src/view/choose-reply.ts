/**
 * Chooses what a request gets: a file of the viewer, an answer about the graph, or a refusal with its reason.
 * GET /neighbours.json?key=place:440605104 → 200 with the neighbours of 云溪镇; GET /etc/passwd → 404
 */
import type { IncomingMessage } from 'node:http'
import type { ViewerPayload } from '../../graph/model/viewer-payload.ts'
import { isAllowedHost } from './allowed-hosts.ts'
import type { ViewerAnswers } from './answer-viewer.ts'
import { checkEvidenceQuery } from './check-evidence-query.ts'
import type { ViewerFile } from './read-viewer-files.ts'
import { Refusal } from './refusal.ts'

export interface Reply extends ViewerFile {
  status: number
  headers?: Record<string, string>
}

export interface Site {
  files: ReadonlyMap<string, ViewerFile>
  answers: ViewerAnswers
  hosts: ReadonlySet<string>
}

/** Bytes of a question; a thousand keys fit in. */
const BODY_LIMIT = 1 << 20
/** Characters of a search text. */
const TEXT_LIMIT = 200

/** Rejects with a Refusal where the request is not answered. */
export async function chooseReply(request: IncomingMessage, site: Site): Promise<Reply> {
  const { answers } = site
  if (!isAllowedHost(request.headers.host, site.hosts)) {
    throw new Refusal(403, 'open the viewer at the address that zhengtu view prints')
  }
  const { pathname, searchParams } = addressOf(request)
  const route = routesOf(site, searchParams).get(pathname)
  const file = site.files.get(pathname)
  if (route === undefined && file === undefined) throw new Refusal(404, 'no such file')
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const allowed = route?.method ?? 'GET'
  if (method !== allowed) {
    throw new Refusal(405, `${pathname} takes ${allowed} only`, {
      allow: allowed === 'GET' ? 'GET, HEAD' : allowed,
    })
  }
  if (route === undefined) return { status: 200, ...file! }
  const answer = await route.reply(request)
  return { status: 200, ...answer, headers: { etag: `"${answers.edition()}"` } }
}

interface Route {
  method: 'GET' | 'POST'
  reply: (request: IncomingMessage) => ViewerFile | Promise<ViewerFile>
}

function routesOf({ answers }: Site, asked: URLSearchParams): Map<string, Route> {
  const need = (name: string) => {
    const value = asked.get(name)
    if (value === null || value === '') throw new Refusal(400, `the question lacks "${name}"`)
    return value
  }
  const get = (answer: () => unknown): Route => ({ method: 'GET', reply: () => json(answer()) })
  return new Map<string, Route>([
    ['/graph.json', { method: 'GET', reply: () => graphFile(answers.payload()) }],
    ['/neighbours.json', get(() => answers.neighbours(need('key')))],
    ['/search.json', get(() => answers.search((asked.get('text') ?? '').slice(0, TEXT_LIMIT)))],
    ['/paths.json', get(() => answers.paths(need('from'), need('to')))],
    [
      '/evidence.json',
      {
        method: 'POST',
        reply: async (request) => json(answers.evidence(checkEvidenceQuery(await readJson(request)))),
      },
    ],
  ])
}

/** Each payload becomes text once, however often it is asked for. */
const graphFiles = new WeakMap<ViewerPayload, ViewerFile>()

export function graphFile(payload: ViewerPayload): ViewerFile {
  const known = graphFiles.get(payload) ?? json(payload)
  graphFiles.set(payload, known)
  return known
}

function json(answer: unknown): ViewerFile {
  return { type: 'application/json; charset=utf-8', body: Buffer.from(JSON.stringify(answer)) }
}

function addressOf(request: IncomingMessage): URL {
  try {
    return new URL(request.url ?? '/', 'http://127.0.0.1')
  } catch {
    throw new Refusal(400, 'the address cannot be read')
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'the question must be sent as application/json')
  }
  const body = await readBody(request)
  try {
    return JSON.parse(body) as unknown
  } catch {
    throw new Refusal(400, 'the question is not JSON')
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const tooLarge = new Refusal(413, `the question is longer than ${BODY_LIMIT} bytes: ask for fewer keys`)
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) throw tooLarge
  const chunks: Buffer[] = []
  let length = 0
  // Destroying the request would end the connection before the refusal is read.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > BODY_LIMIT) throw tooLarge
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
