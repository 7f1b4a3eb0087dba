/**
 * Moves the camera to what was selected by name, and keeps what was clicked in sight.
 * search hit 云溪镇 → the camera travels until 云溪镇 is in the middle and its neighbours fit the view
 */

import { useSigma } from '@react-sigma/core'
import { useEffect, useRef } from 'react'
import type { CameraState } from 'sigma/types'
import { CAMERA } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { useMedia } from '../state/use-media.ts'
import { useShown } from '../state/use-shown.tsx'
import { cameraOfAddress } from '../state/view-address.ts'
import { useView, useViewStore } from '../state/view-store.tsx'
import { fitRatio } from './fit-ratio.ts'
import { findNear } from './style-elements.ts'

export function CameraController() {
  const sigma = useSigma()
  const { graph } = useGraphSession()
  const store = useViewStore()
  const selected = useView((view) => view.selected.at(-1) ?? null)
  const shown = useRef(useShown())
  shown.current = useShown()
  const duration = useMedia('(prefers-reduced-motion: reduce)') ? 0 : CAMERA.duration

  useEffect(() => {
    if (selected === null || !graph.hasNode(selected)) return
    sigma.resize() // the reading panel may have taken a part of the page in this very moment
    const camera = sigma.getCamera()
    const onScreen = (key: string) =>
      sigma.graphToViewport(graph.getNodeAttributes(key), { cameraState: camera.getState() })
    const travel = (to: Partial<CameraState>) => {
      if (duration === 0)
        camera.setState(to) // sigma's animations divide by their duration
      else void camera.animate(to, { duration })
    }
    const view = store.read()
    if (view.selectedFrom === 'address' && cameraOfAddress() !== null) return // the address says where it is
    const { width, height } = sigma.getDimensions()
    const centre = onScreen(selected)
    const { x, y } = sigma.viewportToFramedGraph(centre, { cameraState: camera.getState() })
    if (view.selectedFrom === 'canvas') {
      const { top, right, bottom, left } = CAMERA.edge
      const inSight =
        centre.x > left && centre.x < width - right && centre.y > top && centre.y < height - bottom
      if (!inSight) travel({ x, y })
      return
    }
    const near = [...findNear(graph, shown.current, new Set([selected]))!.nodes].map(onScreen)
    travel({ x, y, ratio: fitRatio(centre, near, { width, height }, camera.getState().ratio) })
  }, [sigma, graph, store, selected, duration])

  return null
}
