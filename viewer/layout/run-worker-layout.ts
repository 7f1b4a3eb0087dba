/**
 * Runs ForceAtlas2 or no-overlap in a worker and hands its positions to the canvas now and then.
 * runWorkerLayout('force', input, canvas, stopped) → nodes drift apart until the time is up, then stopped()
 */
import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import ForceWorker from 'graphology-layout-forceatlas2/worker'
import NoverlapWorker from 'graphology-layout-noverlap/worker'
import type { CanvasHandle } from '../canvas/canvas-session.ts'
import { extentOf } from './fit-positions.ts'
import { inSteps } from './in-steps.ts'
import type { LayoutInput } from './layout-input.ts'
import { whenDrawn } from './when-drawn.ts'

interface LeanNode {
  x: number
  y: number
  size: number
  fixed: boolean
}
type LeanGraph = UndirectedGraph<LeanNode, { weight: number }>

/** Milliseconds: between two drawings at least, until a layout stops by itself, and more a node. */
const DRAWING_INTERVAL = 60
const SHORTEST_RUN = 4000
const LONGEST_RUN = 30_000
const RUN_A_NODE = 1.2
/** Of the time that a drawing takes, what is left to the reader's own doing before the next. */
const REST = 2
/** Pixels between two nodes that are spread. */
const MARGIN = 3

/** Answers what stops it, without a last drawing; `onStopped` is called where it stops by itself. */
export function runWorkerLayout(
  layout: 'force' | 'spread',
  input: LayoutInput,
  canvas: CanvasHandle,
  onStopped: () => void,
): () => void {
  let lean: LeanGraph | null = null
  let worker: { kill: () => void } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let giveUp = () => {}
  const end = () => {
    stop()
    onStopped()
  }
  const draw = () => {
    const begun = performance.now()
    copyPositions(lean!, input, canvas)
    canvas.sigma.refresh({ partialGraph: {} })
    giveUp = whenDrawn(canvas, () => {
      timer = setTimeout(draw, Math.max(DRAWING_INTERVAL, (performance.now() - begun) * REST))
    })
  }
  const patience = setTimeout(end, Math.min(LONGEST_RUN, SHORTEST_RUN + input.nodes.length * RUN_A_NODE))
  // Making the lean graph and packing it for the worker each take a while in a large graph.
  const callOff = inSteps(async (next) => {
    await next()
    const pixel = unitsAPixel(input, canvas)
    lean = layout === 'force' ? pullingGraph(input) : bareGraph(input, pixel)
    await next()
    worker = layout === 'force' ? startForce(lean) : startSpread(lean, pixel, end)
    timer = setTimeout(draw, DRAWING_INTERVAL)
  })
  const stop = () => {
    callOff()
    clearTimeout(timer)
    giveUp()
    clearTimeout(patience)
    worker?.kill()
    if (lean !== null) copyPositions(lean, input, canvas)
  }
  return stop
}

function startForce(lean: LeanGraph) {
  const worker = new ForceWorker(lean, { settings: forceAtlas2.inferSettings(lean.order) })
  worker.start()
  return worker
}

function startSpread(lean: LeanGraph, pixel: number, onConverged: () => void) {
  const worker = new NoverlapWorker(lean, { onConverged, settings: { margin: MARGIN * pixel, ratio: 1 } })
  worker.start()
  return worker
}

function bareGraph({ nodes }: LayoutInput, pixel: number): LeanGraph {
  const lean: LeanGraph = new UndirectedGraph()
  for (const { key, x, y, size, pinned } of nodes) {
    lean.addNode(key, { x, y, size: size * pixel, fixed: pinned })
  }
  return lean
}

/** One edge a pair, as strong as all that join it. */
function pullingGraph(input: LayoutInput): LeanGraph {
  const lean = bareGraph(input, 1)
  for (const { source, target, pull } of input.links) {
    const [from, to] = [input.nodes[source]!.key, input.nodes[target]!.key]
    lean.updateUndirectedEdge(from, to, ({ weight = 0 }) => ({ weight: weight + pull }))
  }
  return lean
}

/** How far apart two points are that are drawn a pixel apart when the whole graph is in sight. */
function unitsAPixel({ nodes }: LayoutInput, { sigma }: CanvasHandle): number {
  const extent = extentOf(nodes)
  if (extent === null) return 1
  const { width, height } = sigma.getDimensions()
  const room = Math.max(100, Math.min(width, height) - 2 * sigma.getSetting('stagePadding'))
  return Math.max(extent.right - extent.left, extent.top - extent.bottom, 1e-6) / room
}

/** Pinned nodes stay, also where the worker knows nothing of pins. */
function copyPositions(lean: LeanGraph, { nodes }: LayoutInput, { display }: CanvasHandle): void {
  for (const { key, pinned } of nodes) {
    if (pinned || !display.hasNode(key)) continue
    const { x, y } = lean.getNodeAttributes(key)
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue
    const node = display.getNodeAttributes(key)
    node.x = x
    node.y = y
  }
}
