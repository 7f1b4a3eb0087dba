/**
 * The shapes of the kinds in the legend, in their colours where these are what the canvas shows.
 * coloured → ● 官员, ◎ 人物, ■ 地点, …
 */
import { useMemo } from 'react'
import { KINDS } from '../../../graph/ontology.ts'
import { countElements } from '../../graph/count-elements.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { KindMark } from '../kind-mark.tsx'

export function KindList({ coloured }: { coloured: boolean }) {
  const session = useGraphSession()
  const version = session.version()
  const strings = useStrings()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the same object when it has grown
  const { kinds } = useMemo(() => countElements(session.graph), [session, version])

  return (
    <ul className="legend-list is-kinds" data-testid="legend-kinds">
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind}>
          {coloured ? <KindMark kind={kind} /> : <KindMark kind={kind} colour="var(--ink-faint)" />}
          <span className="legend-label">{strings.kinds[kind]}</span>
        </li>
      ))}
    </ul>
  )
}
