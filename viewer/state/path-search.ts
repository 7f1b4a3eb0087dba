/**
 * The paths between the two nodes that the reader chose, over all that is loaded and, where more is stored, the server's.
 * usePathSearch('lin', 'yunling', …) → { paths: [林知远 · 云溪镇 · 云岭县], byCoOccurs: false, asking: 'done', … }
 */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { findGraphPaths, type GraphPaths } from '../graph/find-graph-paths.ts'
import { LIST_LIMIT } from '../settings.ts'
import { useGraphSession } from './graph-session.ts'
import { useShown } from './use-shown.tsx'

export interface PathSearchOptions {
  coOccurs: boolean
  /** Whether only what is in sight counts. */
  inSight: boolean
}

export interface PathSearch extends GraphPaths {
  /** What the server says of its part of the graph: `none` where there is nothing to ask. */
  asking: 'none' | 'asking' | 'done' | 'failed'
  retry: () => void
}

const NO_PATHS: GraphPaths = { paths: [], byCoOccurs: false }

/** Either end may be null, or a node that is not loaded yet. */
export function usePathSearch(
  from: string | null,
  to: string | null,
  { coOccurs, inSight }: PathSearchOptions,
): PathSearch {
  const session = useGraphSession()
  const { graph } = session
  const version = session.version()
  const allShown = useShown()
  const shown = inSight ? allShown : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is the same object when it has grown
  const found = useMemo(() => {
    if (from === null || to === null || from === to || !graph.hasNode(from) || !graph.hasNode(to))
      return NO_PATHS
    return findGraphPaths(graph, from, to, { coOccurs, shown, limit: LIST_LIMIT.paths })
  }, [graph, version, from, to, coOccurs, shown])
  return { ...found, ...useServerPaths(from, to, !inSight) }
}

/** Lets the graph grow by the server's paths, where nodes or edges are not loaded. */
function useServerPaths(
  from: string | null,
  to: string | null,
  wanted: boolean,
): Pick<PathSearch, 'asking' | 'retry'> {
  const session = useGraphSession()
  const { graph, source, total } = session
  const [attempt, setAttempt] = useState(0)
  const [answered, setAnswered] = useState<{ pair: string; asking: 'done' | 'failed' } | null>(null)
  const isPartial = source.remote && (graph.order < total.nodes || graph.size < total.edges)
  const pair =
    wanted && isPartial && from !== null && to !== null && from !== to ? JSON.stringify([from, to]) : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (pair === null || from === null || to === null) return
    let outdated = false
    source.findPaths(from, to).then(
      (parts) => {
        for (const part of parts) session.grow(part)
        if (!outdated) setAnswered({ pair, asking: 'done' })
      },
      () => {
        if (!outdated) setAnswered({ pair, asking: 'failed' })
      },
    )
    return () => {
      outdated = true
    }
  }, [session, source, pair, attempt])

  const retry = useCallback(() => {
    setAnswered(null)
    setAttempt((count) => count + 1)
  }, [])
  if (pair === null) return { asking: 'none', retry }
  return { asking: answered?.pair === pair ? answered.asking : 'asking', retry }
}
