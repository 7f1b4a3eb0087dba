/**
 * What a draft notes besides the graph: files, what the build was made with, and that no other build may write.
 */
import { writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openDraftFile } from '../../../graph/store/draft-file.ts'
import type { StoredFile } from '../../../graph/store/draft-files.ts'
import { draftGraph, type GraphDraft } from '../../../graph/store/graph-draft.ts'
import { openGraph } from '../../../graph/store/open-graph.ts'
import { type LastBuild, readLastBuild } from '../../../graph/store/read-last-build.ts'
import { temporaryFile, writeSample } from './sample-graph.ts'

const FILES: StoredFile[] = [
  { id: 'a.txt', size: 812, inode: 7, changed: 1_717_372_800_000, problems: [] },
  {
    id: 'b.txt',
    size: 0,
    problems: [
      { reason: 'is empty', isWarning: false },
      { reason: 'long', line: 3, isWarning: true },
    ],
  },
]

function write(file: string, from: 'graph' | 'nothing', note: (graph: GraphDraft) => void): void {
  const draft = openDraftFile(file)
  note(draftGraph(draft.begin(from)))
  draft.commit()
  draft.end()
}

describe('draftFiles', () => {
  it('keeps files and notes from one build to the next', () => {
    const file = temporaryFile('zhengtu.db')
    write(file, 'nothing', (graph) => {
      for (const stored of FILES.toReversed()) graph.setFile(stored)
      graph.setMeta({ version: '1', lexicon: 'x' })
    })
    const byId = (files: StoredFile[]) => files.map((stored) => [stored.id, stored])
    const last = readLastBuild(file)
    expect(typeof last === 'object' && [...last.files]).toStrictEqual(byId(FILES))
    expect(typeof last === 'object' && last.meta).toEqual({ version: '1', lexicon: 'x' })
    write(file, 'graph', (graph) => {
      graph.forgetFile('b.txt')
      graph.setFile({ ...FILES[0]!, size: 9 })
      graph.setMeta({ version: '2' })
    })
    expect([...(readLastBuild(file) as LastBuild).files]).toStrictEqual(byId([{ ...FILES[0]!, size: 9 }]))
    expect(openGraph(file).meta()).toEqual({ lexicon: 'x', version: '2' })
  })

  it('tells which documents came from a file', () => {
    write(temporaryFile('zhengtu.db'), 'nothing', (graph) => {
      const empty = { sentences: 0, prints: [], entities: [], relations: [] }
      const record = (id: string) => ({ id, title: '公告', text: '无事。' })
      graph.add({ ...empty, record: record('x.txt#2') }, 'x.txt')
      graph.add({ ...empty, record: record('x.txt#1') }, 'x.txt')
      graph.add({ ...empty, record: { ...record('y'), date: '2031-05-16' } })
      expect(graph.documentsOf('x.txt')).toEqual(['x.txt#1', 'x.txt#2'])
      expect(graph.documentsOf('y')).toEqual([])
      expect(graph.document('x.txt#1')).toEqual({ record: record('x.txt#1'), file: 'x.txt' })
      expect(graph.document('y')).toEqual({ record: { ...record('y'), date: '2031-05-16' }, file: undefined })
      expect(graph.document('z')).toBeUndefined()
      expect(() => graph.add({ ...empty, record: record('y') })).toThrow('UNIQUE')
    })
  })
})

describe('openDraftFile', () => {
  it('lets no second build begin before the first has ended, and says so', () => {
    const file = writeSample()
    const first = openDraftFile(file)
    expect(() => openDraftFile(file)).toThrow(`another build is writing ${file}: wait for it`)
    first.end()
    first.end()
    openDraftFile(file).end()
  })
})

describe('readLastBuild', () => {
  it('says nothing of a graph that is not there, and in words what cannot be gone on from', () => {
    expect(readLastBuild('/nowhere/zhengtu.db')).toBeUndefined()
    const file = temporaryFile('zhengtu.db')
    writeFileSync(file, 'not a database at all')
    expect(readLastBuild(file)).toMatch(/is not a zhengtu graph/)
    const old = writeSample()
    const database = new Database(old)
    database.pragma('user_version = 0')
    database.close()
    expect(readLastBuild(old)).toMatch(/was built by an older zhengtu$/)
  })
})
