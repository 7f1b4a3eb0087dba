/**
 * The server of `zhengtu view` as a stranger meets it: it answers this machine's browser and nobody else.
 * GET /../package.json → 404; Host: zhengtu.example → 403
 */
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ViewerPayload } from '../../graph/model/viewer-payload.ts'
import type { ViewerAnswers } from '../../src/view/answer-viewer.ts'
import type { ViewerFile } from '../../src/view/read-viewer-files.ts'
import { serveViewer, type ViewerServer } from '../../src/view/serve-viewer.ts'

const PAYLOAD: ViewerPayload = {
  version: '1.0.0',
  nodes: [],
  edges: [],
  documents: [],
  total: { nodes: 0, edges: 0 },
}
const ANSWERS: ViewerAnswers = {
  edition: () => '1',
  payload: () => PAYLOAD,
  evidence: () => ({ nodes: {}, edges: {} }),
  neighbours: () => ({ nodes: [], edges: [] }),
  search: () => [],
  paths: () => [],
}
const PAGE: ViewerFile = { type: 'text/html; charset=utf-8', body: Buffer.from('<!doctype html>') }

let server: ViewerServer

interface Answer {
  status: number | undefined
  headers: Record<string, unknown>
  body: string
}

/** Unlike fetch, sends path and Host as given. */
function ask(
  path: string,
  { host, method = 'GET' }: { host?: string; method?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(server.url)
  const headers = { host: host ?? `${hostname}:${port}` }
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })
}

describe('the server of zhengtu view', () => {
  beforeAll(async () => {
    server = await serveViewer({ files: new Map([['/', PAGE]]), answers: ANSWERS, port: 0 })
  })
  afterAll(() => server.close())

  it('serves the page and the graph on 127.0.0.1', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(await ask('/?from=mail')).toMatchObject({ status: 200, body: '<!doctype html>' })
    expect(JSON.parse((await ask('/graph.json')).body)).toEqual(PAYLOAD)
  })

  it('allows neither inline scripts nor foreign origins', async () => {
    const { headers } = await ask('/')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  })

  it.each([
    'zhengtu.example',
    'zhengtu.example:80',
    '127.0.0.1.zhengtu.example',
    'localhost@zhengtu.example',
  ])('refuses Host %j', async (host) => {
    expect((await ask('/graph.json', { host })).status).toBe(403)
  })

  it.each(['localhost', 'LOCALHOST:9000', '[::1]:8321', '127.0.0.1'])('accepts Host %s', async (host) => {
    expect((await ask('/', { host })).status).toBe(200)
  })

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/assets/../../package.json',
    '//etc/passwd',
    '/graph.json/',
    '/__proto__',
  ])('answers 404 to %s', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  it('answers HEAD without a body and refuses to be written to', async () => {
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
    expect((await ask('/', { method: 'POST' })).status).toBe(405)
  })

  it('says what to do when the port is taken', async () => {
    const port = Number(new URL(server.url).port)
    await expect(serveViewer({ files: new Map(), answers: ANSWERS, port })).rejects.toThrow(/--port/)
  })
})
