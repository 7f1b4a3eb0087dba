/**
 * The headings, each a button that sorts by its column; pressed again, the other way round.
 * [关系 ↓] → the nodes with most relations first
 */
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useStrings } from '../../state/use-strings.ts'
import type { Column } from './columns.ts'
import type { TableChoices } from './use-table-rows.ts'

interface Props<Row> {
  columns: readonly Column<Row>[]
  sort: TableChoices['sort']
  onSort: (sort: TableChoices['sort']) => void
}

export function TableHeadings<Row>({ columns, sort, onSort }: Props<Row>) {
  const { table } = useStrings()

  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, numeric, value }) => {
          const chosen = sort.column === id
          const Arrow = sort.descending ? ArrowDown : ArrowUp
          const descending = chosen ? !sort.descending : value !== undefined
          return (
            <th
              key={id}
              scope="col"
              className={numeric && 'is-number'}
              aria-sort={chosen ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                className="table-heading"
                onClick={() => onSort({ column: id, descending })}
                data-testid={`sort-${id}`}
              >
                {table.columns[id]}
                {chosen && <Arrow size={13} aria-hidden />}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
