/**
 * Keeps the canvas in step with selection, hovering, filters, language and colour scheme.
 * the reader unticks 地点 → places and their edges are not drawn
 */
import { useSigma } from '@react-sigma/core'
import { useEffect, useMemo } from 'react'
import { KIND_COLOURS } from '../../graph/ontology.ts'
import type { ViewerEdge, ViewerNode } from '../graph/viewer-graph.ts'
import { NARROW, NARROW_SCREEN, NODE_SIZE, PALETTES, WIDE } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { useColourScheme } from '../state/use-colour-scheme.ts'
import { useMedia } from '../state/use-media.ts'
import { useShown } from '../state/use-shown.tsx'
import { useStrings } from '../state/use-strings.ts'
import { useView } from '../state/view-store.tsx'
import { useDisplayGraph } from './canvas-session.ts'
import { type EdgeLook, extendDisplayGraph, type NodeLook } from './display-graph.ts'
import { createLabelPainter, drawCardIn } from './draw-labels.ts'
import { paintScene } from './paint-scene.ts'
import { redraw } from './redraw.ts'
import { findNear, type Scene } from './style-elements.ts'

export function AppearanceController() {
  const { graph } = useGraphSession()
  const display = useDisplayGraph()
  const shown = useShown()
  const sigma = useSigma<NodeLook, EdgeLook>()
  const strings = useStrings()
  const selected = useView((view) => view.selected)
  const hovered = useView((view) => view.hovered)
  const edgeLabels = useView((view) => view.edgeLabels)
  const palette = PALETTES[useColourScheme()]
  const room = useMedia(NARROW_SCREEN) ? NARROW : WIDE
  const hoveredNode = hovered !== null && 'node' in hovered ? hovered.node : null
  const focus = useMemo(
    () =>
      new Set(
        [...selected, ...(hoveredNode === null ? [] : [hoveredNode])].filter((key) => graph.hasNode(key)),
      ),
    [graph, selected, hoveredNode],
  )

  useEffect(() => {
    const labels = createLabelPainter(palette)
    sigma.on('afterRender', labels.flush)
    // All at once: sigma reads the whole graph anew for each change of its settings.
    sigma.setSettings({
      stagePadding: room.padding,
      labelColor: { color: palette.label },
      edgeLabelColor: { color: palette.nearEdge },
      defaultDrawNodeLabel: labels.draw,
      defaultDrawNodeHover: drawCardIn(palette),
    })
    return () => {
      sigma.off('afterRender', labels.flush)
    }
  }, [sigma, palette, room])

  const scene = useMemo((): Scene => {
    const most = graph.reduceNodes((sum, _key, { degree }) => Math.max(sum, degree), 1)
    return {
      shown,
      focus,
      near: findNear(graph, shown, focus),
      palette,
      room,
      colourOf: (_key: string, { kind }: ViewerNode) => KIND_COLOURS[kind],
      sizeOf: ({ degree }: ViewerNode) =>
        NODE_SIZE.smallest + (NODE_SIZE.largest - NODE_SIZE.smallest) * Math.sqrt(degree / most),
      describeEdge: ({ office, relation }: ViewerEdge) => office ?? strings.relations[relation],
      edgeLabels,
    }
  }, [graph, shown, focus, palette, room, strings, edgeLabels])

  useEffect(() => {
    const grown = display.order < graph.order || display.size < graph.size
    if (grown) extendDisplayGraph(display, graph)
    const changed = paintScene(graph, display, scene)
    return redraw(sigma, changed, grown)
  }, [sigma, graph, display, scene])

  return null
}
