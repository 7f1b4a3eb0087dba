/**
 * Checkboxes for the members of a closed list, kinds or relations, with all and none.
 * hidden: place → ☐ 地点 40, ☑ 官员 35 … [全选] [全不选]
 */
import type { ReactNode } from 'react'
import { useStrings } from '../../state/use-strings.ts'
import { toggled } from '../../state/view-state.ts'
import { FilterBox } from './filter-box.tsx'

interface Props<T extends string> {
  title: string
  members: readonly T[]
  labels: Record<T, string>
  hidden: ReadonlySet<T>
  counts: ReadonlyMap<T, number>
  inSight: ReadonlyMap<T, number>
  onHide: (hidden: ReadonlySet<T>) => void
  noteOf?: (member: T) => string | undefined
  markOf?: (member: T) => ReactNode
}

export function ChoiceFilter<T extends string>(props: Props<T>) {
  const { title, members, labels, hidden, counts, inSight, onHide, noteOf, markOf } = props
  const { filters } = useStrings()

  return (
    <fieldset>
      <legend className="for-screen-readers">{title}</legend>
      {members.map((member) => (
        <FilterBox
          key={member}
          name={member}
          label={labels[member]}
          note={noteOf?.(member)}
          count={counts.get(member) ?? 0}
          inSight={inSight.get(member) ?? 0}
          checked={!hidden.has(member)}
          onToggle={() => onHide(toggled(hidden, member))}
          onOnly={() => onHide(new Set(members.filter((other) => other !== member)))}
        >
          {markOf?.(member)}
        </FilterBox>
      ))}
      <p className="filter-all">
        <button
          type="button"
          className="button-quiet"
          aria-label={filters.allOf(title)}
          onClick={() => onHide(new Set())}
        >
          {filters.all}
        </button>
        <button
          type="button"
          className="button-quiet"
          aria-label={filters.noneOf(title)}
          onClick={() => onHide(new Set(members))}
        >
          {filters.none}
        </button>
      </p>
    </fieldset>
  )
}
