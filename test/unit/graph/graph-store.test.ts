import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphRecords } from '../../../graph/ontology.ts'
import { GraphFileError } from '../../../graph/store/graph-file-error.ts'
import { openGraph } from '../../../graph/store/open-graph.ts'
import { writeGraph } from '../../../graph/store/write-graph.ts'
import { anyRecords } from './any-records.ts'
import { openSample, sampleRecords, temporaryFile, writeSample } from './sample-graph.ts'

const EMPTY: GraphRecords = { documents: [], nodes: [], edges: [], openPairs: [] }

describe('writeGraph and openGraph', () => {
  it('give back the records that were written', () => {
    expect(openSample().readAll()).toEqual(sampleRecords)
  })

  it('give back any records', () => {
    fc.assert(
      fc.property(anyRecords(), (records) => {
        const store = openSample(records)
        expect(store.readAll()).toEqual(records)
        for (const node of records.nodes) expect(store.nodeRecord(node.key)).toEqual(node)
        for (const edge of records.edges) expect(store.edgeRecord(edge.key)).toEqual(edge)
        store.close()
      }),
      { numRuns: 30 },
    )
  })

  it('answer nothing for what is not there', () => {
    const store = openSample()
    expect(store.nodeRecord('nobody')).toBeUndefined()
    expect(store.edgeRecord('none')).toBeUndefined()
    expect(store.document('none.txt')).toBeUndefined()
  })

  it('list all documents, silent documents and open pairs where no limit is given', () => {
    const { documents, openPairs } = sampleRecords
    const silent = ['news/5.txt', 'news/6.txt'].map((id) => ({ ...documents[0]!, id, text: '无事。' }))
    const pairs = [...openPairs, { left: 'lv', right: 'shan', reason: 'one name' }]
    const records = { ...sampleRecords, documents: [...documents, ...silent], openPairs: pairs }
    const store = openSample(records)
    expect(store.readAll()).toEqual(records)
    expect(store.documents()).toEqual(records.documents.map(({ text: _, ...document }) => document))
    expect(store.silentDocuments().map(({ id }) => id)).toEqual(['news/4.txt', 'news/5.txt', 'news/6.txt'])
    expect(store.silentDocuments(1)).toHaveLength(1)
    expect(store.openPairs()).toEqual(pairs)
    expect(store.openPairs(1)).toEqual(pairs.slice(0, 1))
  })

  it('keep documents', () => {
    const store = openSample()
    expect(store.document('news/4.txt')?.text).toBe('今日天气晴好。')
    expect(store.silentDocuments().map(({ id }) => id)).toEqual(['news/4.txt'])
  })

  it('count a symmetric edge once and order edges: stated first', () => {
    const relations = openSample()
      .edgesOf('qingchuan')
      .map(({ relation }) => relation)
    expect(relations).toEqual(['cooperates_with', 'part_of', 'co_occurs'])
  })

  it('write the same bytes for the same records', () => {
    expect(readFileSync(writeSample()).equals(readFileSync(writeSample()))).toBe(true)
  })
})

describe('writeGraph', () => {
  it('replaces a graph, and who reads the old one reads on', () => {
    const file = writeSample()
    const old = openGraph(file)
    writeGraph(file, EMPTY)
    expect(old.readAll()).toEqual(sampleRecords)
    expect(openGraph(file).readAll()).toEqual(EMPTY)
  })

  it('leaves the old graph and no draft where it fails midway', () => {
    const file = writeSample()
    const before = readFileSync(file)
    const dangling = { ...sampleRecords, nodes: sampleRecords.nodes.slice(1) }
    expect(() => writeGraph(file, dangling)).toThrow('names baishi, which is not among the records')
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(dirname(file))).toEqual(['zhengtu.db'])
  })

  it('removes the draft of a build that was killed', () => {
    const file = temporaryFile('zhengtu.db')
    const draft = `${file}.building`
    writeFileSync(draft, 'half')
    writeGraph(file, EMPTY)
    expect(existsSync(draft)).toBe(false)
  })

  it('does not overwrite what is no graph', () => {
    const file = temporaryFile('notes.txt')
    writeFileSync(file, 'my notes')
    expect(() => writeGraph(file, EMPTY)).toThrow(GraphFileError)
    expect(() => writeGraph(file, EMPTY)).toThrow(/not a zhengtu graph and will not be overwritten/)
    expect(readFileSync(file, 'utf8')).toBe('my notes')
    expect(() => writeGraph(dirname(file), EMPTY)).toThrow(GraphFileError)
  })

  it.each<[string, Partial<GraphRecords>, string]>([
    [
      'evidence of a document that the node does not list',
      { nodes: sampleRecords.nodes.map((node) => ({ ...node, documents: [] })) },
      'has evidence of news/2.txt, which is not among its documents',
    ],
    ['evidence of a document that is not there', { documents: [] }, 'names news/'],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => writeSample({ ...sampleRecords, ...wrong })).toThrow(message)
  })

  it('keeps a sentence once, however many rest on it', () => {
    const database = new Database(writeSample())
    const count = (sql: string) => database.prepare(sql).pluck().get()
    expect(count('SELECT count(*) FROM sentences')).toBe(
      count('SELECT count(*) FROM (SELECT DISTINCT document, start, text FROM sentences)'),
    )
    database.close()
  })

  it('names a missing folder', () => {
    expect(() => writeGraph(temporaryFile('a/b.db'), EMPTY)).toThrow(/there is no folder .*\/a$/)
  })
})

describe('openGraph refuses', () => {
  it('a missing file, saying what to do', () => {
    expect(() => openGraph('/nowhere/zhengtu.db')).toThrow(
      /^no graph at \/nowhere\/zhengtu.db: run `zhengtu build/,
    )
    expect(() => openGraph('/nowhere/zhengtu.db')).toThrow(GraphFileError)
  })

  it.each([
    [
      'a text file',
      'not a database at all, but more than a hundred bytes of text'.repeat(3),
      /is not a zhengtu graph/,
    ],
    ['a short file', 'SQLite', /is not a zhengtu graph/],
    ['an empty file', '', /is empty/],
  ])('%s', (_, content, message) => {
    const file = temporaryFile('other.db')
    writeFileSync(file, content)
    expect(() => openGraph(file)).toThrow(GraphFileError)
    expect(() => openGraph(file)).toThrow(message)
  })

  it('another SQLite database', () => {
    const file = temporaryFile('other.db')
    new Database(file).exec('CREATE TABLE nodes (id)').close()
    expect(() => openGraph(file)).toThrow(/is not a zhengtu graph/)
    expect(() => writeGraph(file, EMPTY)).toThrow(/is not a zhengtu graph/)
  })

  it('another schema version', () => {
    const file = writeSample()
    setVersion(file, 999)
    expect(() => openGraph(file)).toThrow(/built by a newer zhengtu/)
    expect(() => writeGraph(file, EMPTY)).toThrow(/built by a newer zhengtu/)
    setVersion(file, 0)
    expect(() => openGraph(file)).toThrow(/built by an older zhengtu: run `zhengtu build <path>` again/)
    writeGraph(file, EMPTY)
    expect(openGraph(file).readAll()).toEqual(EMPTY)
  })

  it('a graph that is cut off', () => {
    const file = writeSample()
    writeFileSync(file, readFileSync(file).subarray(0, 6000))
    expect(() => openGraph(file).readAll()).toThrow(GraphFileError)
  })
})

function setVersion(file: string, version: number): void {
  const database = new Database(file)
  database.pragma(`user_version = ${version}`)
  database.close()
}
