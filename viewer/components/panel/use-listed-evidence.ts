/**
 * The sentences of all edges that a panel lists, asked for together; those that are there stay while more are fetched.
 * useListedEvidence(keys).read('lin|holds_office|yunxi') → [林知远任云溪镇镇长。]
 */
import { useMemo, useState } from 'react'
import type { Evidence } from '../../../graph/ontology.ts'
import { useEvidence } from '../../state/use-evidence.ts'

export interface EvidenceReader {
  /** Undefined where the sentences are not there yet, or could not be read. */
  read: (key: string) => readonly Evidence[] | undefined
  failure: { reason: string; retry: () => void } | undefined
}

const NOTHING: ReadonlyMap<string, Evidence[]> = new Map()

export function useListedEvidence(keys: readonly string[]): EvidenceReader {
  const result = useEvidence('edges', keys)
  const [known, setKnown] = useState(NOTHING)
  if (result.state === 'ready' && result.evidence !== known) setKnown(result.evidence)

  return useMemo(
    () => ({
      read: (key) => known.get(key),
      failure: result.state === 'failed' ? result : undefined,
    }),
    [known, result],
  )
}
