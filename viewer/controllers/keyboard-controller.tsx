/**
 * Keys that work anywhere on the page but in fields, menus and dialogs.
 * H while 云溪镇 is selected → 云溪镇 is hidden; the same in the search box → an h
 */
import { useEffect, useRef, useState } from 'react'
import { useCameraMoves } from '../canvas/use-camera-moves.ts'
import { listWalk, stepInWalk } from '../graph/walk-nodes.ts'
import { LIST_LIMIT } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { useNodeActions } from '../state/use-node-actions.ts'
import { useSelectNode } from '../state/use-select-node.ts'
import { useShown } from '../state/use-shown.tsx'
import { useStrings } from '../state/use-strings.ts'
import { useViewActions } from '../state/use-view-actions.ts'
import { useViewStore } from '../state/view-store.tsx'
import { KEYS, type KeyReach } from './key-table.ts'
import { hasOpenDialog, isOnCanvas, matchesChord, takesText } from './match-key.ts'

export function KeyboardController() {
  const { graph } = useGraphSession()
  const store = useViewStore()
  const camera = useCameraMoves()
  const shown = useShown()
  const strings = useStrings()
  const nodes = useNodeActions()
  const view = useViewActions()
  const select = useSelectNode()
  const [spoken, setSpoken] = useState('')

  const walk = (by: 1 | -1) => {
    const { selected, hovered } = store.read()
    const round = listWalk(graph, shown, selected.at(-1) ?? null, LIST_LIMIT.walk)
    const key = stepInWalk(round, hovered !== null && 'node' in hovered ? hovered.node : null, by)
    if (key === null) return
    store.dispatch({ type: 'hover', over: { node: key } })
    camera.bringIntoSight(key)
    const { label, kind } = graph.getNodeAttributes(key)
    setSpoken(strings.share.pointsTo(label, strings.kinds[kind], round.indexOf(key) + 1, round.length))
  }
  const reach = useRef<() => KeyReach>(null!)
  reach.current = () => ({
    ...store,
    graph,
    camera,
    nodes,
    view,
    walk,
    selectNode: (key) => select(key, 'canvas'),
  })

  useEffect(() => {
    let taken = false
    // Before menus and dialogs hear of the key: the Escape that closes one clears nothing besides.
    const foresee = () => {
      taken = hasOpenDialog()
    }
    const onKeyDown = (event: KeyboardEvent) => {
      // An input method at work reports its keys as 229.
      const composing = event.isComposing || event.keyCode === 229
      if (taken || composing || event.defaultPrevented || takesText(event.target)) return
      const record = KEYS.find(({ chords }) => chords.some((chord) => matchesChord(chord, event)))
      if (record === undefined || (record.onCanvas && !isOnCanvas(event.target))) return
      event.preventDefault()
      record.act(reach.current(), event.key)
    }
    window.addEventListener('keydown', foresee, true)
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', foresee, true)
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])

  return (
    <p className="for-screen-readers" role="status" data-testid="spoken">
      {spoken}
    </p>
  )
}
