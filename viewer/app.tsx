/**
 * Loads the graph and shows the one screen that fits: loading, error, empty, crash, or the workspace.
 * graph.json answers 500 → 无法显示图谱, with the reason and a button that tries again
 */
import { useCallback, useEffect, useState } from 'react'
import { CrashScreen } from './components/screens/crash-screen.tsx'
import { EmptyScreen } from './components/screens/empty-screen.tsx'
import { ErrorBoundary } from './components/screens/error-boundary.tsx'
import { ErrorScreen } from './components/screens/error-screen.tsx'
import { LoadingScreen } from './components/screens/loading-screen.tsx'
import { Workspace } from './components/workspace.tsx'
import { NARROW_SCREEN } from './settings.ts'
import { findSource } from './source/find-source.ts'
import { watchServer } from './source/watch-server.ts'
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
  const [source] = useState(() => watchServer(findSource()))
  const [attempt, setAttempt] = useState(0)
  const [loading, setLoading] = useState<Loading>({ state: 'loading', share: 0 })
  const retry = useCallback(() => setAttempt((count) => count + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    const abort = new AbortController()
    const progress = (share: number) => setLoading({ state: 'loading', share })
    const load = async () => {
      const payload = await source.load(progress, abort.signal)
      progress(1)
      await nextFrame() // shows so before the page is busy
      return createGraphSession(payload, source)
    }
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
      <ErrorBoundary fallback={(crash) => <CrashScreen {...crash} />}>
        <Screen loading={loading} fromFile={!source.remote} onRetry={retry} />
      </ErrorBoundary>
    </ViewProvider>
  )
}

interface ScreenProps {
  loading: Loading
  /** Whether the graph stands in the page itself. */
  fromFile: boolean
  onRetry: () => void
}

function Screen({ loading, fromFile, onRetry }: ScreenProps) {
  useThemeOfPage()
  usePageLanguage()
  switch (loading.state) {
    case 'loading':
      return <LoadingScreen share={loading.share} />
    case 'failed':
      return <ErrorScreen error={loading.error} fromFile={fromFile} onRetry={onRetry} />
    case 'loaded': {
      const { session } = loading
      return session.graph.order === 0 ? (
        <EmptyScreen documents={session.documents} />
      ) : (
        <Workspace session={session} />
      )
    }
  }
}

/** Not requestAnimationFrame, which stands still while the page is in the background. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}
