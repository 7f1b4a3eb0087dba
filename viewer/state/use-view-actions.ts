/**
 * What the top bar does, on wide screens by buttons and on narrow ones by one menu.
 * const { choosePath } = useViewActions(); choosePath() with 云溪镇 selected → the search of paths from 云溪镇 lies open
 */
import { useMemo } from 'react'
import { useCanvasHandle } from '../canvas/canvas-session.ts'
import { rememberLanguage, rememberTheme } from './remember-choices.ts'
import { useCopy } from './use-copy.ts'
import { addressOf } from './view-address.ts'
import type { PathQuery, Theme, ViewState } from './view-state.ts'
import { useViewStore } from './view-store.tsx'

export interface ViewActions {
  /** The view with its camera. */
  copyLink: () => Promise<void>
  /** Opens the search of paths with what is selected, or closes it. */
  choosePath: () => void
  chooseTheme: (theme: Theme) => void
  switchLanguage: () => void
  switchMode: () => void
  openHelp: () => void
}

export function useViewActions(): ViewActions {
  const { read, dispatch } = useViewStore()
  const canvas = useCanvasHandle()
  const copy = useCopy()

  return useMemo(
    () => ({
      copyLink: () => copy(addressOf(read(), canvas.current?.sigma.getCamera().getState()), 'link'),
      choosePath: () => dispatch({ type: 'path', path: nextPath(read()) }),
      chooseTheme: (theme) => {
        rememberTheme(theme)
        dispatch({ type: 'look', look: { theme } })
      },
      switchLanguage: () => {
        const language = read().language === 'zh' ? 'en' : 'zh'
        rememberLanguage(language)
        dispatch({ type: 'speak', language })
      },
      switchMode: () =>
        dispatch({ type: 'look', look: { mode: read().mode === 'graph' ? 'table' : 'graph' } }),
      openHelp: () => dispatch({ type: 'open', open: { helpOpen: true } }),
    }),
    [read, dispatch, canvas, copy],
  )
}

/** From the first selected node to the second; to the selected one where a start waits; null to close. */
export function nextPath({
  path,
  selected,
}: Pick<ViewState, 'path' | 'selected'>): Partial<PathQuery> | null {
  const [from = null, to = null] = selected
  if (path === null) return { from, to }
  const waits = path.from !== null && path.to === null && from !== null && from !== path.from
  return waits ? { to: from } : null
}
