/**
 * Moves nodes with the pointer and opens the menu under a resting finger; tells when a gesture is no click any more.
 * press 云溪镇, move 80 pixels, let go → 云溪镇 stays where it was let go, and is not selected
 */
import { useRegisterEvents, useSigma } from '@react-sigma/core'
import { type RefObject, useEffect, useRef } from 'react'
import type { MouseCoords } from 'sigma/types'
import { PATIENCE } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { useView, useViewStore } from '../state/view-store.tsx'
import { useDisplayGraph } from './canvas-session.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'
import { moveNodes } from './move-nodes.ts'
import { refreshChanged } from './refresh-changed.ts'

/** Pixels that a pointer trembles. */
const TREMBLE = { mouse: 4, touch: 10 }

interface Drag {
  keys: string[]
  /** Where the pointer was last, in the graph's units. */
  from: { x: number; y: number }
}

interface Press {
  x: number
  y: number
  tremble: number
  timer: ReturnType<typeof setTimeout> | undefined
}

/** True from the moment when the present gesture became a drag or a long press. */
export function useGestures(onLongPress: (node: string | null, at: MouseCoords) => void): RefObject<boolean> {
  const sigma = useSigma<NodeLook, EdgeLook>()
  const registerEvents = useRegisterEvents<NodeLook, EdgeLook>()
  const display = useDisplayGraph()
  const { graph } = useGraphSession()
  const { read } = useViewStore()
  const layout = useView((view) => view.layout)
  const layoutRuns = useView((view) => view.layoutRuns)
  const consumed = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a layout may place nodes beyond the old bounds
  useEffect(() => {
    sigma.setCustomBBox(null)
  }, [sigma, layout, layoutRuns])

  useEffect(() => {
    let drag: Drag | null = null
    let press: Press | null = null

    const end = () => {
      clearTimeout(press?.timer)
      // Labels are placed by where the nodes were when they were last indexed.
      if (drag !== null && consumed.current) sigma.refresh({ partialGraph: {}, schedule: true })
      drag = null
      press = null
    }
    const begin = (node: string | null, event: MouseCoords) => {
      end()
      consumed.current = false
      const { original } = event
      const touched = 'touches' in original
      if (touched ? original.touches.length !== 1 : original.button !== 0) return
      const open = () => {
        consumed.current = true
        drag = null
        onLongPress(node, event)
      }
      press = {
        x: event.x,
        y: event.y,
        tremble: touched ? TREMBLE.touch : TREMBLE.mouse,
        timer: touched ? setTimeout(open, PATIENCE.longPress) : undefined,
      }
      if (node === null) return
      const { selected } = read()
      const keys = selected.includes(node) ? selected.filter((key) => display.hasNode(key)) : [node]
      drag = { keys, from: sigma.viewportToGraph(event) }
    }
    const move = (event: MouseCoords, hold: () => void) => {
      if (press === null) return
      const still = Math.hypot(event.x - press.x, event.y - press.y) < press.tremble
      // While a node is held the canvas stays.
      if (drag !== null || (consumed.current && still)) hold()
      if (!consumed.current && still) return
      clearTimeout(press.timer)
      if (drag === null) return
      if (!consumed.current) {
        consumed.current = true
        // Else sigma would zoom out as soon as a node is moved beyond the others.
        sigma.setCustomBBox(sigma.getBBox())
      }
      const to = sigma.viewportToGraph(event)
      const by = { x: to.x - drag.from.x, y: to.y - drag.from.y }
      drag.from = to
      refreshChanged(sigma, moveNodes([graph, display], drag.keys, by))
    }
    registerEvents({
      downNode: ({ node, event }) => begin(node, event),
      downStage: ({ event }) => begin(null, event),
      moveBody: ({ event, preventSigmaDefault }) => move(event, preventSigmaDefault),
      upNode: end,
      upStage: end,
    })
    return () => clearTimeout(press?.timer)
  }, [sigma, registerEvents, display, graph, read, onLongPress])

  return consumed
}
