/**
 * Opens the menu of a node, an edge or the canvas, from wherever it is asked for.
 * const openMenu = useCanvasMenu(); openMenu({ node: 'place:440605104' }, { x: 400, y: 300 })
 */
import { createContext, useContext } from 'react'

export type MenuTarget = { node: string } | { edge: string } | 'canvas'

/** `at`: pixels of the page. */
export type OpenMenu = (target: MenuTarget, at: { x: number; y: number }) => void

export const CanvasMenuContext = createContext<OpenMenu>(() => {})

export function useCanvasMenu(): OpenMenu {
  return useContext(CanvasMenuContext)
}
