/**
 * Moves the camera, from wherever it is asked for: buttons, menus, keys, layouts.
 * const { frame } = useCameraMoves(); frame() → all nodes in sight fill the canvas
 */
import { useMemo, useRef } from 'react'
import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'
import { CAMERA, NARROW, NARROW_SCREEN, WIDE } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { useMedia } from '../state/use-media.ts'
import { useShown } from '../state/use-shown.tsx'
import { useCanvasHandle } from './canvas-session.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'
import { frameNodes, nodesInSight } from './frame-nodes.ts'
import { useTravel } from './use-travel.ts'

export interface CameraMoves {
  zoomIn: () => void
  zoomOut: () => void
  /** By so many eighths of the canvas, to the right and upwards. */
  pan: (right: number, up: number) => void
  /** Frames all of these nodes, or what is in sight but for strays. @param duration milliseconds, 0 for at once */
  frame: (keys?: Iterable<string>, duration?: number) => void
  /** Brings a node to the middle where it lies beyond the borders. */
  bringIntoSight: (key: string) => void
}

/** All of them do nothing while there is no canvas. */
export function useCameraMoves(): CameraMoves {
  const canvas = useCanvasHandle()
  const { graph } = useGraphSession()
  const travel = useTravel()
  const shown = useRef(useShown())
  shown.current = useShown()
  const { margins } = useMedia(NARROW_SCREEN) ? NARROW : WIDE

  return useMemo(() => {
    const step = (to: (now: CameraState) => Partial<CameraState>, duration: number) => {
      const sigma = canvas.current?.sigma
      if (sigma !== undefined) travel(sigma, to(sigma.getCamera().getState()), duration)
    }
    const zoom = (factor: number) =>
      step(({ ratio }) => {
        const bounded = canvas.current?.sigma.getCamera().getBoundedRatio(ratio * factor)
        return { ratio: bounded ?? ratio }
      }, CAMERA.zoomDuration)
    return {
      zoomIn: () => zoom(1 / CAMERA.zoomFactor),
      zoomOut: () => zoom(CAMERA.zoomFactor),
      pan: (right, up) =>
        step(
          ({ x, y, ratio }) => ({ x: x + (right * ratio) / 8, y: y + (up * ratio) / 8 }),
          CAMERA.panDuration,
        ),
      frame: (keys, duration) => {
        if (canvas.current === null) return
        const { sigma, display } = canvas.current
        sigma.resize()
        const to =
          keys === undefined
            ? frameNodes(sigma, display, nodesInSight(graph, shown.current), margins)
            : frameNodes(sigma, display, keys, margins, 'kept')
        if (to !== null) travel(sigma, to, duration)
      },
      bringIntoSight: (key) => {
        const sigma = canvas.current?.sigma
        const place = sigma?.getNodeDisplayData(key)
        if (sigma === undefined || place === undefined || isInSight(sigma, place)) return
        travel(sigma, { x: place.x, y: place.y }, CAMERA.panDuration)
      },
    }
  }, [canvas, graph, travel, margins])
}

/** @param place in sigma's own units, from 0 to 1 */
function isInSight(sigma: Sigma<NodeLook, EdgeLook>, place: { x: number; y: number }): boolean {
  const { width, height } = sigma.getDimensions()
  const { x, y } = sigma.framedGraphToViewport(place)
  return x > 0 && x < width && y > 0 && y < height
}
