/**
 * Sentences with the document that each stands in; the first few at once, the others on demand.
 * → “林知远任云溪镇镇长。” 云溪镇干部任前公示 · 2024-05-16
 */
import { useState } from 'react'
import type { Evidence } from '../../../graph/ontology.ts'
import type { MarkedNames } from '../../graph/mark-sentence.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useStrings } from '../../state/use-strings.ts'
import { EvidenceDate } from './evidence-date.tsx'
import { MarkedSentence } from './marked-sentence.tsx'
import { SentenceSource } from './sentence-source.tsx'

interface EvidenceListProps {
  evidence: readonly Evidence[]
  names: MarkedNames
  /** Sentences shown at once. */
  first?: number
  /** Whether title, source and date stand below each; not where they head the list already. */
  hasSource?: boolean
}

export function EvidenceList(props: EvidenceListProps) {
  const { evidence, names, first = LIST_LIMIT.sentences, hasSource = true } = props
  const { panel } = useStrings()
  const [limit, setLimit] = useState(first)
  const left = evidence.length - limit

  return (
    <>
      {evidence.slice(0, limit).map((item) => (
        <blockquote key={`${item.document} ${item.start} ${item.end} ${item.rule}`} data-testid="evidence">
          <EvidenceDate evidence={item} />
          <MarkedSentence evidence={item} names={names} />
          <SentenceSource evidence={item} isNamed={hasSource} />
        </blockquote>
      ))}
      {left > 0 && (
        <button type="button" className="button-quiet" onClick={() => setLimit(limit + 20)}>
          {panel.more(Math.min(20, left))}
        </button>
      )}
    </>
  )
}
