/**
 * Keeps the canvas in step with selection, hovering, filters, language and colour scheme.
 * the reader unticks 地点 → places and their edges are not drawn
 */
import { useSigma } from '@react-sigma/core'
import { useEffect, useRef } from 'react'
import { PALETTES } from '../colours.ts'
import { NARROW, NARROW_SCREEN, WIDE } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { useColourScheme } from '../state/use-colour-scheme.ts'
import { useMedia } from '../state/use-media.ts'
import { useDisplayGraph } from './canvas-session.ts'
import { type EdgeLook, extendDisplayGraph, type NodeLook } from './display-graph.ts'
import { drawEdgeLabels } from './draw-edge-labels.ts'
import { createLabelPainter, drawCardIn } from './draw-labels.ts'
import { paintScene } from './paint-scene.ts'
import { redraw } from './redraw.ts'
import type { Scene } from './style-elements.ts'
import { useScene } from './use-scene.ts'

export function AppearanceController() {
  const { graph } = useGraphSession()
  const display = useDisplayGraph()
  const sigma = useSigma<NodeLook, EdgeLook>()
  const palette = PALETTES[useColourScheme()]
  const room = useMedia(NARROW_SCREEN) ? NARROW : WIDE
  const calm = useMedia('(prefers-reduced-motion: reduce)')
  const scene = useScene(palette, room)
  const painted = useRef<Scene | null>(null)
  /** Keys of the edges that have a label at present. */
  const labelled = useRef(new Set<string>())

  useEffect(() => {
    const labels = createLabelPainter(palette)
    const write = () => drawEdgeLabels(sigma, display, labelled.current, palette, labels.flush())
    sigma.on('afterRender', write)
    display.setAttribute('background', palette.background)
    // All at once: sigma reads the whole graph anew for each change of its settings.
    sigma.setSettings({
      stagePadding: room.padding,
      labelRenderedSizeThreshold: room.labelledFrom,
      labelColor: { color: palette.label },
      defaultDrawNodeLabel: labels.draw,
      defaultDrawNodeHover: drawCardIn(palette),
      // Not 0: sigma divides by them.
      ...(calm ? { zoomDuration: 1, inertiaDuration: 1, doubleClickZoomingDuration: 1 } : MOTION),
    })
    return () => {
      sigma.off('afterRender', write)
    }
  }, [sigma, display, palette, room, calm])

  useEffect(() => {
    const grown = display.order < graph.order || display.size < graph.size
    if (grown) extendDisplayGraph(display, graph)
    const changed = paintScene(graph, display, scene, grown ? null : painted.current)
    painted.current = scene
    for (const edge of changed.edges) {
      if (display.getEdgeAttribute(edge, 'label') === null) labelled.current.delete(edge)
      else labelled.current.add(edge)
    }
    return redraw(sigma, changed, grown)
  }, [sigma, graph, display, scene])

  return null
}

/** As sigma has them. */
const MOTION = { zoomDuration: 250, inertiaDuration: 200, doubleClickZoomingDuration: 200 }
