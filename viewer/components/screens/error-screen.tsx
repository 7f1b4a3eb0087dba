/**
 * The screen of a graph that did not come: the reason, what to do, and a button that tries again.
 * graph.json answers 500 → 无法显示图谱 · graph.json: HTTP 500 · 请查看它的终端
 */
import { SourceError } from '../../source/graph-source.ts'
import { useStrings } from '../../state/use-strings.ts'
import { Screen } from './screen.tsx'

interface Props {
  error: unknown
  /** Whether the graph stands in the page itself. */
  fromFile: boolean
  onRetry: () => void
}

export function ErrorScreen({ error, fromFile, onRetry }: Props) {
  const { screens } = useStrings()
  const problem = error instanceof SourceError ? error.problem : 'unknown'
  const note = fromFile && problem === 'damaged' ? screens.damagedFile : screens.errorNotes[problem]

  return (
    <Screen name="error">
      <div role="alert">
        <h1>{screens.errorTitle}</h1>
        <p>{note}</p>
      </div>
      <code>{error instanceof Error ? error.message : String(error)}</code>
      <button type="button" className="button" onClick={onRetry}>
        {screens.retry}
      </button>
    </Screen>
  )
}
