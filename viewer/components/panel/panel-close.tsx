/**
 * The button at the head of a panel that puts away what is read.
 * <PanelClose /> → nothing is selected, and the overview stands in the panel
 */
import { X } from 'lucide-react'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch } from '../../state/view-store.tsx'

export function PanelClose() {
  const { panel } = useStrings()
  const dispatch = useDispatch()
  return (
    <button
      type="button"
      className="panel-close"
      aria-label={panel.close}
      title={panel.close}
      onClick={() => dispatch({ type: 'deselect' })}
      data-testid="panel-close"
    >
      <X className="icon" aria-hidden />
    </button>
  )
}
