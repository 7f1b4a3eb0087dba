/**
 * Fits what sigma is started with to the size of the graph: nothing hidden is drawn, and large graphs are drawn more cheaply.
 * 60,000 edges → hints are bare lines of one pixel, and no edge is drawn while the camera moves
 */
import { EdgeLineProgram } from 'sigma/rendering'
import type { Settings } from 'sigma/settings'
import { LARGE_GRAPH } from '../settings.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'
import { drawInOnePiece } from './draw-in-one-piece.ts'

type SigmaSettings = Partial<Settings<NodeLook, EdgeLook>>

/** Types of edges without an arrow, of which there are most; a rectangle costs four times a bare line. */
const BARE_IN_LARGE_GRAPHS = ['hint', 'hintCurve', 'mutual', 'mutualCurve']

/** `elements`: number of nodes and edges together. */
export function fitSettings(settings: SigmaSettings, elements: number): SigmaSettings {
  const large = elements >= LARGE_GRAPH
  const { nodeProgramClasses = {}, edgeProgramClasses = {} } = settings
  return {
    ...settings,
    nodeProgramClasses: mapValues(nodeProgramClasses, (_type, program) => drawInOnePiece(program)),
    edgeProgramClasses: mapValues(edgeProgramClasses, (type, program) =>
      drawInOnePiece(large && BARE_IN_LARGE_GRAPHS.includes(type) ? EdgeLineProgram : program),
    ),
    hideEdgesOnMove: large,
  }
}

function mapValues<T>(record: Record<string, T>, change: (name: string, value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(name, value)]))
}
