/**
 * Lets browser tests and the console ask where on the page a node is drawn, which a canvas does not tell.
 * window.zhengtu.positionOf('place:440605104') → { x: 512, y: 300 }
 */
import { useSigma } from '@react-sigma/core'
import { useEffect } from 'react'
import { useDisplayGraph } from './canvas-session.ts'

declare global {
  interface Window {
    zhengtu?: { positionOf: (key: string) => { x: number; y: number } | null }
  }
}

export function PositionController() {
  const sigma = useSigma()
  const graph = useDisplayGraph()

  useEffect(() => {
    window.zhengtu = {
      positionOf: (key) => {
        if (!graph.hasNode(key) || sigma.getNodeDisplayData(key)?.hidden) return null
        const { left, top } = sigma.getContainer().getBoundingClientRect()
        const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(key))
        return { x: left + x, y: top + y }
      },
    }
    return () => {
      delete window.zhengtu
    }
  }, [sigma, graph])

  return null
}
