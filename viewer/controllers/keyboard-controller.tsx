/**
 * Keys that work anywhere on the page: Escape clears the selection.
 * Escape while 云溪镇 is selected → nothing is selected
 */
import { useEffect } from 'react'
import { useDispatch } from '../state/view-store.tsx'

export function KeyboardController() {
  const dispatch = useDispatch()

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) dispatch({ type: 'deselect' })
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [dispatch])

  return null
}
