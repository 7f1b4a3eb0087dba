/**
 * Which filters are in use, and how each is reset.
 * confidence and dates → ['confidence', 'dates']
 */
import { describe, expect, it } from 'vitest'
import { activeFilters, FILTER_NAMES, firstState } from '../../../../viewer/state/active-filters.ts'
import { type Filters, NO_FILTERS } from '../../../../viewer/state/view-state.ts'

const ALL: Filters = {
  hiddenKinds: new Set(['place']),
  hiddenRelations: new Set(),
  minConfidence: 0.5,
  from: null,
  to: '2024-05',
  division: 'yunxi',
  documents: new Set(['a.txt']),
  minDegree: 2,
}

describe('activeFilters', () => {
  it('counts nothing at first, not even the relation that is left out', () => {
    expect(activeFilters(NO_FILTERS)).toEqual([])
    expect(activeFilters({ ...NO_FILTERS, hiddenRelations: new Set(['co_occurs']) })).toEqual([])
  })
  it('names those in use, a relation let in as well', () => {
    expect(activeFilters(ALL)).toEqual(FILTER_NAMES)
    expect(activeFilters({ ...NO_FILTERS, hiddenRelations: new Set(['part_of']) })).toEqual(['relations'])
  })
  it('resets one without touching the others', () => {
    for (const name of FILTER_NAMES) {
      const rest = activeFilters({ ...ALL, ...firstState(name) })
      expect(rest).toEqual(FILTER_NAMES.filter((other) => other !== name))
    }
  })
})
