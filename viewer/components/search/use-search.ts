/**
 * The hits for what is being typed; an answer that comes after the text has changed is dropped.
 * useSearch('云溪', 12) → null, then { text: '云溪', hits: [云溪镇 …], total: 3 }
 */
import { useEffect, useState } from 'react'
import type { RemoteHit } from '../../../graph/model/viewer-payload.ts'
import type { SearchAnswer } from '../../search/search-messages.ts'
import { SEARCH_PAUSE } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useSearchEngine } from './search-provider.tsx'

/** The last answer; it may still be one for what was typed before. */
export function useSearch(text: string, limit: number): SearchAnswer | null {
  const session = useGraphSession()
  const engine = useSearchEngine()
  const version = session.version()
  const [answer, setAnswer] = useState<SearchAnswer | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a grown graph is searched again
  useEffect(() => {
    if (text.trim() === '') {
      setAnswer(null)
      return
    }
    let outdated = false
    engine?.search(text, limit).then((found) => {
      if (!outdated) setAnswer(found)
    })
    return () => {
      outdated = true
    }
  }, [engine, text, limit, version])

  return answer
}

export type RemoteSearch =
  | { state: 'none' }
  | { state: 'asking' }
  | { state: 'failed' }
  | { state: 'found'; hits: RemoteHit[] }

const NONE: RemoteSearch = { state: 'none' }

/** Hits beyond the loaded part of the graph, asked for when the typist pauses. */
export function useRemoteSearch(text: string): RemoteSearch {
  const { graph, source, total } = useGraphSession()
  const [remote, setRemote] = useState<{ text: string; search: RemoteSearch }>({ text: '', search: NONE })
  const isPartial = source.remote && graph.order < total.nodes
  const wanted = text.trim()

  useEffect(() => {
    if (!isPartial || wanted === '') return
    let outdated = false
    const settle = (search: RemoteSearch) => {
      if (!outdated) setRemote({ text: wanted, search })
    }
    const asking = setTimeout(() => {
      source.search(wanted).then(
        (hits) => settle({ state: 'found', hits }),
        () => settle({ state: 'failed' }),
      )
    }, SEARCH_PAUSE)
    return () => {
      outdated = true
      clearTimeout(asking)
    }
  }, [source, isPartial, wanted])

  if (!isPartial || wanted === '') return NONE
  return remote.text === wanted ? remote.search : { state: 'asking' }
}
