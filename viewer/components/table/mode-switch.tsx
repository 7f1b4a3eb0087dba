/**
 * Two buttons that choose between the canvas and the table.
 * → [图] [表格]
 */
import { Table2, Waypoints } from 'lucide-react'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'

export function ModeSwitch() {
  const mode = useView((view) => view.mode)
  const dispatch = useDispatch()
  const { table } = useStrings()

  return (
    <fieldset className="mode-switch" aria-label={table.view}>
      {(['graph', 'table'] as const).map((choice) => {
        const Picture = choice === 'graph' ? Waypoints : Table2
        return (
          <button
            key={choice}
            type="button"
            aria-pressed={mode === choice}
            aria-label={table[choice]}
            title={table[choice]}
            onClick={() => dispatch({ type: 'look', look: { mode: choice } })}
            data-testid={`mode-${choice}`}
          >
            <Picture size={16} aria-hidden />
            <span className="mode-word">{table[choice]}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
