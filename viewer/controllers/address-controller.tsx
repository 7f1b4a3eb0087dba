/**
 * Keeps the selected node in the page's address, so that it can be shared and the back button works.
 * select the node with key place:440605104 → …/#node=place%3A440605104
 */
import { useEffect } from 'react'
import { useLoadedGraph } from '../state/loaded-graph.ts'
import { useViewStore } from '../state/view-store.tsx'

const readAddress = () => new URLSearchParams(window.location.hash.slice(1)).get('node')

function writeAddress(selected: string | null): void {
  if (selected === readAddress()) return
  const hash = selected === null ? '' : `#${new URLSearchParams({ node: selected })}`
  window.history.pushState(null, '', `${window.location.pathname}${hash}`)
}

export function AddressController() {
  const { graph } = useLoadedGraph()
  const { read, dispatch, subscribe } = useViewStore()

  useEffect(() => {
    const follow = () => {
      const key = readAddress()
      if (key === null) dispatch({ type: 'deselect' })
      else if (graph.hasNode(key)) dispatch({ type: 'select', key, from: 'address' })
    }
    follow()
    window.addEventListener('popstate', follow)
    const unsubscribe = subscribe(() => writeAddress(read().selected))
    return () => {
      window.removeEventListener('popstate', follow)
      unsubscribe()
    }
  }, [graph, read, dispatch, subscribe])

  return null
}
