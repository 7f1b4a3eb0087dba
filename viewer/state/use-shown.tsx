/**
 * What is in sight, worked out once for all components and only when a filter, an override or the graph changes.
 * const shown = useShown(); shown.nodes[graph.getNodeAttribute('place:440605104', 'number')] → 1
 */
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react'
import { computeShown, type Shown } from '../graph/compute-shown.ts'
import { useGraphSession } from './graph-session.ts'
import { useView } from './view-store.tsx'

const ShownContext = createContext<Shown | null>(null)

export function ShownProvider({ children }: { children: ReactNode }) {
  const session = useGraphSession()
  const version = session.version()
  const filters = useView((view) => view.filters)
  const hidden = useView((view) => view.changes.now.hidden)
  const letIn = useView((view) => view.changes.now.letIn)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the same object when it has grown
  const shown = useMemo(
    () => computeShown(session.graph, session.documents, filters, { hidden, letIn }),
    [session, version, filters, hidden, letIn],
  )
  return <ShownContext value={shown}>{children}</ShownContext>
}

export function useShown(): Shown {
  const shown = useContext(ShownContext)
  if (shown === null) throw new Error('useShown outside ShownProvider: render it below <Workspace>')
  return shown
}

/** Whether a node is in sight. */
export function useIsShown(): (key: string) => boolean {
  const { graph } = useGraphSession()
  const shown = useShown()
  return useCallback((key) => shown.nodes[graph.getNodeAttribute(key, 'number')] === 1, [graph, shown])
}
