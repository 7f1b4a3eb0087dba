/**
 * Keeps one search engine for the page, in step with the graph as it grows.
 * const engine = useSearchEngine(); await engine.search('云溪', 12) → 云溪镇 …
 */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { listSearchable } from '../../search/list-searchable.ts'
import { createSearchEngine, type SearchEngine } from '../../search/search-engine.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import SearchWorker from '../../workers/search.worker.ts?worker&inline'

const SearchContext = createContext<SearchEngine | null>(null)

export function SearchProvider({ children }: { children: ReactNode }) {
  const session = useGraphSession()
  const [engine, setEngine] = useState<SearchEngine | null>(null)

  useEffect(() => {
    const started = createSearchEngine(() => new SearchWorker())
    const indexed = { nodes: 0, edges: 0 }
    const extend = () => {
      started.extend(listSearchable(session.graph, { ...indexed }))
      indexed.nodes = session.graph.order
      indexed.edges = session.graph.size
    }
    extend()
    const unsubscribe = session.subscribe(extend)
    setEngine(started)
    return () => {
      unsubscribe()
      started.close()
    }
  }, [session])

  return <SearchContext value={engine}>{children}</SearchContext>
}

/** Null until it has started. */
export function useSearchEngine(): SearchEngine | null {
  return useContext(SearchContext)
}
