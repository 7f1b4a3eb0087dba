/**
 * Hands sigma to what stands beside the canvas: exports and the page's address.
 * const canvas = useCanvasHandle(); canvas.current?.sigma.getCamera().getState() → { x: 0.5, y: 0.5, … }
 */
import { useSigma } from '@react-sigma/core'
import { useEffect } from 'react'
import { useCanvasHandle, useDisplayGraph } from './canvas-session.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'

export function HandleController() {
  const sigma = useSigma<NodeLook, EdgeLook>()
  const display = useDisplayGraph()
  const canvas = useCanvasHandle()

  useEffect(() => {
    canvas.current = { sigma, display }
    return () => {
      canvas.current = null
    }
  }, [canvas, sigma, display])

  return null
}
