/**
 * All filters: a column at the left on wide screens, a sheet over the canvas on narrow ones.
 * kinds and confidence in use → 筛选 2 [全部重置], below it the sections
 */
import { PanelLeftClose, X } from 'lucide-react'
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import { NARROW_SCREEN } from '../../settings.ts'
import { activeFilters, type FilterName } from '../../state/active-filters.ts'
import { useMedia } from '../../state/use-media.ts'
import { useStrings } from '../../state/use-strings.ts'
import { NO_FILTERS, toggled } from '../../state/view-state.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { Icon } from '../icon.tsx'
import { ConfidenceFilter } from './confidence-filter.tsx'
import { DateFilter } from './date-filter.tsx'
import { DegreeFilter } from './degree-filter.tsx'
import { DivisionFilter } from './division-filter.tsx'
import { DocumentFilter } from './document-filter.tsx'
import { FOLDED_AT_FIRST, FoldedSectionsContext } from './folded-sections.ts'
import { KindAndRelationFilters } from './kind-and-relation-filters.tsx'

export function FilterPanel() {
  const active = useView((view) => activeFilters(view.filters).length)
  const open = useView((view) => view.filtersOpen)
  const dispatch = useDispatch()
  const { filters } = useStrings()
  const narrow = useMedia(NARROW_SCREEN)
  const [folded, setFolded] = useState(FOLDED_AT_FIRST)
  const toggle = useCallback((name: FilterName) => setFolded((before) => toggled(before, name)), [])
  const sections = useMemo(() => ({ folded, toggle }), [folded, toggle])

  const openOrClose = () => dispatch({ type: 'open', open: { filtersOpen: !open } })
  const closeSheet = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !open || !narrow) return
    event.preventDefault()
    openOrClose()
  }

  return (
    <aside className="filters" aria-label={filters.filters} onKeyDown={closeSheet} data-testid="filters">
      <div className="filters-head">
        <button
          type="button"
          className="filters-toggle"
          aria-expanded={open}
          title={open ? filters.fold : undefined}
          onClick={openOrClose}
          data-testid="filters-toggle"
        >
          <Icon name="filter" />
          {filters.filters}
          {active > 0 && (
            <span className="filters-active" data-testid="filters-active">
              <span aria-hidden="true">{active}</span>
              <span className="for-screen-readers">{filters.active(active)}</span>
            </span>
          )}
          {open &&
            (narrow ? <X aria-hidden="true" size={18} /> : <PanelLeftClose aria-hidden="true" size={17} />)}
        </button>
        {open && active > 0 && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => dispatch({ type: 'filter', filters: NO_FILTERS })}
            data-testid="reset-filters"
          >
            {filters.resetAll}
          </button>
        )}
      </div>
      {open && (
        <FoldedSectionsContext value={sections}>
          <div className="filters-body">
            <KindAndRelationFilters />
            <DateFilter />
            <ConfidenceFilter />
            <DegreeFilter />
            <DivisionFilter />
            <DocumentFilter />
          </div>
        </FoldedSectionsContext>
      )}
    </aside>
  )
}
