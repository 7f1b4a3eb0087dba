/**
 * Zooms and frames what is in sight, from wherever it is asked for: buttons, menus, keys.
 * const { frame } = useCameraMoves(); frame() → all nodes in sight fill the canvas
 */
import { useMemo, useRef } from 'react'
import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'
import type { Shown } from '../graph/compute-shown.ts'
import type { ViewerGraph } from '../graph/viewer-graph.ts'
import { CAMERA, NARROW, NARROW_SCREEN, WIDE } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { useMedia } from '../state/use-media.ts'
import { useShown } from '../state/use-shown.tsx'
import { useCanvasHandle } from './canvas-session.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'
import { framePoints, type Margins } from './frame-points.ts'
import { useTravel } from './use-travel.ts'

export interface CameraMoves {
  zoomIn: () => void
  zoomOut: () => void
  /** Frames these nodes, or all in sight. */
  frame: (keys?: Iterable<string>) => void
}

export function useCameraMoves(): CameraMoves {
  const canvas = useCanvasHandle()
  const { graph } = useGraphSession()
  const travel = useTravel()
  const shown = useRef(useShown())
  shown.current = useShown()
  const { margins } = useMedia(NARROW_SCREEN) ? NARROW : WIDE

  return useMemo(() => {
    const zoom = (factor: number) => {
      const sigma = canvas.current?.sigma
      if (sigma === undefined) return
      const camera = sigma.getCamera()
      travel(sigma, { ratio: camera.getBoundedRatio(camera.getState().ratio * factor) }, CAMERA.zoomDuration)
    }
    return {
      zoomIn: () => zoom(1 / CAMERA.zoomFactor),
      zoomOut: () => zoom(CAMERA.zoomFactor),
      frame: (keys) => {
        const sigma = canvas.current?.sigma
        if (sigma === undefined) return
        sigma.resize()
        const to = frameNodes(sigma, keys ?? nodesInSight(graph, shown.current), margins)
        if (to !== null) travel(sigma, to)
      },
    }
  }, [canvas, graph, travel, margins])
}

export function nodesInSight(graph: ViewerGraph, shown: Shown): string[] {
  return graph.filterNodes((_key, { number }) => shown.nodes[number] === 1)
}

/** The camera's state from which the nodes fill the canvas; null for no nodes. */
export function frameNodes(
  sigma: Sigma<NodeLook, EdgeLook>,
  keys: Iterable<string>,
  margins: Margins,
): Partial<CameraState> | null {
  const cameraState: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 }
  const display = sigma.getGraph()
  const points = [...keys].map((key) =>
    sigma.graphToViewport(display.getNodeAttributes(key), { cameraState }),
  )
  const frame = framePoints(points, sigma.getDimensions(), margins)
  if (frame === null) return null
  const { x, y } = sigma.viewportToFramedGraph(frame.middle, { cameraState })
  const ratio = Math.min(CAMERA.farthest, Math.max(CAMERA.closest, frame.ratio))
  return { x, y, ratio, angle: 0 }
}
