/**
 * Holds the view state outside React, so that a component is drawn again only when the part it reads changes.
 * const selected = useView((view) => view.selected) → 'place:440605104'
 */
import type { ReactNode } from 'react'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { ViewAction, ViewState } from './view-state.ts'
import { changeView } from './view-state.ts'

export interface ViewStore {
  read: () => ViewState
  dispatch: (action: ViewAction) => void
  subscribe: (listener: () => void) => () => void
}

export function createViewStore(start: ViewState): ViewStore {
  let state = start
  const listeners = new Set<() => void>()
  return {
    read: () => state,
    dispatch: (action) => {
      const next = changeView(state, action)
      if (next === state) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const StoreContext = createContext<ViewStore | null>(null)

export function ViewProvider({ store, children }: { store: ViewStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>
}

export function useViewStore(): ViewStore {
  const store = useContext(StoreContext)
  if (store === null) throw new Error('useView outside ViewProvider: wrap the component in <ViewProvider>')
  return store
}

/** The part of the view state that `read` picks; it must return the same value for the same state. */
export function useView<T>(read: (state: ViewState) => T): T {
  const store = useViewStore()
  return useSyncExternalStore(store.subscribe, () => read(store.read()))
}

export function useDispatch(): ViewStore['dispatch'] {
  return useViewStore().dispatch
}
