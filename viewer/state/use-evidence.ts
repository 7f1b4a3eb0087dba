/**
 * The sentences of some nodes or edges, asked for when a component that shows them is drawn.
 * useEvidence('edges', ['lin holds_office yunxi']) → { state: 'ready', evidence: Map { … → [林知远任云溪镇镇长。] } }
 */
import { useCallback, useEffect, useState } from 'react'
import type { Evidence } from '../../graph/ontology.ts'
import { type ElementType, useGraphSession } from './graph-session.ts'

export type EvidenceState =
  | { state: 'loading' }
  | { state: 'ready'; evidence: ReadonlyMap<string, Evidence[]> }
  | { state: 'failed'; reason: string; retry: () => void }

export function useEvidence(type: ElementType, keys: readonly string[]): EvidenceState {
  const session = useGraphSession()
  const [result, setResult] = useState<EvidenceState>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const wanted = JSON.stringify(keys)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads again
  useEffect(() => {
    let outdated = false
    session.readEvidence(type, JSON.parse(wanted) as string[]).then(
      (evidence) => {
        if (!outdated) setResult({ state: 'ready', evidence })
      },
      (error: unknown) => {
        if (!outdated) setResult({ state: 'failed', reason: String(error), retry })
      },
    )
    return () => {
      outdated = true
    }
  }, [session, type, wanted, attempt, retry])

  return result
}
