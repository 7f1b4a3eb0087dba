/**
 * The reading panel of the selected node: what it is, what can be done with it, its edges by relation with their sentences.
 * 云溪镇 → 地点 · 又称 云溪 · 任职者: 林知远 镇长 “林知远任云溪镇镇长。”
 */
import { clampText, showText } from '../../graph/show-text.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { KindMark } from '../kind-mark.tsx'
import { ClampedTitle } from './clamped-title.tsx'
import { DocumentList } from './document-list.tsx'
import { EdgeGroups } from './edge-groups.tsx'
import { NodeActionRow } from './node-action-row.tsx'
import { NodeFacts } from './node-facts.tsx'
import { PanelClose } from './panel-close.tsx'

export function NodePanel({ node }: { node: string }) {
  const { graph } = useGraphSession()
  const strings = useStrings()
  const attributes = graph.getNodeAttributes(node)
  const { label, kind } = attributes

  return (
    <aside
      className="panel panel-node"
      aria-label={strings.panel.panelOf(clampText(showText(label), LIST_LIMIT.name))}
      data-testid="node-panel"
    >
      <header className="panel-head">
        <p className="panel-kind" data-testid="node-kind">
          <KindMark kind={kind} />
          {strings.kind[kind]}
        </p>
        <ClampedTitle name={label} />
        <PanelClose />
        <NodeFacts node={node} attributes={attributes} />
        <NodeActionRow node={node} />
      </header>
      <EdgeGroups node={node} />
      <DocumentList node={node} />
    </aside>
  )
}
