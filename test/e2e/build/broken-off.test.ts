/**
 * A build that is killed, runs out of disk or meets another one leaves the last good graph, and the next one goes on.
 */
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportJson } from '../../../graph/export/export-json.ts'
import { lockGraph } from '../../../graph/store/lock-graph.ts'
import { openGraph } from '../../../graph/store/open-graph.ts'
import { writeCorpus } from './write-corpus.ts'

const CLI = join(import.meta.dirname, '../../../dist/src/cli.js')
const DOCUMENTS = 400
const KILLS = 8

const folder = mkdtempSync(join(tmpdir(), 'zhengtu-broken-off-'))
const corpus = join(folder, '公告')
const graph = join(folder, 'zhengtu.db')
const [before, after] = [join(folder, 'before.db'), join(folder, 'after.db')]
/** Milliseconds that a build takes which goes on from `before`. */
let whole = 0

interface Ended {
  code: number | null
  stderr: string
}

/** Runs the program; @param command what stands before its path, such as a limit */
function build(options: { file?: string; killAfter?: number; shell?: string } = {}): Promise<Ended> {
  const run = [process.execPath, CLI, 'build', corpus, '--graph', options.file ?? graph]
  const child = options.shell
    ? spawn('sh', ['-c', `${options.shell}; exec "$@"`, 'sh', ...run])
    : spawn(run[0]!, run.slice(1))
  let stderr = ''
  child.stderr.on('data', (chunk) => (stderr += chunk))
  if (options.killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), options.killAfter)
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, stderr }))
  })
}

function contentOf(file: string): string {
  const store = openGraph(file)
  try {
    return [...exportJson(store.readAll())].join('')
  } finally {
    store.close()
  }
}

/** What a build leaves beside its graph while it runs. */
const leftovers = () => readdirSync(folder).filter((name) => name.startsWith('zhengtu.db.'))

beforeAll(async () => {
  writeCorpus(corpus, { documents: DOCUMENTS, state: 0 })
  expect(await build({ file: before })).toMatchObject({ code: 0 })
  writeCorpus(corpus, { documents: DOCUMENTS, state: 1 })
  expect(await build({ file: after })).toMatchObject({ code: 0 })
  copyFileSync(before, graph)
  const begun = performance.now()
  expect(await build()).toMatchObject({ code: 0 })
  whole = performance.now() - begun
  expect(contentOf(graph)).toBe(contentOf(after))
  expect(contentOf(graph)).not.toBe(contentOf(before))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('a build that goes on from the last one', () => {
  it('leaves a whole graph wherever it is killed, and the next one goes on', {
    timeout: 180_000,
  }, async () => {
    const [old, fresh] = [contentOf(before), contentOf(after)]
    for (let kill = 0; kill < KILLS; kill++) {
      copyFileSync(before, graph)
      const killAfter = Math.random() * whole
      await build({ killAfter })
      expect([old, fresh], `killed after ${killAfter} ms`).toContain(contentOf(graph))
      expect(await build(), `killed after ${killAfter} ms`).toMatchObject({ code: 0 })
      expect(contentOf(graph), `killed after ${killAfter} ms`).toBe(fresh)
      expect(leftovers()).toEqual([])
    }
  })

  it('keeps the graph where the disk is full, and says so', { timeout: 60_000 }, async () => {
    copyFileSync(before, graph)
    const { code, stderr } = await build({ shell: 'ulimit -f 100' })
    expect(code).toBe(1)
    expect(stderr).toContain(`cannot write ${graph}`)
    expect(contentOf(graph)).toBe(contentOf(before))
    expect(leftovers()).toEqual([])
  })

  it('refuses while another build writes the graph', { timeout: 60_000 }, async () => {
    copyFileSync(before, graph)
    const unlock = lockGraph(graph)
    const refused = await build()
    unlock()
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.stderr).toContain('another build is writing')
    expect(contentOf(graph)).toBe(contentOf(before))
    expect(await build()).toMatchObject({ code: 0 })
    expect(contentOf(graph)).toBe(contentOf(after))
    expect(leftovers()).toEqual([])
  })

  it('is whole where two begin at once, whichever of them writes it', { timeout: 60_000 }, async () => {
    copyFileSync(before, graph)
    const ended = await Promise.all([build(), build()])
    expect(ended.filter(({ code }) => code === 0).length).toBeGreaterThan(0)
    expect(contentOf(graph)).toBe(contentOf(after))
    expect(leftovers()).toEqual([])
  })
})

describe('a first build', () => {
  it('leaves no graph or a whole one wherever it is killed', { timeout: 60_000 }, async () => {
    const fresh = contentOf(after)
    for (let kill = 0; kill < 3; kill++) {
      rmSync(graph, { force: true })
      await build({ killAfter: Math.random() * whole * 2 })
      if (existsSync(graph)) expect(contentOf(graph)).toBe(fresh)
    }
    expect(await build()).toMatchObject({ code: 0 })
    expect(contentOf(graph)).toBe(fresh)
  })
})
