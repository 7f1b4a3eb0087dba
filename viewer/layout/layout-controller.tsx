/**
 * Lays the canvas out as the view says: where a layout is asked for, and where nodes come that have no place in it yet.
 * { layout: 'circular', layoutRuns: true } → nodes glide onto their circle, then { layoutRuns: false }
 */
import { useEffect, useRef } from 'react'
import { type CanvasHandle, useCanvasHandle } from '../canvas/canvas-session.ts'
import { useCameraMoves } from '../canvas/use-camera-moves.ts'
import type { Shown } from '../graph/compute-shown.ts'
import type { ViewerGraph } from '../graph/viewer-graph.ts'
import { LARGE_GRAPH } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { useMedia } from '../state/use-media.ts'
import { useShown } from '../state/use-shown.tsx'
import type { Layout } from '../state/view-state.ts'
import { useDispatch, useView, useViewStore } from '../state/view-store.tsx'
import { extentOf, fitPositions } from './fit-positions.ts'
import { inSteps } from './in-steps.ts'
import { layOutCircular } from './lay-out-circular.ts'
import { layOutLayered } from './lay-out-layered.ts'
import { collectLayoutInput, type LayoutInput, type Positions } from './layout-input.ts'
import { moveNodes } from './move-nodes.ts'
import { runWorkerLayout } from './run-worker-layout.ts'

/** Milliseconds of a journey of nodes. */
const JOURNEY = 500

export function LayoutController() {
  const session = useGraphSession()
  const { graph } = session
  const version = session.version()
  const canvas = useCanvasHandle()
  const shown = useShown()
  const store = useViewStore()
  const dispatch = useDispatch()
  const layout = useView((view) => view.layout)
  const runs = useView((view) => view.layoutRuns)
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const { frame } = useCameraMoves()
  const latestFrame = useRef(frame)
  latestFrame.current = frame
  /** The layout that the canvas has, and the nodes that have a place in it. */
  const done = useRef<{ layout: Layout; placed: ReadonlySet<string> }>({ layout: 'given', placed: new Set() })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the same object when it has grown
  useEffect(() => {
    const handle = canvas.current
    if (handle === null) return
    const asked = runs || layout !== done.current.layout
    if (!asked && !(isComputed(layout) && lacksPlaces(graph, shown, done.current.placed))) return
    const { pinned } = store.read().changes.now
    const input = collectLayoutInput(graph, handle.display, shown, pinned)
    const duration = still || graph.order + graph.size > LARGE_GRAPH ? 0 : JOURNEY
    const keys = input.nodes.map(({ key }) => key)
    const begin = () => {
      done.current = { layout, placed: new Set(keys) }
    }
    const finish = () => {
      if (store.read().layoutRuns) dispatch({ type: 'layOut', layout, runs: false })
    }
    if (!isWorked(layout)) {
      return inSteps(async (next) => {
        await next()
        const places = placesFor(layout, input, graph, handle)
        await next()
        begin()
        await moveNodes(handle, places, duration, next)
        latestFrame.current(keys, duration)
        finish()
      })
    }
    begin()
    if (!runs) {
      dispatch({ type: 'layOut', layout, runs: true }) // the page's address asked for it
      return
    }
    const stop = runWorkerLayout(layout, input, handle, finish)
    return () => {
      stop()
      if (canvas.current !== handle) return
      handle.sigma.refresh({ partialGraph: {} })
      latestFrame.current(keys, duration)
    }
  }, [canvas, graph, version, shown, store, dispatch, layout, runs, still])

  return null
}

const isWorked = (layout: Layout): layout is 'force' | 'spread' => layout === 'force' || layout === 'spread'
const isComputed = (layout: Layout) => layout === 'circular' || layout === 'layered'

/** Whether nodes are in sight that were not when the layout was made. */
function lacksPlaces(graph: ViewerGraph, shown: Shown, placed: ReadonlySet<string>): boolean {
  return graph.someNode((key, { number }) => shown.nodes[number] === 1 && !placed.has(key))
}

function placesFor(layout: Layout, input: LayoutInput, graph: ViewerGraph, canvas: CanvasHandle): Positions {
  if (layout === 'given') return givenPositions(graph)
  const { width, height } = canvas.sigma.getDimensions()
  const shape = Math.min(2, Math.max(0.5, width / Math.max(1, height)))
  const positions = layout === 'circular' ? layOutCircular(input) : layOutLayered(input, shape)
  const room = extentOf(canvas.display.mapNodes((_key, { x, y }) => ({ x, y })))
  const fitted = room === null ? positions : fitPositions(positions, room)
  for (const { key, pinned } of input.nodes) if (pinned) fitted.delete(key)
  return fitted
}

/** Of all nodes, hidden ones too: they shall be found where they belong. */
function givenPositions(graph: ViewerGraph): Positions {
  return new Map(graph.mapNodes((key, { x, y }) => [key, { x, y }]))
}
