/**
 * Keeps the view in the page's address, so that it can be shared and the back button works.
 * select the node with key place:440605104 → …/#node=place%3A440605104
 */
import { useEffect } from 'react'
import { useGraphSession } from '../state/graph-session.ts'
import { addressOf, readAddress } from '../state/view-address.ts'
import { useViewStore } from '../state/view-store.tsx'

export function AddressController() {
  const { graph } = useGraphSession()
  const { read, dispatch, subscribe } = useViewStore()

  useEffect(() => {
    const follow = () => {
      const { selected = [], ...view } = readAddress(window.location.hash)
      dispatch({ type: 'restore', view: { ...view, selected: selected.filter((key) => graph.hasNode(key)) } })
    }
    follow()
    window.addEventListener('popstate', follow)
    const unsubscribe = subscribe(() => {
      const address = addressOf(read())
      if (address !== window.location.href) window.history.pushState(null, '', address)
    })
    return () => {
      window.removeEventListener('popstate', follow)
      unsubscribe()
    }
  }, [graph, read, dispatch, subscribe])

  return null
}
