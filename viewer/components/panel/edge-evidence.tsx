/**
 * The sentences of one edge, or that they are being read, or that they could not be.
 * → “林知远任云溪镇镇长。” 云溪镇干部任前公示 · 2024-05-16
 */
import type { MarkedNames } from '../../graph/mark-sentence.ts'
import { useStrings } from '../../state/use-strings.ts'
import { EvidenceList } from './evidence-list.tsx'
import type { EvidenceReader } from './use-listed-evidence.ts'

interface EdgeEvidenceProps {
  edge: string
  reader: EvidenceReader
  names: MarkedNames
  first?: number
}

export function EdgeEvidence({ edge, reader, names, first }: EdgeEvidenceProps) {
  const { panel } = useStrings()
  const evidence = reader.read(edge)
  if (evidence !== undefined) {
    return <EvidenceList evidence={evidence} names={names} {...(first === undefined ? {} : { first })} />
  }
  return (
    <p className="sentence-wait" data-testid="sentence-wait">
      {reader.failure === undefined ? panel.readingSentences : panel.noSentences}
    </p>
  )
}

/** Why no sentences came, and a button that asks again; stands once in a panel. */
export function EvidenceFailure({ failure }: { failure: EvidenceReader['failure'] }) {
  const { panel } = useStrings()
  return (
    <div role="alert" className="panel-alert-place">
      {failure !== undefined && (
        <div className="panel-alert" data-testid="evidence-failed">
          <p>
            <strong>{panel.noSentences}</strong> {panel.serverGone}
          </p>
          <p className="panel-alert-reason">{failure.reason}</p>
          <button type="button" className="button" onClick={failure.retry}>
            {panel.retry}
          </button>
        </div>
      )}
    </div>
  )
}
