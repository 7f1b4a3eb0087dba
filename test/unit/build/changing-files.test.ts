/**
 * Files that change between being found and being read.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildGraph } from '../../../src/build/build-graph.ts'

let folder: string
let corpus: string
let graph: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengtu-changing-'))
  corpus = join(folder, '公告')
  graph = join(folder, 'zhengtu.db')
  mkdirSync(corpus)
  for (const name of ['a', 'b', 'c']) write(name, `龙海区白水镇党委书记王小川讲话。${name}`)
})

afterEach(() => rmSync(folder, { recursive: true }))

const pathOf = (name: string) => join(corpus, `${name}.txt`)
const write = (name: string, text: string) => writeFileSync(pathOf(name), text)

/** Builds; after the first file was read, the second is changed. */
async function buildWhile(change: () => void, mostBytes = 2 ** 20) {
  let changed = false
  const onProgress = () => {
    if (!changed) change()
    changed = true
  }
  return buildGraph([corpus], { graph, read: { mostBytes }, onProgress })
}

describe('a file that changes after it was found', () => {
  it('and is gone is reported, and the others are read', async () => {
    const { documents, skipped } = await buildWhile(() => rmSync(pathOf('b')))
    expect(documents).toBe(2)
    expect(skipped).toEqual([{ path: pathOf('b'), reason: expect.stringContaining('ENOENT') }])
    expect((await buildGraph([corpus], { graph, read: { mostBytes: 2 ** 20 } })).skipped).toEqual([])
  })

  it('and grows beyond the bounds is reported', async () => {
    const { documents, skipped } = await buildWhile(() => truncateSync(pathOf('b'), 2 ** 21))
    expect(documents).toBe(2)
    expect(skipped).toEqual([{ path: pathOf('b'), reason: expect.stringContaining('larger than 1 MB') }])
  })

  it('is read as it is then, and again by the next build', async () => {
    await buildWhile(() => write('b', '龙海区白水镇镇长张远山讲话。'))
    write('b', '龙海区白水镇镇长陈小舟讲话。')
    const { readFiles, nodes } = await buildGraph([corpus], { graph, read: { mostBytes: 2 ** 20 } })
    expect(readFiles).toBeGreaterThan(0)
    expect(nodes.official).toBe(2)
  })

  it('and is a folder now is reported', async () => {
    const { skipped } = await buildWhile(() => {
      rmSync(pathOf('b'))
      mkdirSync(pathOf('b'))
    })
    expect(skipped).toEqual([{ path: pathOf('b'), reason: expect.stringContaining('EISDIR') }])
  })
})

// Permissions do not hold for root.
it.skipIf(process.getuid?.() === 0)('reports what it may not open', async () => {
  mkdirSync(join(corpus, '锁'))
  chmodSync(join(corpus, '锁'), 0)
  chmodSync(pathOf('b'), 0)
  const { documents, skipped } = await buildGraph([corpus], { graph })
  chmodSync(join(corpus, '锁'), 0o700)
  expect(documents).toBe(2)
  expect(skipped.map(({ path }) => path)).toEqual([pathOf('b'), join(corpus, '锁')])
  for (const { reason } of skipped) expect(reason).toContain('EACCES')
})
