import Database from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { SQL } from '../../../graph/store/sql.ts'
import { inventGraph } from '../../bench/invent-graph.ts'
import { writeSample } from './sample-graph.ts'

/** These ask for everything. */
const WHOLE = new Set([
  'documents',
  'silentDocuments',
  'wholeDocuments',
  'openPairs',
  'countDocuments',
  'countNodes',
  'countEdges',
  'countOpenPairs',
  'mostConnectedNumbers',
])

const database = new Database(writeSample(inventGraph({ nodes: 400, edges: 6000 })), { readonly: true })
afterAll(() => database.close())

describe('no query reads a whole table to answer of a few rows', () => {
  const asked = Object.entries(SQL).filter(([name]) => !WHOLE.has(name))

  it.each(asked)('%s', (_name, sql) => {
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...valuesFor(sql)) as { detail: string }[]
    const scans = plan.filter(({ detail }) =>
      /^SCAN (nodes|edges|aliases|evidence|sentences|documents|node_documents|edge_documents|statements)\b/.test(
        detail,
      ),
    )
    expect(scans).toEqual([])
  })
})

function valuesFor(sql: string): unknown[] {
  const names = [...sql.matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => name!)
  if (names.length > 0) return [Object.fromEntries(names.map((name) => [name, null]))]
  return [...sql.matchAll(/\?/g)].map(() => null)
}
