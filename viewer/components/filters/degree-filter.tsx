/**
 * Leaves out nodes with few stated relations.
 * 3 → only nodes with three or more stated relations
 */
import { useId } from 'react'
import { degreeStops, largestDegree, stopOf } from '../../graph/degree-scale.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { FilterSection } from './filter-section.tsx'

export function DegreeFilter() {
  const { graph } = useGraphSession()
  const minDegree = useView((view) => view.filters.minDegree)
  const dispatch = useDispatch()
  const { filters } = useStrings()
  const noteId = useId()
  const largest = largestDegree(graph)
  const stops = degreeStops(largest)
  const choose = (degree: number) => {
    if (!Number.isInteger(degree) || degree < 0) return
    dispatch({ type: 'filter', filters: { minDegree: Math.min(degree, largest) } })
  }

  return (
    <FilterSection name="degree">
      <div className="filter-slider">
        <input
          type="range"
          min={0}
          max={stops.length - 1}
          step={1}
          value={stopOf(stops, minDegree)}
          aria-label={filters.degreeScale}
          aria-valuetext={String(minDegree)}
          onChange={({ target }) => choose(stops[target.valueAsNumber]!)}
          data-testid="filter-degree-slider"
        />
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={largest}
          value={minDegree}
          aria-label={filters.degreeNumber}
          aria-describedby={noteId}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => choose(target.value === '' ? 0 : target.valueAsNumber)}
          data-testid="filter-degree"
        />
      </div>
      <p className="filter-note" id={noteId}>
        {filters.degreeNote}
      </p>
    </FilterSection>
  )
}
