/**
 * The reading panel of the selected edge: its two ends, what it states, its sentences.
 * 林知远 —任职 镇长→ 云溪镇: “林知远任云溪镇镇长。”
 */
export function EdgePanel({ edge }: { edge: string }) {
  return <aside className="panel panel-edge" data-testid="edge-panel" data-edge={edge} />
}
