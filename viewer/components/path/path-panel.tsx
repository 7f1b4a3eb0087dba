/**
 * The paths between two nodes, each step with its sentence.
 * 林知远 → 云岭县: 林知远 —任职— 云溪镇 —属于— 云岭县
 */
export function PathPanel() {
  return <aside className="panel panel-path" data-testid="path-panel" />
}
