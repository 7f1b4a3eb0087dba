/**
 * What was chosen from a long list, with a button that takes it back.
 * 云溪镇 → [云溪镇 ×]
 */

import { useStrings } from '../../state/use-strings.ts'
import { Icon } from '../icon.tsx'

export function FilterChip({ name, label, onRemove }: { name: string; label: string; onRemove: () => void }) {
  const { filters } = useStrings()
  return (
    <span className="filter-chip" data-testid={`chip-${name}`}>
      <span title={label}>{label}</span>
      <button type="button" aria-label={filters.remove(label)} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  )
}
