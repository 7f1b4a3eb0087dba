/**
 * The panel that fits what is selected: a path, an edge, several nodes, one node, or the overview.
 * selected 云溪镇 → its node panel
 */
import { useMemo } from 'react'
import { useGraphSession } from '../../state/graph-session.ts'
import { useView } from '../../state/view-store.tsx'
import { PathPanel } from '../path/path-panel.tsx'
import { EdgePanel } from './edge-panel.tsx'
import { NodePanel } from './node-panel.tsx'
import { OverviewPanel } from './overview-panel.tsx'
import { PanelPlace } from './panel-place.tsx'
import { SelectionPanel } from './selection-panel.tsx'

export function SidePanel() {
  const { graph } = useGraphSession()
  const selected = useView((view) => view.selected)
  const selectedEdge = useView((view) => view.selectedEdge)
  const hasPath = useView((view) => view.path !== null)
  const nodes = useMemo(() => selected.filter((key) => graph.hasNode(key)), [graph, selected])
  const [first, ...others] = nodes
  const edge = selectedEdge !== null && graph.hasEdge(selectedEdge) ? selectedEdge : null

  const [reads, panel] = hasPath
    ? ['path', <PathPanel key="path" />]
    : edge !== null
      ? [edge, <EdgePanel key={edge} edge={edge} />]
      : first === undefined
        ? [null, <OverviewPanel key="overview" />]
        : others.length > 0
          ? ['selection', <SelectionPanel key="selection" nodes={nodes} />]
          : [first, <NodePanel key={first} node={first} />]

  return <PanelPlace reads={reads}>{panel}</PanelPlace>
}
