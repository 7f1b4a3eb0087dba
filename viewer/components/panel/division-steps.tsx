/**
 * The divisions in which a node lies, each a button that selects it, and the code of a place, copied when pressed.
 * 云溪镇 → 广东省 › 云山市 › 云岭县 › 云溪镇 440605104
 */
import { useMemo } from 'react'
import { findDivisionPath } from '../../graph/division-path.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useCopy } from '../../state/use-copy.ts'
import { useSelectNode } from '../../state/use-select-node.ts'
import { useStrings } from '../../state/use-strings.ts'
import { Hint } from './hint.tsx'
import { ShownName } from './shown-name.tsx'

export function DivisionSteps({ node }: { node: string }) {
  const session = useGraphSession()
  const { graph } = session
  const version = session.version()
  const { panel } = useStrings()
  const selectNode = useSelectNode()
  const copy = useCopy()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the same object when it has grown
  const path = useMemo(() => findDivisionPath(graph, node), [graph, version, node])
  const { kind, code } = graph.getNodeAttributes(node)
  if (path.length === 0 || (path.length === 1 && path[0] === node && code === undefined)) return null

  return (
    <nav
      className="division-steps"
      aria-label={kind === 'place' ? panel.divisionPath : panel.seat}
      data-testid="division-path"
    >
      <ol>
        {path.map((place) => (
          <li key={place}>
            {place === node ? (
              <span aria-current="true">
                <ShownName text={graph.getNodeAttribute(place, 'label')} />
              </span>
            ) : (
              <button type="button" onClick={() => selectNode(place, 'panel')}>
                <ShownName text={graph.getNodeAttribute(place, 'label')} />
              </button>
            )}
          </li>
        ))}
      </ol>
      {code !== undefined && (
        <Hint
          className="division-code"
          text={panel.copyCode(code)}
          onClick={() => copy(code, 'code')}
          data-testid="division-code"
        >
          {code}
        </Hint>
      )}
    </nav>
  )
}
