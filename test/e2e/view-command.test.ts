/**
 * `zhengtu view` as a process: it prints its address, and ends cleanly when told to.
 * zhengtu view --port 0 --no-open, SIGTERM → http://127.0.0.1:40213/ on stdout, exit code 0
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ViewerPayload } from '../../graph/model/viewer-payload.ts'
import { writeGraph } from '../../graph/store/write-graph.ts'
import { SMALL_GRAPH } from './small-graph.ts'

const ROOT = join(import.meta.dirname, '../..')

function startView(...options: string[]): ChildProcess {
  const node = ['--import', 'tsx', 'src/cli.ts', 'view', '--no-open']
  return spawn(process.execPath, [...node, ...options], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function firstLine(view: ChildProcess): Promise<string> {
  const [chunk] = (await once(view.stdout!, 'data')) as [Buffer]
  return chunk.toString('utf8').trim()
}

describe('zhengtu view', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-view-'))
  const graph = join(folder, 'county.db')

  beforeAll(() => writeGraph(graph, SMALL_GRAPH))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(['SIGTERM', 'SIGINT'] as const)('serves the graph without its texts until %s', async (signal) => {
    const view = startView('--graph', graph, '--port', '0')
    const ended = once(view, 'exit')
    const url = await firstLine(view)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const payload = (await (await fetch(`${url}graph.json`)).json()) as ViewerPayload
    expect(payload.nodes).toHaveLength(SMALL_GRAPH.nodes.length)
    expect(payload.nodes[0]).toMatchObject({ x: expect.any(Number), y: expect.any(Number) })
    expect(payload.documents).toEqual(SMALL_GRAPH.documents.map(({ text: _, ...summary }) => summary))
    view.kill(signal)
    expect(await ended).toEqual([0, null])
  })

  it('shows the new graph when the page is loaded again after a build, and the old one when that is broken', async () => {
    const file = join(folder, 'rebuilt.db')
    writeGraph(file, SMALL_GRAPH)
    const view = startView('--graph', file, '--port', '0')
    const ended = once(view, 'exit')
    const url = await firstLine(view)
    const load = async () => {
      const response = await fetch(`${url}graph.json`)
      const { total } = (await response.json()) as ViewerPayload
      return { nodes: total.nodes, edition: response.headers.get('etag') }
    }
    const before = await load()
    expect(before.nodes).toBe(SMALL_GRAPH.nodes.length)
    writeGraph(file, { documents: [], nodes: [], edges: [], openPairs: [] })
    const after = await load()
    expect(after.nodes).toBe(0)
    expect(after.edition).not.toBe(before.edition)
    const noted = once(view.stderr!, 'data')
    writeFileSync(file, 'no graph any more')
    expect(await load()).toEqual(after)
    expect(String((await noted)[0])).toContain('is not a zhengtu graph')
    view.kill()
    expect(await ended).toEqual([0, null])
  })

  it('warns in plain words when others can read the graph, and answers to this machine’s names only', async () => {
    const view = startView('--graph', graph, '--port', '0', '--host', '0.0.0.0')
    const ended = once(view, 'exit')
    const noted = once(view.stderr!, 'data')
    const url = await firstLine(view)
    expect(String((await noted)[0])).toMatch(
      /everybody who can reach this machine .* can read the whole graph/,
    )
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect((await fetch(url)).status).toBe(200)
    view.kill()
    expect(await ended).toEqual([0, null])
  })

  it.each([
    ['missing', undefined, 'zhengtu build'],
    ['empty', '', 'is empty'],
    ['foreign', 'notes', 'is not a zhengtu graph'],
    ['damaged', 'damaged', 'cannot be read'],
  ])('says what to do with a file that is %s', async (name, content, reason) => {
    const file = join(folder, `${name}.db`)
    if (content === 'damaged') {
      const bytes = readFileSync(graph)
      writeFileSync(file, bytes.fill(0x5a, 4096, bytes.length - 4096))
    } else if (content !== undefined) writeFileSync(file, content)
    const view = startView('--graph', file, '--port', '0')
    const ended = once(view, 'exit')
    const [chunk] = (await once(view.stderr!, 'data')) as [Buffer]
    expect(chunk.toString('utf8')).toContain(reason)
    expect(await ended).toEqual([1, null])
  })

  it('refuses a port that is none', async () => {
    const view = startView('--graph', graph, '--port', '70000')
    const ended = once(view, 'exit')
    const [chunk] = (await once(view.stderr!, 'data')) as [Buffer]
    expect(chunk.toString('utf8')).toContain('0 to 65535')
    expect(await ended).toEqual([2, null])
  })
})
