/**
 * A build meets files that are broken or made to break it: it says so of each, within bounds, and reads the others.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../../graph/store/open-graph.ts'
import { hostileFiles } from './hostile-files.ts'
import { REPORTED, writeHostileTree } from './hostile-tree.ts'
import { type Ran, runCli } from './run-cli.ts'
import { writeCorpus } from './write-corpus.ts'

const MOST_MEGABYTES = 1024
const MOST_SECONDS = 90
/** All but the line break: what a terminal takes for an order, or what turns the reading round. */
const STEERING = /[\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/

const folder = mkdtempSync(join(tmpdir(), 'zhengtu-hostile-'))
const corpus = join(folder, '公告')
const graph = join(folder, 'zhengtu.db')
const good = join(folder, 'good.db')

const build = (path: string, ...more: string[]) =>
  runCli(['build', path, '--graph', graph, '--jobs', '1', ...more])

function expectBounded({ seconds, megabytes }: Ran): void {
  expect(megabytes).toBeLessThan(MOST_MEGABYTES)
  expect(seconds).toBeLessThan(MOST_SECONDS)
}

function contentOf(file: string) {
  const store = openGraph(file)
  const { nodes, edges } = store.readAll()
  store.close()
  return { nodes, edges }
}

interface Problem {
  path: string
  reason: string
  line?: number
}

beforeAll(async () => {
  writeCorpus(corpus, { documents: 3, state: 0 })
  expect(await runCli(['build', corpus, '--graph', good])).toMatchObject({ code: 0 })
  expect(contentOf(good).edges.length).toBeGreaterThan(0)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('a build over three good documents and many bad files', () => {
  const files = hostileFiles()
  const bad = join(corpus, '坏')
  let ran: Ran
  let skipped: Problem[]

  beforeAll(async () => {
    mkdirSync(bad)
    for (const { name, bytes } of files) writeFileSync(join(bad, name), bytes)
    writeHostileTree(join(bad, '树'), good)
    ran = await build(corpus, '--format', 'json')
    skipped = JSON.parse(ran.stdout).skipped
  }, 120_000)

  it('ends well, within bounds', () => {
    expect(ran.code).toBe(0)
    expectBounded(ran)
  })

  it('has the graph of the good documents', () => {
    expect(contentOf(graph)).toEqual(contentOf(good))
  })

  it.each(files.map(({ name, said }) => [name, said]))('says of %s what is wrong', (name, said) => {
    const reasons = skipped
      .filter(({ path }) => path === join(bad, name as string))
      .map(({ reason }) => reason)
    if (said === undefined) expect(reasons).toEqual([])
    else expect(reasons[0]).toMatch(said)
  })

  it('reports what is no document, and goes in no circle', () => {
    const inTree = skipped.filter(({ path }) => path.startsWith(join(bad, '树/')))
    expect(inTree.map(({ path }) => path.slice(join(bad, '树/').length)).sort()).toEqual(REPORTED.toSorted())
  })

  it('lists some on stderr, counts the others, and lets no name steer the terminal', async () => {
    expect(ran.stderr).toMatch(/^zhengtu: skipped \d+ files and \d+ rows:\n/)
    expect(ran.stderr).toMatch(/\n {2}and \d+ more/)
    const { code, stderr, stdout } = await build(join(bad, '树'), '--fresh', '--include', '*.txt')
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 document')])
    for (const { stderr: written } of [ran, { stderr }]) expect(written).not.toMatch(STEERING)
    expect(ran.stdout).not.toMatch(STEERING)
    // A name with a line break in it is on one line.
    expect(stderr.trimEnd().split('\n')).toHaveLength(12)
    expect(stderr).toContain('换\\u000a行.txt: not a text file')
  })

  it('is strict where asked: the first problem ends it, and the last graph stays', async () => {
    await runCli(['build', join(corpus, '0.txt'), '--graph', graph, '--fresh'])
    const before = readFileSync(graph)
    const { code, stderr, stdout } = await build(corpus, '--strict')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^zhengtu: .*公告\/坏\/\S+: \S.*\n$/)
    expect(readFileSync(graph).equals(before)).toBe(true)
  })
})

describe('a build is bounded', () => {
  it('over a line of 20 MB', { timeout: 120_000 }, async () => {
    const long = join(folder, '长')
    mkdirSync(long)
    const clauses =
      '龙海区白水镇党委书记王小川到紫泥镇调研，' +
      '继续做好防汛值守，保持通信畅通，按时报送情况，落实各项措施，'.repeat(5) +
      '青禾食品有限公司投资建设东园镇产业园项目，'
    writeFileSync(join(long, '一行.txt'), clauses.repeat((20 * 2 ** 20) / Buffer.byteLength(clauses)))
    const ran = await build(long, '--fresh')
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expectBounded(ran)
    const { nodes } = contentOf(graph)
    expect(nodes.map(({ label }) => label)).toEqual(expect.arrayContaining(['王小川', '白水镇']))
    expect(nodes.length).toBeLessThan(50)
  })

  it('over 100,000 empty files', { timeout: 120_000 }, async () => {
    const empty = join(folder, '空')
    for (let number = 0; number < 100_000; number++) {
      if (number % 1000 === 0) mkdirSync(join(empty, String(number / 1000)), { recursive: true })
      writeFileSync(join(empty, String(Math.floor(number / 1000)), `${number}.txt`), '')
    }
    writeCorpus(join(empty, '好'), { documents: 3, state: 0 })
    const ran = await build(empty, '--fresh')
    expect(ran.code).toBe(0)
    expectBounded(ran)
    expect(ran.stderr).toContain('skipped 100,000 files')
    expect(`${ran.stdout}${ran.stderr}`.split('\n').length).toBeLessThan(80)
  })
})
