/**
 * Opens the panel of paths, from the selected nodes where there are some.
 * 林知远 selected → a panel that asks where the path from 林知远 is to lead
 */
import { Route } from 'lucide-react'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView, useViewStore } from '../../state/view-store.tsx'

export function PathButton() {
  const { path: words } = useStrings()
  const { read } = useViewStore()
  const dispatch = useDispatch()
  const isOpen = useView((view) => view.path !== null)
  const toggle = () => {
    const [from = null, to = null] = read().selected
    dispatch({ type: 'path', path: isOpen ? null : { from, to } })
  }

  return (
    <button
      type="button"
      className="path-button"
      aria-label={words.find}
      aria-pressed={isOpen}
      title={words.find}
      onClick={toggle}
      data-testid="path-open"
    >
      <Route size={18} aria-hidden="true" />
    </button>
  )
}
