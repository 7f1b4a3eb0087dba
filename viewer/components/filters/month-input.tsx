/**
 * A field for a month; browsers without a field of that type take it as text.
 * 2024-05 → chosen; 2024-13 or half a year → nothing happens until it is a month
 */
import { useState } from 'react'
import { useStrings } from '../../state/use-strings.ts'

/** Years that are still being typed, 0002 or 0202, are none. */
const MONTH = /^(?:1[89]|2\d)\d\d-(?:0[1-9]|1[0-2])$/

interface Props {
  label: string
  name: 'from' | 'to'
  value: string | null
  onChoose: (month: string | null) => void
}

export function MonthInput({ label, name, value, onChoose }: Props) {
  const { filters } = useStrings()
  /** What is being typed, as long as the chosen month is the one that stood there when typing began. */
  const [draft, setDraft] = useState<{ text: string; before: string | null } | null>(null)

  return (
    <label>
      <span>{label}</span>
      <input
        type="month"
        value={draft?.before === value ? draft.text : (value ?? '')}
        pattern="\d{4}-\d{2}"
        placeholder="2024-05"
        title={filters.month}
        onChange={({ target }) => {
          setDraft({ text: target.value, before: value })
          if (target.value === '' && !target.validity.badInput) onChoose(null)
          else if (MONTH.test(target.value)) onChoose(target.value)
        }}
        data-testid={`filter-${name}`}
      />
    </label>
  )
}
