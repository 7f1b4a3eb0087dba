/**
 * One checkbox of the filters.
 * place, 地点, 17 → ☑ ● 地点 17
 */
import type { ReactNode } from 'react'

interface Props {
  name: string
  label: string
  note?: string | undefined
  count: number
  checked: boolean
  onToggle: () => void
  children?: ReactNode
}

export function FilterBox({ name, label, note, count, checked, onToggle, children }: Props) {
  return (
    <label className={count === 0 ? 'filter-box is-none' : 'filter-box'} title={note}>
      <input type="checkbox" checked={checked} onChange={onToggle} data-testid={`filter-${name}`} />
      {children}
      <span className="filter-label">{label}</span>
      <span className="filter-count">{count}</span>
    </label>
  )
}
