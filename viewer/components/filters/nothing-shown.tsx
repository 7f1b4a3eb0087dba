/**
 * Says on the canvas that the filters leave nothing, and takes them back when asked.
 * from 2030-01 → 筛选之后没有可显示的节点。 [全部重置]
 */
import { activeFilters } from '../../state/active-filters.ts'
import { useShown } from '../../state/use-shown.tsx'
import { useStrings } from '../../state/use-strings.ts'
import { NO_FILTERS } from '../../state/view-state.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'

export function NothingShown() {
  const { nodeCount } = useShown()
  const isFiltered = useView((view) => activeFilters(view.filters).length > 0)
  const hidden = useView((view) => view.changes.now.hidden.size)
  const dispatch = useDispatch()
  const { filters } = useStrings()
  if (nodeCount > 0) return null

  return (
    <div className="nothing-shown" role="alert" data-testid="nothing-shown">
      <p>{isFiltered ? filters.nothingShown : filters.allHidden}</p>
      {isFiltered && (
        <button
          type="button"
          className="button"
          onClick={() => dispatch({ type: 'filter', filters: NO_FILTERS })}
        >
          {filters.resetAll}
        </button>
      )}
      {!isFiltered && hidden > 0 && (
        <button type="button" className="button" onClick={() => dispatch({ type: 'showAll' })}>
          {filters.showAll}
        </button>
      )}
    </div>
  )
}
