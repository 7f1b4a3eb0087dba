/**
 * A confidence in a word and a number, with what the number means.
 * 0.93 → 高 0.93
 */
import { rateConfidence } from '../../graph/rate-confidence.ts'
import { useStrings } from '../../state/use-strings.ts'
import { Hint } from './hint.tsx'

/** As a button that explains itself to keyboard and touch as well. */
export function ConfidenceButton({ confidence }: { confidence: number }) {
  const strings = useStrings()
  return (
    <Hint
      className={`confidence is-${rateConfidence(confidence)}`}
      describes
      text={strings.panel.confidenceMeaning(Math.round(confidence * 100))}
      data-testid="confidence"
    >
      {strings.confidence} <ConfidenceText confidence={confidence} />
    </Hint>
  )
}

/** For lists, where a button each would be in the way. */
export function ConfidenceChip({ confidence }: { confidence: number }) {
  const strings = useStrings()
  return (
    <span
      className={`confidence is-${rateConfidence(confidence)}`}
      title={strings.panel.confidenceMeaning(Math.round(confidence * 100))}
    >
      <span className="for-screen-readers">{strings.confidence} </span>
      <ConfidenceText confidence={confidence} />
    </span>
  )
}

function ConfidenceText({ confidence }: { confidence: number }) {
  const { panel } = useStrings()
  return (
    <>
      {panel.confidenceWords[rateConfidence(confidence)]} {confidence.toFixed(2)}
    </>
  )
}
