/**
 * The screens that stand in for the workspace while there is no graph to show.
 * a graph without nodes → 图谱是空的, and the command that fills it
 */
import type { ReactNode } from 'react'
import { useStrings } from '../state/use-strings.ts'
import { Logo } from './logo.tsx'

function Screen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <main className="screen" data-testid={name}>
      <Logo />
      {children}
    </main>
  )
}

export function LoadingScreen() {
  const strings = useStrings()
  return (
    <Screen name="loading">
      <div className="spinner" />
      <p role="status">{strings.loading}</p>
    </Screen>
  )
}

export function EmptyScreen() {
  const strings = useStrings()
  return (
    <Screen name="empty">
      <h1>{strings.emptyTitle}</h1>
      <p>{strings.emptyNote}</p>
      <code>zhengtu build &lt;path...&gt;</code>
    </Screen>
  )
}

export function ErrorScreen({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  const strings = useStrings()
  return (
    <Screen name="error">
      <h1 role="alert">{strings.errorTitle}</h1>
      <code>{reason}</code>
      <p>{strings.errorNote}</p>
      <button type="button" className="button" onClick={onRetry}>
        {strings.retry}
      </button>
    </Screen>
  )
}
