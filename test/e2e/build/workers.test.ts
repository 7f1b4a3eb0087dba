/**
 * Several workers make the graph that one thread makes.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeCorpus } from './write-corpus.ts'

const CLI = join(import.meta.dirname, '../../../dist/src/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'zhengtu-workers-'))
const corpus = join(folder, '公告')
/** Enough to be worth two workers. */
const LEAST_BYTES = 1_100_000

function run(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  expect(stderr.split('\n').filter((line) => line.startsWith('zhengtu:'))).toEqual([])
  expect(status).toBe(0)
  return stdout
}

beforeAll(() => {
  writeCorpus(corpus, { documents: 120, state: 0 })
  const filler = '今日天气晴好，宜于春耕，各地农户忙于整地、选种、育秧。\n'
  const text = readFileSync(join(corpus, '7.txt'), 'utf8') + filler.repeat(LEAST_BYTES / filler.length / 2.5)
  writeFileSync(join(corpus, '7.txt'), text)
  utimesSync(join(corpus, '7.txt'), 1_700_000_000, 1_700_000_000)
  expect(statSync(join(corpus, '7.txt')).size).toBeGreaterThan(LEAST_BYTES)
})
afterAll(() => rmSync(folder, { recursive: true }))

it('give the same bytes', { timeout: 120_000 }, () => {
  const exports = ['1', '2'].map((jobs) => {
    const graph = join(folder, `${jobs}.db`)
    run('build', corpus, '--graph', graph, '--jobs', jobs)
    return [
      run('export', 'gexf', '--graph', graph),
      run('export', 'json', '--graph', graph),
      readFileSync(graph),
    ]
  })
  expect(exports[1]![0]).toBe(exports[0]![0])
  expect(exports[1]![1]).toBe(exports[0]![1])
  expect(exports[1]![2]).toEqual(exports[0]![2])
})

it('end with the build that is interrupted, which leaves nothing behind', { timeout: 120_000 }, async () => {
  for (const after of [600, 1200, 1800, 2400]) {
    const graph = join(folder, 'interrupted.db')
    const child = spawn(process.execPath, [CLI, 'build', corpus, '--graph', graph, '--jobs', '2'])
    let stderr = ''
    child.stderr.on('data', (chunk) => (stderr += chunk))
    setTimeout(() => child.kill('SIGINT'), after)
    const code = await new Promise((resolve) => child.on('close', resolve))
    // A quick machine is done before.
    if (code !== 0) expect([code, stderr]).toEqual([1, expect.stringContaining('interrupted')])
    const left = readdirSync(folder).filter((name) => name.startsWith('interrupted.db'))
    expect(left).toEqual(code === 0 ? ['interrupted.db'] : [])
    rmSync(graph, { force: true })
  }
})
