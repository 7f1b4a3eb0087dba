/**
 * First and last date of documents.
 * 2021-03-02, 2024-05-16 → from the first to the second
 */
import { expect, it } from 'vitest'
import { findDateRange } from '../../../../viewer/graph/find-date-range.ts'

const DOCUMENTS = [
  { id: 'b', title: '无日期' },
  { id: 'c', title: '新', date: '2024-05-16' },
  { id: 'a', title: '旧', date: '2021-03-02' },
]

it('finds the first and the last date', () => {
  expect(findDateRange(DOCUMENTS)).toEqual({ first: '2021-03-02', last: '2024-05-16' })
  expect(findDateRange(DOCUMENTS.slice(0, 1))).toBeUndefined()
})
