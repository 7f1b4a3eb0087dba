/**
 * Sentences with the document that each stands in; the first few at once, the others on demand.
 * → “林知远任云溪镇镇长。” 云溪镇干部任前公示 · 2024-05-16
 */
import { useState } from 'react'
import type { Evidence } from '../../../graph/ontology.ts'
import type { MarkedNames } from '../../graph/mark-sentence.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { MarkedSentence } from './marked-sentence.tsx'

export function EvidenceList({ evidence, names }: { evidence: readonly Evidence[]; names: MarkedNames }) {
  const strings = useStrings()
  const [limit, setLimit] = useState(LIST_LIMIT.sentences)
  const left = evidence.length - limit

  return (
    <>
      {evidence.slice(0, limit).map((item) => (
        <blockquote key={`${item.document} ${item.start} ${item.end} ${item.rule}`} data-testid="evidence">
          <MarkedSentence evidence={item} names={names} />
          <Source id={item.document} />
        </blockquote>
      ))}
      {left > 0 && (
        <button type="button" className="button-quiet" onClick={() => setLimit(limit + 20)}>
          {strings.panel.more(Math.min(20, left))}
        </button>
      )}
    </>
  )
}

function Source({ id }: { id: string }) {
  const { documentOf } = useGraphSession()
  const strings = useStrings()
  const { title, source, date } = documentOf(id) ?? { title: id, source: undefined, date: undefined }

  return (
    <footer title={id}>
      <cite>{title}</cite>
      {source !== undefined && ` · ${source}`} · <time>{date ?? strings.panel.noDate}</time>
    </footer>
  )
}
