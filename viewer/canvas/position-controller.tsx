/**
 * Lets browser tests and the console ask where and how something is drawn, which a canvas does not tell.
 * window.zhengtu.positionOf('place:440605104') → { x: 512, y: 300 }
 */
import { useSigma } from '@react-sigma/core'
import { useEffect } from 'react'
import type { CanvasAnswers } from './canvas-answers.ts'
import { useDisplayGraph } from './canvas-session.ts'
import { controlPoint, pointOnCurve } from './edge-shapes.ts'

export function PositionController() {
  const sigma = useSigma()
  const display = useDisplayGraph()

  useEffect(() => {
    const middleOf = (key: string) => {
      if (display.hasNode(key)) return display.getNodeAttributes(key)
      const [source, target] = display.extremities(key).map((end) => display.getNodeAttributes(end))
      const control = controlPoint(source!, target!, display.getEdgeAttribute(key, 'curvature'))
      return pointOnCurve(source!, control, target!, 0.5)
    }
    const lookOf = (key: string) =>
      display.hasNode(key)
        ? display.getNodeAttributes(key)
        : display.hasEdge(key)
          ? display.getEdgeAttributes(key)
          : null
    const answers: CanvasAnswers = {
      positionOf: (key) => {
        const look = lookOf(key)
        if (look === null || look.hidden) return null
        const { left, top } = sigma.getContainer().getBoundingClientRect()
        const { x, y } = sigma.graphToViewport(middleOf(key))
        return { x: left + x, y: top + y }
      },
      lookOf: (key) => {
        const look = lookOf(key)
        return look === null ? null : { ...look }
      },
      camera: () => sigma.getCamera().getState(),
    }
    window.zhengtu = answers
    return () => {
      delete window.zhengtu
    }
  }, [sigma, display])

  return null
}
