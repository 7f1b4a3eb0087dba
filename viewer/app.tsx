/**
 * Loads the graph and shows the one screen that fits: loading, error, empty, or the workspace.
 * graph.json answers 500 → 无法显示图谱, with the reason and a button that tries again
 */
import { useCallback, useEffect, useState } from 'react'
import { ErrorBoundary } from './components/screens/error-boundary.tsx'
import { EmptyScreen, ErrorScreen, LoadingScreen } from './components/screens/screens.tsx'
import { Workspace } from './components/workspace.tsx'
import { NARROW_SCREEN } from './settings.ts'
import { findSource } from './source/find-source.ts'
import { SourceError } from './source/graph-source.ts'
import { createGraphSession, type GraphSession } from './state/graph-session.ts'
import { recallLanguage, recallTheme } from './state/remember-choices.ts'
import { useThemeOfPage } from './state/use-colour-scheme.ts'
import { usePageLanguage } from './state/use-page-language.ts'
import { startView } from './state/view-state.ts'
import { createViewStore, ViewProvider } from './state/view-store.tsx'

type Loading =
  | { state: 'loading'; share: number }
  | { state: 'failed'; error: unknown }
  | { state: 'loaded'; session: GraphSession }

export function App() {
  const [store] = useState(() =>
    createViewStore(startView(recallLanguage(), recallTheme(), !window.matchMedia(NARROW_SCREEN).matches)),
  )
  const [source] = useState(findSource)
  const [attempt, setAttempt] = useState(0)
  const [loading, setLoading] = useState<Loading>({ state: 'loading', share: 0 })
  const retry = useCallback(() => setAttempt((count) => count + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    const abort = new AbortController()
    const progress = (share: number) => setLoading({ state: 'loading', share })
    const load = async () => createGraphSession(await source.load(progress, abort.signal), source)
    progress(0)
    load().then(
      (session) => {
        if (!abort.signal.aborted) setLoading({ state: 'loaded', session })
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setLoading({ state: 'failed', error })
      },
    )
    return () => abort.abort()
  }, [source, attempt])

  return (
    <ViewProvider store={store}>
      <ErrorBoundary key={attempt} fallback={(error) => <Failure error={error} onRetry={retry} />}>
        <Screen loading={loading} onRetry={retry} />
      </ErrorBoundary>
    </ViewProvider>
  )
}

function Screen({ loading, onRetry }: { loading: Loading; onRetry: () => void }) {
  useThemeOfPage()
  usePageLanguage()
  if (loading.state === 'loading') return <LoadingScreen share={loading.share} />
  if (loading.state === 'failed') return <Failure error={loading.error} onRetry={onRetry} />
  if (loading.session.graph.order === 0) return <EmptyScreen />
  return <Workspace session={loading.session} />
}

function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const reason = error instanceof Error ? error.message : String(error)
  const problem = error instanceof SourceError ? error.problem : 'unknown'
  return <ErrorScreen problem={problem} reason={reason} onRetry={onRetry} />
}
