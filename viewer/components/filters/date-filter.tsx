/**
 * Leaves out what only documents outside a range of months state.
 * from 2024-05 to 2024-07 → the bars before and after turn grey, the graph keeps what these months state
 */
import { useMemo, useState } from 'react'
import { countByMonth, fittingUnit, TIME_UNITS, type TimeUnit } from '../../graph/count-by-month.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { FilterSection } from './filter-section.tsx'
import { MonthInput } from './month-input.tsx'
import { TimelineBars } from './timeline-bars.tsx'

/** From so many months on the timeline begins with years. */
const MOST_MONTHS = 36

export function DateFilter() {
  const { documents } = useGraphSession()
  const from = useView((view) => view.filters.from)
  const to = useView((view) => view.filters.to)
  const dispatch = useDispatch()
  const { filters } = useStrings()
  const fitting = useMemo(() => fittingUnit(documents, MOST_MONTHS), [documents])
  const [chosen, setChosen] = useState<TimeUnit | null>(null)
  const unit = chosen ?? fitting
  const { bars, undated } = useMemo(() => countByMonth(documents, unit), [documents, unit])
  const words = { month: filters.byMonth, year: filters.byYear }
  const choose = (range: { from: string | null; to: string | null }) =>
    dispatch({ type: 'filter', filters: range })

  return (
    <FilterSection name="dates">
      {bars.length > 0 && <TimelineBars bars={bars} from={from} to={to} onChoose={choose} />}
      {bars.length === 0 && undated === documents.length && <p className="filter-note">{filters.noDates}</p>}
      <div className="filter-months">
        <MonthInput
          label={filters.from}
          name="from"
          value={from}
          // The other end follows, so that the range is never empty.
          onChoose={(month) =>
            choose({ from: month, to: month !== null && to !== null && to < month ? month : to })
          }
        />
        <MonthInput
          label={filters.to}
          name="to"
          value={to}
          onChoose={(month) =>
            choose({ from: month !== null && from !== null && from > month ? month : from, to: month })
          }
        />
      </div>
      <div className="filter-units">
        <fieldset>
          <legend className="for-screen-readers">{filters.unit}</legend>
          {TIME_UNITS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={unit === each}
              onClick={() => setChosen(each)}
              data-testid={`timeline-${each}`}
            >
              {words[each]}
            </button>
          ))}
        </fieldset>
        {(from !== null || to !== null) && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => choose({ from: null, to: null })}
            data-testid="clear-dates"
          >
            {filters.clear}
          </button>
        )}
      </div>
      {undated > 0 && (
        <p className="filter-note" data-testid="undated">
          {unit === 'month' && undated !== countUndated(documents)
            ? filters.undatedMonth(undated)
            : filters.undated(undated)}
        </p>
      )}
    </FilterSection>
  )
}

/** Documents without any date, as opposed to those that only name their year. */
function countUndated(documents: Parameters<typeof countByMonth>[0]): number {
  return countByMonth(documents, 'year').undated
}
