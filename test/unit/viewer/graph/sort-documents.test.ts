/**
 * Documents by date.
 * → 2024-05-16, 2021-03-02, no date
 */
import { expect, it } from 'vitest'
import { sortDocuments } from '../../../../viewer/graph/sort-documents.ts'

it('puts the newest first, those without a date last, and leaves out places beyond the list', () => {
  const documents = [
    { id: 'b', title: '无日期' },
    { id: 'c', title: '新', date: '2024-05-16' },
    { id: 'a', title: '旧', date: '2021-03-02' },
  ]
  expect(sortDocuments([0, 1, 2, 9], documents).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})
