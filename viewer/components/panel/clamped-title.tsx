/**
 * The name at the head of a panel; of a very long one the beginning, with a button for the rest.
 * 云溪镇 → <h1>云溪镇</h1>
 */
import { useState } from 'react'
import { clampText, showText } from '../../graph/show-text.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useStrings } from '../../state/use-strings.ts'

export function ClampedTitle({ name }: { name: string }) {
  const { panel } = useStrings()
  const [isWhole, setWhole] = useState(false)
  const whole = showText(name)
  const short = clampText(whole, LIST_LIMIT.title)

  return (
    <>
      <h1 tabIndex={isWhole ? 0 : -1} data-testid="node-label" className={isWhole ? 'is-whole' : undefined}>
        <bdi>{isWhole ? whole : short}</bdi>
      </h1>
      {short !== whole && (
        <button
          type="button"
          className="button-quiet"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? panel.shortName : panel.wholeName}
        </button>
      )}
    </>
  )
}
