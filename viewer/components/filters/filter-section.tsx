/**
 * One part of the filters, foldable, with a mark and a reset where it leaves something out.
 * confidence at 0.8 → ▾ 可信度 ● [重置]
 */
import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { activeFilters, type FilterName, firstState } from '../../state/active-filters.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { useFoldedSections } from './folded-sections.ts'

export function FilterSection({ name, children }: { name: FilterName; children: ReactNode }) {
  const { folded, toggle } = useFoldedSections()
  const isActive = useView((view) => activeFilters(view.filters).includes(name))
  const dispatch = useDispatch()
  const { filters } = useStrings()
  const bodyId = useId()
  const open = !folded.has(name)

  return (
    <section className="filter-section" data-testid={`filters-${name}`}>
      <h3>
        <button
          type="button"
          className="filter-section-toggle"
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          onClick={() => toggle(name)}
        >
          <ChevronDown aria-hidden="true" size={15} />
          {filters[name]}
          {isActive && (
            <span className="filter-mark">
              <span className="for-screen-readers">{filters.isActive}</span>
            </span>
          )}
        </button>
        {isActive && (
          <button
            type="button"
            className="button-quiet"
            aria-label={filters.resetOne(filters[name])}
            onClick={() => dispatch({ type: 'filter', filters: firstState(name) })}
            data-testid={`reset-${name}`}
          >
            {filters.reset}
          </button>
        )}
      </h3>
      {open && (
        <div className="filter-section-body" id={bodyId}>
          {children}
        </div>
      )}
    </section>
  )
}
