/**
 * The panel that fits what is selected: a path, an edge, several nodes, one node, or the overview.
 * selected 云溪镇 → its node panel
 */
import { useGraphSession } from '../../state/graph-session.ts'
import { useView } from '../../state/view-store.tsx'
import { PathPanel } from '../path/path-panel.tsx'
import { EdgePanel } from './edge-panel.tsx'
import { NodePanel } from './node-panel.tsx'
import { OverviewPanel } from './overview-panel.tsx'
import { SelectionPanel } from './selection-panel.tsx'

export function SidePanel() {
  const { graph } = useGraphSession()
  const selected = useView((view) => view.selected)
  const selectedEdge = useView((view) => view.selectedEdge)
  const hasPath = useView((view) => view.path !== null)
  const nodes = selected.filter((key) => graph.hasNode(key))
  const [first, ...others] = nodes

  if (hasPath) return <PathPanel />
  if (selectedEdge !== null && graph.hasEdge(selectedEdge))
    return <EdgePanel key={selectedEdge} edge={selectedEdge} />
  if (first === undefined) return <OverviewPanel />
  return others.length > 0 ? <SelectionPanel nodes={nodes} /> : <NodePanel key={first} node={first} />
}
