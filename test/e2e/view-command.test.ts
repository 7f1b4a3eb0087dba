/**
 * `zhengtu view` as a process: it prints its address, and ends cleanly when told to.
 * zhengtu view --port 0 --no-open, SIGTERM → http://127.0.0.1:40213/ on stdout, exit code 0
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
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

  beforeAll(() => writeGraph(graph, SMALL_GRAPH, { statements: [], meta: {} }))
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

  it('refuses a port that is none', async () => {
    const view = startView('--graph', graph, '--port', '70000')
    const ended = once(view, 'exit')
    const [chunk] = (await once(view.stderr!, 'data')) as [Buffer]
    expect(chunk.toString('utf8')).toContain('0 to 65535')
    expect(await ended).toEqual([2, null])
  })
})
