/**
 * The screens that stand in for the workspace while there is no graph to show.
 * a graph without nodes → 图谱是空的, and the command that fills it
 */
import type { ReactNode } from 'react'
import type { SourceProblem } from '../../source/graph-source.ts'
import { useStrings } from '../../state/use-strings.ts'
import { Logo } from '../top-bar/logo.tsx'

function Screen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <main className="screen" data-testid={name}>
      <Logo />
      {children}
    </main>
  )
}

/** `share`: what has arrived, 0 to 1. */
export function LoadingScreen({ share }: { share: number }) {
  const strings = useStrings()
  return (
    <Screen name="loading">
      <progress value={share} aria-label={strings.screens.loading} />
      <p role="status">{strings.screens.loading}</p>
    </Screen>
  )
}

export function EmptyScreen() {
  const strings = useStrings()
  return (
    <Screen name="empty">
      <h1>{strings.screens.emptyTitle}</h1>
      <p>{strings.screens.emptyNote}</p>
      <code>zhengtu build &lt;path...&gt;</code>
    </Screen>
  )
}

interface ErrorProps {
  problem: SourceProblem | 'unknown'
  reason: string
  onRetry: () => void
}

export function ErrorScreen({ problem, reason, onRetry }: ErrorProps) {
  const strings = useStrings()
  return (
    <Screen name="error">
      <h1 role="alert">{strings.screens.errorTitle}</h1>
      <code>{reason}</code>
      <p>{strings.screens.errorNotes[problem]}</p>
      <button type="button" className="button" onClick={onRetry}>
        {strings.screens.retry}
      </button>
    </Screen>
  )
}
