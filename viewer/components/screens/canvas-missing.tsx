/**
 * Stands in the canvas's place where it cannot be drawn; filters, search, table and panel go on.
 * a browser without WebGL → 这里画不出图 [打开表格]
 */
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { FilterPanel } from '../filters/filter-panel.tsx'
import { ShownCounts } from '../filters/shown-counts.tsx'

/** Without `reason` it is WebGL that is missing. */
export function CanvasMissing({ reason }: { reason?: string }) {
  const filtersOpen = useView((view) => view.filtersOpen)
  const dispatch = useDispatch()
  const { canvas, screens } = useStrings()

  return (
    <section
      className={filtersOpen ? 'stage has-filters' : 'stage'}
      aria-label={canvas.graphOf}
      data-testid="canvas-missing"
    >
      <div className="canvas-missing">
        <div role="alert">
          <h1>{screens.canvasMissingTitle}</h1>
          <p>{reason === undefined ? screens.noWebgl : screens.canvasFailed}</p>
        </div>
        {reason !== undefined && <code>{reason}</code>}
        <button
          type="button"
          className="button"
          onClick={() => dispatch({ type: 'look', look: { mode: 'table' } })}
          data-testid="open-table"
        >
          {screens.openTable}
        </button>
      </div>
      <FilterPanel />
      <ShownCounts />
    </section>
  )
}

/** Whether sigma will find something to draw with. */
export function hasWebgl(): boolean {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
  // Browsers keep few contexts alive: this one is not needed any more.
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
