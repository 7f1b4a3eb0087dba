/**
 * One checkbox of the filters, with its count and a button that leaves only this one.
 * place, 地点, 17 of 40 in sight → ☑ ● 地点 [只看] 17 / 40
 */
import { type ReactNode, useId } from 'react'
import { useStrings } from '../../state/use-strings.ts'

interface Props {
  name: string
  label: string
  note?: string | undefined
  count: number
  inSight: number
  checked: boolean
  onToggle: () => void
  onOnly: () => void
  children?: ReactNode
}

export function FilterBox(props: Props) {
  const { name, label, note, count, inSight, checked, onToggle, onOnly, children } = props
  const noteId = useId()
  const { filters } = useStrings()
  const partly = checked && inSight < count

  return (
    <div className={count === 0 ? 'filter-box is-none' : 'filter-box'}>
      <label>
        <input
          type="checkbox"
          checked={checked}
          onChange={onToggle}
          aria-describedby={note === undefined ? undefined : noteId}
          data-testid={`filter-${name}`}
        />
        {children}
        <span className="filter-label">{label}</span>
      </label>
      <button
        type="button"
        className="filter-only"
        aria-label={filters.onlyThis(label)}
        onClick={onOnly}
        data-testid={`only-${name}`}
      >
        {filters.only}
      </button>
      <span
        className="filter-count"
        title={partly ? filters.inSight(inSight, count) : undefined}
        data-testid={`count-${name}`}
      >
        {partly ? `${inSight} / ${count}` : count}
      </span>
      {note !== undefined && (
        <p className="filter-note" id={noteId}>
          {note}
        </p>
      )}
    </div>
  )
}
