/**
 * Lets the camera travel, or stand there at once where the reader wants little motion.
 * const travel = useTravel(); travel(sigma, { ratio: 0.5 }) → the camera comes closer within half a second
 */
import { useCallback } from 'react'
import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'
import { CAMERA } from '../settings.ts'
import { useMedia } from '../state/use-media.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'

/** `duration`: milliseconds, 0 for at once. */
export type Travel = (sigma: Sigma<NodeLook, EdgeLook>, to: Partial<CameraState>, duration?: number) => void

export function useTravel(): Travel {
  const calm = useMedia('(prefers-reduced-motion: reduce)')
  return useCallback(
    (sigma, to, duration = CAMERA.duration) => {
      const camera = sigma.getCamera()
      // Sigma's animations divide by their duration.
      if (calm || duration === 0) camera.setState(to)
      else void camera.animate(to, { duration })
    },
    [calm],
  )
}
