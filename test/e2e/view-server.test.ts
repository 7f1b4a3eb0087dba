/**
 * The server of `zhengtu view` as a stranger meets it: it answers this machine's browser and nobody else.
 * GET /../package.json → 404; Host: zhengtu.example → 403
 */
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
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

interface Question {
  host?: string
  method?: string
  type?: string
  body?: string
}

/** Unlike fetch, sends path and Host as given. */
function ask(path: string, { host, method = 'GET', type, body: sent }: Question = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url)
  const headers = { host: host ?? `${hostname}:${port}`, ...(type ? { 'content-type': type } : {}) }
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
      .end(sent)
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
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect(await ask('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    }
    expect(await ask('/evidence.json')).toMatchObject({ status: 405, headers: { allow: 'POST' } })
  })

  it('tells the length and the edition of the graph', async () => {
    const { headers, body } = await ask('/graph.json')
    expect(headers['content-length']).toBe(String(Buffer.byteLength(body)))
    expect(headers.etag).toBe('"1"')
  })

  it.each([
    ['no JSON', '{"nodes":', 'application/json', 400, 'not JSON'],
    ['no object', '["yunxi"]', 'application/json', 400, 'no object'],
    ['no list', '{"nodes":"yunxi"}', 'application/json; charset=utf-8', 400, '"nodes" is no list'],
    ['other than keys', '{"edges":[1]}', 'application/json', 400, '"edges" is no list'],
    ['too many keys', JSON.stringify({ nodes: Array(1001).fill('a') }), 'application/json', 400, '1000 keys'],
    ['a form', 'nodes=yunxi', 'application/x-www-form-urlencoded', 415, 'application/json'],
    ['text', '{}', 'text/plain', 415, 'application/json'],
    ['no type', '{}', '', 415, 'application/json'],
    ['too much', 'x'.repeat(3_000_000), 'application/json', 413, 'fewer keys'],
  ])('refuses a question that is %s and says why', async (_name, body, type, status, reason) => {
    const answer = await ask('/evidence.json', { method: 'POST', type, body })
    expect(answer.status).toBe(status)
    expect(answer.body).toContain(reason)
  })

  it('counts a body whose length was not told', async () => {
    const { hostname, port } = new URL(server.url)
    const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }
    const status = await new Promise((resolve, reject) => {
      const asking = request(
        { hostname, port, path: '/evidence.json', method: 'POST', headers },
        (response) => resolve(response.resume().statusCode),
      ).on('error', reject)
      for (let count = 0; count < 20; count++) asking.write('x'.repeat(100_000))
      asking.end()
    })
    expect(status).toBe(413)
  })

  it('answers a question in the right form', async () => {
    const answer = await ask('/evidence.json', { method: 'POST', type: 'application/json', body: '{}' })
    expect(JSON.parse(answer.body)).toEqual({ nodes: {}, edges: {} })
  })

  it('asks for what a question lacks', async () => {
    expect(await ask('/neighbours.json')).toMatchObject({
      status: 400,
      body: expect.stringContaining('"key"'),
    })
    expect(await ask('/paths.json?from=a')).toMatchObject({
      status: 400,
      body: expect.stringContaining('"to"'),
    })
    expect(await ask('/search.json')).toMatchObject({ status: 200, body: '[]' })
  })

  it('takes a key with a name of ten thousand characters', async () => {
    expect((await ask(`/neighbours.json?key=${encodeURIComponent('云'.repeat(10_000))}`)).status).toBe(200)
  })

  it('tells the reason of a failure, in the terminal too, and not where in the program it was', async () => {
    const problems: string[] = []
    const failing = { ...ANSWERS, search: () => JSON.parse('damaged') as never }
    const onProblem = (problem: string) => problems.push(problem)
    const other = await serveViewer({ files: new Map(), answers: failing, port: 0, onProblem })
    const response = await fetch(`${other.url}search.json?text=a`)
    const body = await response.text()
    await other.close()
    expect(response.status).toBe(500)
    expect(body).toContain('JSON')
    expect(body).not.toMatch(/\.ts|node:|\n.+/)
    expect(problems).toEqual([expect.stringContaining('/search.json')])
  })

  it('lives on when a client goes away in the middle', async () => {
    const { hostname, port } = new URL(server.url)
    for (const start of [
      'GET / HT',
      'POST /evidence.json HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{',
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => socket.write(start, () => socket.destroy()))
        socket.on('close', () => resolve()).on('error', () => {})
      })
    }
    expect((await ask('/')).status).toBe(200)
  })

  it('ends at once though connections are open', async () => {
    const other = await serveViewer({ files: new Map([['/', PAGE]]), answers: ANSWERS, port: 0 })
    const { hostname, port } = new URL(other.url)
    const agent = new Agent({ keepAlive: true })
    await new Promise((resolve) => {
      request({ hostname, port, agent }, (response) => response.resume().on('end', resolve)).end()
    })
    const silent = connect(Number(port), hostname)
    silent.on('error', () => {})
    await new Promise((resolve) => silent.on('connect', resolve))
    const start = performance.now()
    await other.close()
    expect(performance.now() - start).toBeLessThan(1000)
    agent.destroy()
  })

  it('says that an address is not of this machine', async () => {
    const away = serveViewer({ files: new Map(), answers: ANSWERS, port: 0, host: '192.0.2.7' })
    await expect(away).rejects.toThrow(/--host/)
  })

  it('says what to do when the port is taken', async () => {
    const port = Number(new URL(server.url).port)
    await expect(serveViewer({ files: new Map(), answers: ANSWERS, port })).rejects.toThrow(/--port/)
  })
})
