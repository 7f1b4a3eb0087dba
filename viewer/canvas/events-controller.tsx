/**
 * Turns what happens on the canvas into actions.
 * click on the square of 云溪镇 → { type: 'select', keys: …, from: 'canvas' }; click beside it → { type: 'deselect' }
 */
import { useRegisterEvents, useSigma } from '@react-sigma/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { MouseCoords, TouchCoords } from 'sigma/types'
import { useCanvasMenu } from '../components/canvas-menu/canvas-menu-context.ts'
import { EDGE_REACH } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { useNodeActions } from '../state/use-node-actions.ts'
import { useShown } from '../state/use-shown.tsx'
import { useDispatch, useViewStore } from '../state/view-store.tsx'
import { useDisplayGraph } from './canvas-session.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'
import { EdgeTooltip, type PointedEdge } from './edge-tooltip.tsx'
import { findEdgeAt } from './find-edge-at.ts'
import { useGestures } from './use-gestures.tsx'

const isTouch = (original: MouseCoords['original'] | TouchCoords['original']) => 'touches' in original

export function EventsController() {
  const sigma = useSigma<NodeLook, EdgeLook>()
  const registerEvents = useRegisterEvents<NodeLook, EdgeLook>()
  const dispatch = useDispatch()
  const { read } = useViewStore()
  const { graph } = useGraphSession()
  const display = useDisplayGraph()
  const { expand } = useNodeActions()
  const openMenu = useCanvasMenu()
  const shown = useRef(useShown())
  shown.current = useShown()
  const [pointed, setPointed] = useState<PointedEdge | null>(null)

  const edgeAt = useCallback(
    ({ x, y, original }: MouseCoords) => {
      if (shown.current.edgeCount > EDGE_REACH.most) return null
      const point = sigma.viewportToGraph({ x, y })
      const beside = sigma.viewportToGraph({ x: x + 1, y })
      const pixel = Math.hypot(beside.x - point.x, beside.y - point.y)
      const reach = (isTouch(original) ? EDGE_REACH.touch : EDGE_REACH.mouse) * pixel
      return findEdgeAt(graph, display, shown.current, point, reach)
    },
    [sigma, graph, display],
  )
  const openMenuAt = useCallback(
    (node: string | null, at: MouseCoords) => {
      setPointed(null)
      const edge = node === null ? edgeAt(at) : null
      const target = node !== null ? { node } : edge !== null ? { edge } : 'canvas'
      const { left, top } = sigma.getContainer().getBoundingClientRect()
      openMenu(target, { x: left + at.x, y: top + at.y })
    },
    [sigma, edgeAt, openMenu],
  )
  const consumed = useGestures(openMenuAt)

  useEffect(() => {
    let overNode = false
    const hover = (over: { node: string } | { edge: string } | null) => {
      sigma.getContainer().classList.toggle('is-over-element', over !== null)
      dispatch({ type: 'hover', over })
    }
    const pointAt = (event: MouseCoords | null) => {
      const edge = event === null ? null : edgeAt(event)
      const { hovered } = read()
      const before = hovered !== null && 'edge' in hovered ? hovered.edge : null
      if (edge === before) return
      hover(edge === null ? null : { edge })
      setPointed(edge === null ? null : { edge, x: event!.x, y: event!.y })
    }
    const clickNode = (node: string, { ctrlKey, metaKey, shiftKey }: MouseEvent | TouchEvent) => {
      const { selected } = read()
      if (ctrlKey || metaKey || shiftKey) dispatch({ type: 'selectAlso', key: node })
      else if (selected.length === 1 && selected[0] === node) dispatch({ type: 'deselect' })
      else dispatch({ type: 'select', keys: [node], from: 'canvas' })
    }
    const clickStage = (event: MouseCoords) => {
      const { ctrlKey, metaKey, shiftKey } = event.original
      const edge = edgeAt(event)
      setPointed(null)
      if (edge !== null && edge !== read().selectedEdge) {
        dispatch({ type: 'selectEdge', key: edge, from: 'canvas' })
      } else if (edge !== null || !(ctrlKey || metaKey || shiftKey)) dispatch({ type: 'deselect' })
    }
    registerEvents({
      enterNode: ({ node, event }) => {
        overNode = true
        if (consumed.current || isTouch(event.original)) return
        setPointed(null)
        hover({ node })
      },
      leaveNode: () => {
        overNode = false
        if (!consumed.current) hover(null)
      },
      mousemove: (event) => {
        if (!overNode && (event.original as MouseEvent).buttons === 0) pointAt(event)
      },
      mouseleave: () => pointAt(null),
      wheel: () => setPointed(null),
      clickNode: ({ node, event: { original } }) => {
        if (!consumed.current) clickNode(node, original)
      },
      clickStage: ({ event }) => {
        if (!consumed.current) clickStage(event)
      },
      doubleClickNode: ({ node, preventSigmaDefault }) => {
        preventSigmaDefault()
        dispatch({ type: 'select', keys: [node], from: 'canvas' })
        void expand([node])
      },
      rightClickNode: ({ node, event }) => {
        event.original.preventDefault()
        openMenuAt(node, event)
      },
      rightClickStage: ({ event }) => {
        event.original.preventDefault()
        openMenuAt(null, event)
      },
    })
  }, [sigma, registerEvents, dispatch, read, edgeAt, openMenuAt, expand, consumed])

  return pointed === null ? null : <EdgeTooltip key={pointed.edge} {...pointed} />
}
