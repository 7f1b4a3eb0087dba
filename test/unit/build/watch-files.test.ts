import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buildGraph } from '../../../src/build/build-graph.ts'
import { leaveOutGraph } from '../../../src/build/leave-out-graph.ts'
import { type FileWatch, watchFiles } from '../../../src/build/watch-files.ts'

let folder: string
let files: FileWatch | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '.zhengtu-watch-'))
})

afterEach(async () => {
  await files?.close()
  rmSync(folder, { recursive: true })
})

const eventually = { timeout: 10_000, interval: 50 }

it('calls once at the beginning, once for changes that come together, and again for what comes later', async () => {
  let calls = 0
  files = await watchFiles([folder], async () => Boolean(++calls))
  expect(calls).toBe(1)
  mkdirSync(join(folder, '公告'))
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, '公告', name), '青石镇')
  await vi.waitFor(() => expect(calls).toBe(2), eventually)
  rmSync(join(folder, '公告', 'a'))
  await vi.waitFor(() => expect(calls).toBe(3), eventually)
})

it('calls again where files changed during a call, and not twice at once', async () => {
  let [calls, atOnce, most] = [0, 0, 0]
  files = await watchFiles([folder], async () => {
    calls++
    most = Math.max(most, ++atOnce)
    if (calls === 1) writeFileSync(join(folder, 'later'), '青石镇')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    atOnce--
    return true
  })
  writeFileSync(join(folder, 'first'), '青石镇')
  await vi.waitFor(() => expect(calls).toBe(2), eventually)
  expect(most).toBe(1)
})

it('calls again after a while where the work could not be done', async () => {
  let calls = 0
  files = await watchFiles([folder], async () => ++calls === 3, { retryAfter: 100 })
  expect(calls).toBe(1)
  await vi.waitFor(() => expect(calls).toBe(3), eventually)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(calls).toBe(3)
})

it('does not see hidden files', async () => {
  let calls = 0
  files = await watchFiles([folder], async () => Boolean(++calls))
  writeFileSync(join(folder, '.swp'), 'x')
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(calls).toBe(1)
})

it('knows a graph by its own name and by that of a link to it', () => {
  mkdirSync(join(folder, 'elsewhere'))
  const [link, file] = [join(folder, 'zhengtu.db'), join(folder, 'elsewhere', 'zhengtu.db')]
  writeFileSync(file, '')
  symlinkSync(file, link)
  const isOfGraph = leaveOutGraph(link)
  expect([link, file, `${file}.building`].map(isOfGraph)).toEqual([true, true, true])
  expect([join(folder, 'a.db'), join(folder, 'b', 'zhengtu.db')].map(isOfGraph)).toEqual([false, false])
})

it('does not see the graph that a build writes among the documents', async () => {
  let calls = 0
  const graph = join(folder, 'zhengtu.db')
  writeFileSync(join(folder, 'a.txt'), '青石镇党委书记王小川讲话。')
  const update = async () => {
    calls++
    await buildGraph([folder], { graph })
    return true
  }
  files = await watchFiles([folder], update, { isLeftOut: leaveOutGraph(graph) })
  writeFileSync(join(folder, 'b.txt'), '青石镇镇长陈小舟讲话。')
  await vi.waitFor(() => expect(existsSync(graph)).toBe(true), eventually)
  await vi.waitFor(() => expect(calls).toBe(2), eventually)
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(calls).toBe(2)
  const { skipped } = await buildGraph([folder], { graph, isFresh: true })
  expect(skipped).toEqual([])
})
