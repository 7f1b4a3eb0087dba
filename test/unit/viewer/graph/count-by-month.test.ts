/**
 * Documents by month and year.
 * 2023-11, 2024-02 → 2023-11: 1, 2023-12: 0, 2024-01: 0, 2024-02: 1
 */
import { describe, expect, it } from 'vitest'
import { countByMonth, fittingUnit } from '../../../../viewer/graph/count-by-month.ts'
import { dateSpan } from '../../../../viewer/graph/date-span.ts'

const documentsOf = (...dates: (string | undefined)[]) =>
  dates.map((date, place) => ({ id: `${place}.txt`, title: '通知', ...(date === undefined ? {} : { date }) }))

describe('countByMonth', () => {
  const documents = documentsOf('2024-02-03', '2023-11-30', '2024-02-28', undefined, '2024', '近日')

  it('leaves no month out between the first and the last', () => {
    const { bars, undated } = countByMonth(documents, 'month')
    expect(bars.map(({ name, count }) => [name, count])).toEqual([
      ['2023-11', 1],
      ['2023-12', 0],
      ['2024-01', 0],
      ['2024-02', 2],
    ])
    expect(undated).toBe(3)
  })
  it('counts years, those of documents without a month as well', () => {
    expect(countByMonth(documents, 'year')).toEqual({
      bars: [
        { name: '2023', from: '2023-01', to: '2023-12', count: 1 },
        { name: '2024', from: '2024-01', to: '2024-12', count: 3 },
      ],
      undated: 2,
    })
  })
  it('has no bars where there are no dates', () => {
    expect(countByMonth(documentsOf(undefined), 'month')).toEqual({ bars: [], undated: 1 })
  })
  it('takes years where the months would be too many', () => {
    expect(fittingUnit(documentsOf('2021-06-01', '2024-05-01'), 36)).toBe('month')
    expect(fittingUnit(documentsOf('2021-06-01', '2024-06-01'), 36)).toBe('year')
  })
})

describe('dateSpan', () => {
  it('reads days, months and years, and nothing else', () => {
    expect(dateSpan('2024-05-16')).toEqual({ first: '2024-05', last: '2024-05' })
    expect(dateSpan('2024-05')).toEqual({ first: '2024-05', last: '2024-05' })
    expect(dateSpan('2024')).toEqual({ first: '2024-01', last: '2024-12' })
    expect(dateSpan('16.5.2024')).toBeNull()
    expect(dateSpan(undefined)).toBeNull()
  })
})
