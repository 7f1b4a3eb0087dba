/**
 * Loads the graph and shows the one screen that fits: loading, error, empty, or the workspace.
 * graph.json answers 500 → 无法显示图谱, with the reason and a button that tries again
 */
import { useCallback, useEffect, useState } from 'react'
import { ErrorBoundary } from './components/error-boundary.tsx'
import { EmptyScreen, ErrorScreen, LoadingScreen } from './components/screens.tsx'
import { Workspace } from './components/workspace.tsx'
import type { LoadedGraph } from './graph/viewer-graph.ts'
import { NARROW_SCREEN } from './settings.ts'
import { loadGraph } from './state/load-graph.ts'
import { recallLanguage } from './state/remember-language.ts'
import { startView } from './state/view-state.ts'
import { createViewStore, ViewProvider } from './state/view-store.tsx'

type Loading =
  | { state: 'loading' }
  | { state: 'failed'; reason: string }
  | { state: 'loaded'; loaded: LoadedGraph }

const describe = (error: unknown) => (error instanceof Error ? error.message : String(error))

export function App() {
  const [store] = useState(() =>
    createViewStore(startView(recallLanguage(), !window.matchMedia(NARROW_SCREEN).matches)),
  )
  const [attempt, setAttempt] = useState(0)
  const [loading, setLoading] = useState<Loading>({ state: 'loading' })
  const retry = useCallback(() => setAttempt((count) => count + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    const abort = new AbortController()
    setLoading({ state: 'loading' })
    loadGraph(abort.signal).then(
      (loaded) => setLoading({ state: 'loaded', loaded }),
      (error: unknown) => {
        if (!abort.signal.aborted) setLoading({ state: 'failed', reason: describe(error) })
      },
    )
    return () => abort.abort()
  }, [attempt])

  return (
    <ViewProvider store={store}>
      <ErrorBoundary
        key={attempt}
        fallback={(error) => <ErrorScreen reason={describe(error)} onRetry={retry} />}
      >
        <Screen loading={loading} onRetry={retry} />
      </ErrorBoundary>
    </ViewProvider>
  )
}

function Screen({ loading, onRetry }: { loading: Loading; onRetry: () => void }) {
  if (loading.state === 'loading') return <LoadingScreen />
  if (loading.state === 'failed') return <ErrorScreen reason={loading.reason} onRetry={onRetry} />
  if (loading.loaded.graph.order === 0) return <EmptyScreen />
  return <Workspace loaded={loading.loaded} />
}
