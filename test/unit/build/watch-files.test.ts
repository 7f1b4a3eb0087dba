import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
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

it('calls once for changes that come together, and again for what comes later', async () => {
  let calls = 0
  files = await watchFiles([folder], async () => void calls++)
  mkdirSync(join(folder, '公告'))
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, '公告', name), '青石镇')
  await vi.waitFor(() => expect(calls).toBe(1), eventually)
  rmSync(join(folder, '公告', 'a'))
  await vi.waitFor(() => expect(calls).toBe(2), eventually)
})

it('calls again where files changed during a call, and not twice at once', async () => {
  let [calls, atOnce, most] = [0, 0, 0]
  files = await watchFiles([folder], async () => {
    calls++
    most = Math.max(most, ++atOnce)
    if (calls === 1) writeFileSync(join(folder, 'later'), '青石镇')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    atOnce--
  })
  writeFileSync(join(folder, 'first'), '青石镇')
  await vi.waitFor(() => expect(calls).toBe(2), eventually)
  expect(most).toBe(1)
})

it('does not see hidden files', async () => {
  let calls = 0
  files = await watchFiles([folder], async () => void calls++)
  writeFileSync(join(folder, '.swp'), 'x')
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(calls).toBe(0)
})
