/**
 * When what a sentence says took place, and how that is known.
 * 2024-07-23, worked out → 2024-07-23 · 推算, with a hint that says from what
 */
import type { Evidence } from '../../../graph/ontology.ts'
import { showText } from '../../graph/show-text.ts'
import { useStrings } from '../../state/use-strings.ts'
import { Hint } from './hint.tsx'

/** Nothing where the sentence has no date, as those of nodes have none. */
export function EvidenceDate({ evidence: { date, dated } }: { evidence: Pick<Evidence, 'date' | 'dated'> }) {
  const { panel } = useStrings()
  if (!date || !dated) return null
  return (
    <Hint text={panel.datedMeaning[dated]} describes className="evidence-date" data-testid="evidence-date">
      <time>{showText(date).replace('/', ' – ')}</time> · {panel.datedBy[dated]}
    </Hint>
  )
}
