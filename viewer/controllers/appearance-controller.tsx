/**
 * Keeps sigma's reducers and label drawing in step with selection, hovering, filters, language and colour scheme.
 * the reader unticks 地点 → places and their edges are not drawn
 */
import { useSetSettings, useSigma } from '@react-sigma/core'
import { useEffect, useMemo } from 'react'
import type { EdgeAttributes } from '../../graph/ontology.ts'
import { createLabelPainter, drawCardIn } from '../graph/draw-labels.ts'
import type { Scene } from '../graph/style-elements.ts'
import { findNear, styleEdge, styleNode } from '../graph/style-elements.ts'
import type { ViewerNode } from '../graph/viewer-graph.ts'
import { NARROW, NARROW_SCREEN, PALETTES, WIDE } from '../settings.ts'
import { useLoadedGraph } from '../state/loaded-graph.ts'
import { useFilters } from '../state/use-filters.ts'
import { useMedia } from '../state/use-media.ts'
import { useStrings } from '../state/use-strings.ts'
import { useView } from '../state/view-store.tsx'

export function AppearanceController() {
  const { graph } = useLoadedGraph()
  const sigma = useSigma<ViewerNode, EdgeAttributes>()
  const setSettings = useSetSettings<ViewerNode, EdgeAttributes>()
  const strings = useStrings()
  const filters = useFilters()
  const hovered = useView((view) => view.hovered)
  const focus = useView((view) => view.selected ?? view.hovered)
  const palette = PALETTES[useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light']
  const room = useMedia(NARROW_SCREEN) ? NARROW : WIDE
  const near = useMemo(() => findNear(graph, focus, filters), [graph, focus, filters])

  useEffect(() => {
    const labels = createLabelPainter(palette)
    sigma.on('afterRender', labels.flush)
    setSettings({
      stagePadding: room.padding,
      labelColor: { color: palette.label },
      edgeLabelColor: { color: palette.nearEdge },
      defaultDrawNodeLabel: labels.draw,
      defaultDrawNodeHover: drawCardIn(palette),
    })
    return () => {
      sigma.off('afterRender', labels.flush)
    }
  }, [sigma, setSettings, palette, room])

  useEffect(() => {
    const describeEdge = ({ office, relation }: EdgeAttributes) => office ?? strings.relations[relation]
    const scene: Scene = { ...filters, focus, near, hovered, palette, room, describeEdge }
    setSettings({
      nodeReducer: (key, node) => styleNode(key, node, scene),
      edgeReducer: (key, edge) => styleEdge(edge, graph.extremities(key), scene),
    })
  }, [setSettings, graph, filters, focus, near, hovered, palette, room, strings])

  return null
}
