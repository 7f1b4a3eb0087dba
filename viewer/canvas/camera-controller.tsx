/**
 * Moves the camera to what was selected by name, and keeps what was clicked in sight.
 * search hit 云溪镇 → the camera travels until 云溪镇 is in the middle and its neighbours fit the view
 */
import { useSigma } from '@react-sigma/core'
import { useEffect, useRef } from 'react'
import { CAMERA, NARROW, NARROW_SCREEN, WIDE } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { usePathElements } from '../state/path-elements.ts'
import { useMedia } from '../state/use-media.ts'
import { useShown } from '../state/use-shown.tsx'
import { cameraOfAddress } from '../state/view-address.ts'
import { useView, useViewStore } from '../state/view-store.tsx'
import { useDisplayGraph } from './canvas-session.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'
import { fitRatio } from './fit-ratio.ts'
import { frameNodes, nodesInSight } from './frame-nodes.ts'
import { findNear } from './style-elements.ts'
import { useTravel } from './use-travel.ts'

export function CameraController() {
  const sigma = useSigma<NodeLook, EdgeLook>()
  const { graph } = useGraphSession()
  const display = useDisplayGraph()
  const { read } = useViewStore()
  const selected = useView((view) => view.selected.at(-1) ?? null)
  const selectedEdge = useView((view) => view.selectedEdge)
  const { elements: path } = usePathElements()
  const shown = useRef(useShown())
  shown.current = useShown()
  const margins = useRef(WIDE.margins)
  margins.current = (useMedia(NARROW_SCREEN) ? NARROW : WIDE).margins
  const travel = useTravel()

  // The opening view; whoever waits for the canvas handle comes after it.
  useEffect(() => {
    sigma.resize()
    const whole = frameNodes(sigma, display, nodesInSight(graph, shown.current), margins.current)
    if (whole !== null) sigma.getCamera().setState(whole)
  }, [sigma, graph, display])

  useEffect(() => {
    if (selected === null || !graph.hasNode(selected) || !display.hasNode(selected)) return
    sigma.resize() // the reading panel may have taken a part of the page in this very moment
    if (read().selectedFrom === 'address' && cameraOfAddress() !== null) return // the address says where it is
    const cameraState = sigma.getCamera().getState()
    const onScreen = (key: string) => sigma.graphToViewport(display.getNodeAttributes(key), { cameraState })
    const { width, height } = sigma.getDimensions()
    const centre = onScreen(selected)
    const { x, y } = sigma.viewportToFramedGraph(centre, { cameraState })
    if (read().selectedFrom === 'canvas') {
      const { top, right, bottom, left } = CAMERA.edge
      const inSight =
        centre.x > left && centre.x < width - right && centre.y > top && centre.y < height - bottom
      if (!inSight) travel(sigma, { x, y })
      return
    }
    const { nodes } = findNear(graph, shown.current, new Set([selected]))!
    const near = [...nodes].filter((key) => display.hasNode(key)).map(onScreen)
    travel(sigma, { x, y, ratio: fitRatio(centre, near, { width, height }, cameraState.ratio) })
  }, [sigma, graph, display, read, selected, travel])

  useEffect(() => {
    const { selectedFrom } = read()
    if (path === null && selectedFrom === 'canvas') return
    if (path === null && selectedFrom === 'address' && cameraOfAddress() !== null) return
    const ends = selectedEdge !== null && graph.hasEdge(selectedEdge) ? graph.extremities(selectedEdge) : []
    sigma.resize()
    const to = frameNodes(sigma, display, path?.nodes ?? ends, margins.current, 'kept')
    if (to !== null) travel(sigma, to)
  }, [sigma, graph, display, read, selectedEdge, path, travel])

  return null
}
