/**
 * One end of the path: the chosen node, or a field to choose it with.
 * <PathEnd end="from" node="lin" … /> → 从 ● 林知远 [×]
 */
import { clampText, showText } from '../../graph/show-text.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { Icon } from '../icon.tsx'
import { NodeButton } from '../panel/node-button.tsx'
import { SearchField } from '../search/search-field.tsx'

interface Props {
  end: 'from' | 'to'
  node: string | null
  onChoose: (node: string | null) => void
}

export function PathEnd({ end, node, onChoose }: Props) {
  const { graph } = useGraphSession()
  const { path } = useStrings()
  const isLoaded = node !== null && graph.hasNode(node)
  const name = isLoaded ? graph.getNodeAttribute(node, 'label') : (node ?? '')
  const label = clampText(showText(name), LIST_LIMIT.name)

  return (
    <div className="path-end" data-testid={`path-${end}`}>
      <span className="path-end-name">{path[end]}</span>
      {node === null ? (
        <div className="node-picker">
          <SearchField
            label={end === 'from' ? path.chooseFrom : path.chooseTo}
            testId={`path-${end}-search`}
            onChoose={onChoose}
          />
        </div>
      ) : (
        <>
          <span className="path-end-node">{isLoaded ? <NodeButton node={node} /> : label}</span>
          <button
            type="button"
            className="path-change"
            aria-label={path.change(label)}
            title={path.change(label)}
            onClick={() => onChoose(null)}
            data-testid={`path-${end}-change`}
          >
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  )
}
