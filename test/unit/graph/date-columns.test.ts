/**
 * The columns and the packed form of evidence that has dates.
 * 2024 stated, 2024-01/2024-06 derived → first_date 2024, last_date 2024, dated stated; derived
 */
import { expect, it } from 'vitest'
import { edgeColumns } from '../../../graph/export/flat-columns.ts'
import { packEvidence, unpackEvidence } from '../../../graph/model/embedded-graph.ts'
import type { Dating, EdgeRecord, Evidence } from '../../../graph/ontology.ts'
import { sampleRecords } from './sample-graph.ts'

const edge = sampleRecords.edges.find(({ relation }) => relation === 'promotes')!

function datedEdge(...dates: [date: string, dated: Dating][]): EdgeRecord {
  const evidence: Evidence[] = dates.map(([date, dated]) => ({ ...edge.evidence[0]!, date, dated }))
  return { ...edge, evidence }
}

it.each<[dates: [string, Dating][], first: string, last: string, dated: string]>([
  [[['2024-07-23', 'stated']], '2024-07-23', '2024-07-23', 'stated'],
  [
    [
      ['2024-07-23', 'document'],
      ['2021', 'derived'],
      ['2023-05', 'document'],
    ],
    '2021',
    '2024-07-23',
    'derived; document',
  ],
  [[['2024-01/2024-06', 'derived']], '2024-01', '2024-06', 'derived'],
  [
    [
      ['2024-07', 'stated'],
      ['2024', 'stated'],
    ],
    '2024',
    '2024',
    'stated',
  ],
])('gives from when to when the sentences of %j speak', (dates, first_date, last_date, dated) => {
  expect(edgeColumns(datedEdge(...dates))).toMatchObject({ first_date, last_date, dated })
})

it('leaves the columns empty where no sentence has a date', () => {
  const { first_date, last_date, dated } = edgeColumns(edge)
  expect([first_date, last_date, dated]).toEqual([undefined, undefined, undefined])
})

it('packs dates with the sentences of an HTML file', () => {
  const packed = datedEdge(['2024-07-23', 'derived'])
  const plain = { ...edge, key: 'other' }
  expect(unpackEvidence(packEvidence([], [packed, plain]), 'edges', [edge.key, 'other'])).toEqual({
    [edge.key]: packed.evidence,
    other: edge.evidence,
  })
})
