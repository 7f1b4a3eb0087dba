/**
 * What the canvas shows at present, put together from the view state, the filters and the graph.
 * 云溪镇 selected, the pointer on 林知远 → both in focus, their neighbours near
 */
import { useEffect, useMemo, useState } from 'react'
import type { Palette } from '../colours.ts'
import type { ViewerEdge } from '../graph/viewer-graph.ts'
import { FADING_DELAY, FADING_LIMIT, type Room } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { usePathElements } from '../state/path-elements.ts'
import { useColourScheme } from '../state/use-colour-scheme.ts'
import { useShown } from '../state/use-shown.tsx'
import { useStrings } from '../state/use-strings.ts'
import { useView } from '../state/view-store.tsx'
import { colourNodes, sizeNodes } from './choose-looks.ts'
import { clipLabel } from './clip-label.ts'
import { findEnds, findNear, type Scene } from './style-elements.ts'
import { useGrouping } from './use-grouping.ts'

export function useScene(palette: Palette, room: Room): Scene {
  const session = useGraphSession()
  const { graph } = session
  const version = session.version()
  const shown = useShown()
  const strings = useStrings()
  const scheme = useColourScheme()
  const grouping = useGrouping()
  const { elements: path } = usePathElements()
  const selected = useView((view) => view.selected)
  const selectedEdge = useView((view) => view.selectedEdge)
  const hovered = useView((view) => view.hovered)
  const sizeBy = useView((view) => view.sizeBy)
  const edgeLabels = useView((view) => view.edgeLabels)
  const pinned = useView((view) => view.changes.now.pinned)
  const hoveredNode = hovered !== null && 'node' in hovered ? hovered.node : null
  const hoveredEdge = hovered !== null && 'edge' in hovered ? hovered.edge : null

  const colourOf = useMemo(() => colourNodes(grouping, scheme), [grouping, scheme])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the same object when it has grown
  const sizeOf = useMemo(() => sizeNodes(graph, sizeBy), [graph, version, sizeBy])
  const describeEdge = useMemo(
    () =>
      ({ office, relation }: ViewerEdge) =>
        clipLabel(office ?? '') || strings.relations[relation],
    [strings],
  )
  const focus = useMemo(() => {
    const keys = hoveredNode === null ? selected : [...selected, hoveredNode]
    return new Set(keys.filter((key) => graph.hasNode(key)))
  }, [graph, selected, hoveredNode])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the same object when it has grown
  const near = useMemo(
    () => path ?? findEnds(graph, selectedEdge) ?? findNear(graph, shown, focus),
    [graph, version, shown, focus, path, selectedEdge],
  )
  const onlyHovered = path === null && selectedEdge === null && selected.length === 0
  const large = shown.nodeCount + shown.edgeCount >= FADING_LIMIT
  const lasting = useLater(large && near !== null && !onlyHovered)
  const fades = large ? lasting : true

  return useMemo(
    () => ({
      shown,
      focus,
      near,
      fades,
      hoveredEdge,
      pinned,
      palette,
      room,
      colourOf,
      sizeOf,
      describeEdge,
      edgeLabels,
    }),
    [
      shown,
      focus,
      near,
      fades,
      hoveredEdge,
      pinned,
      palette,
      room,
      colourOf,
      sizeOf,
      describeEdge,
      edgeLabels,
    ],
  )
}

/** In large graphs the rest pales a moment after the selection stands out: all at once would take too long. */
function useLater(wanted: boolean): boolean {
  const [later, setLater] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLater(wanted), wanted ? FADING_DELAY : 0)
    return () => clearTimeout(timer)
  }, [wanted])
  return wanted && later
}
