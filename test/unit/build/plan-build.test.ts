import { describe, expect, it } from 'vitest'
import type { LastBuild } from '../../../graph/store/read-last-build.ts'
import { planBuild } from '../../../src/build/plan-build.ts'

const MADE = { version: '1.2.0', lexicon: 'abc', reading: '{}' }
const found = [
  { id: '公告/a.txt', path: '/公告/a.txt', size: 10, inode: 1, changed: 1000 },
  { id: '公告/b.txt', path: '/公告/b.txt', size: 20, inode: 2, changed: 2000 },
]

function lastBuild(meta: Record<string, string> = MADE): LastBuild {
  const files = found.map(({ path: _, ...file }) => ({ ...file, problems: [] }))
  return { files: new Map(files.map((file) => [file.id, file])), meta }
}

const idsOf = (files: readonly { id: string }[]) => files.map(({ id }) => id)

describe('planBuild', () => {
  it('reads nothing where nothing changed', () => {
    const plan = planBuild(found, lastBuild(), MADE)
    expect(plan).toMatchObject({ from: 'graph', reading: [], gone: [] })
    expect(plan.unchanged.map(({ stored }) => stored.id)).toEqual(idsOf(found))
    expect(plan.because).toBeUndefined()
  })

  it.each([
    ['another size', { size: 11 }],
    ['another time', { changed: 1001 }],
    ['another number in the file system', { inode: 9 }],
  ])('reads a file of %s', (_, change) => {
    const [a, b] = found
    expect(idsOf(planBuild([{ ...a!, ...change }, b!], lastBuild(), MADE).reading)).toEqual(['公告/a.txt'])
  })

  it('reads a file with which something is wrong, whatever it was before', () => {
    const clash = found.map((file) => ({ ...file, problem: 'two files are called so' }))
    expect(planBuild(clash, lastBuild(), MADE)).toMatchObject({ reading: clash, unchanged: [] })
  })

  it('reads a file whose time was not to be trusted, one that is new, and one that is no file', () => {
    const last = lastBuild()
    delete last.files.get('公告/a.txt')!.changed
    const more = [
      ...found,
      { id: '公告/c.txt', path: '/公告/c.txt', size: 1, changed: 1 },
      { id: 'stdin', path: '-' },
    ]
    expect(idsOf(planBuild(more, last, MADE).reading)).toEqual(['公告/a.txt', '公告/c.txt', 'stdin'])
  })

  it('names what is gone', () => {
    const plan = planBuild(found.slice(1), lastBuild(), MADE)
    expect(plan).toMatchObject({ gone: ['公告/a.txt'], isOfOtherFiles: false })
    const others = found.map((file) => ({ ...file, id: `别处/${file.id}` }))
    expect(planBuild(others, lastBuild(), MADE).isOfOtherFiles).toBe(true)
    expect(planBuild(found, lastBuild(), MADE).isOfOtherFiles).toBe(false)
  })

  it('reads everything again where files would be read otherwise', () => {
    const plan = planBuild(found, lastBuild({ ...MADE, reading: '{"map":{"text":"正文"}}' }), MADE)
    expect(plan).toMatchObject({ from: 'graph', reading: found, unchanged: [] })
    expect(plan.because).toBeUndefined()
  })

  it('extracts again, and does not read, where the lexicon changed', () => {
    const plan = planBuild(found, lastBuild({ ...MADE, lexicon: 'older' }), MADE)
    expect(plan).toMatchObject({ from: 'graph', reading: [], because: 'the lexicon has changed' })
    expect(plan.unchanged).toHaveLength(2)
  })

  it.each([
    ['there is no graph', undefined, undefined],
    ['the graph is damaged', 'zhengtu.db is cut off', 'zhengtu.db is cut off'],
    [
      'another version built it',
      lastBuild({ ...MADE, version: '1.1.0' }),
      'zhengtu is now 1.2.0, the graph was built by 1.1.0',
    ],
    ['it was linked from Statements', lastBuild({}), 'the graph was not built from files'],
  ])('begins from nothing where %s', (_, last, because) => {
    const plan = planBuild(found, last, MADE)
    expect(plan).toMatchObject({ from: 'nothing', reading: found, unchanged: [], gone: [] })
    expect(plan.because).toBe(because)
  })
})
