/**
 * The filter box of the table.
 * 镇长 → only the rows in which 镇长 stands
 */
import { ListFilter } from 'lucide-react'
import { useStrings } from '../../state/use-strings.ts'

export function TableSearch({ query, onChange }: { query: string; onChange: (query: string) => void }) {
  const { table } = useStrings()

  return (
    <label className="table-search">
      <ListFilter size={15} aria-hidden />
      <input
        type="search"
        aria-label={table.narrow}
        placeholder={table.narrow}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={({ target }) => onChange(target.value)}
        data-testid="table-filter"
      />
    </label>
  )
}
