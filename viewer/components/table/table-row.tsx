/**
 * One node or edge as a row; its first cell is a button that selects it.
 * → | ● 云溪镇 | 地点 | 乡级 · 云岭县 | 9 |
 */
import { type MouseEvent, memo } from 'react'
import type { Kind } from '../../../graph/ontology.ts'
import { oneLine } from '../../graph/one-line.ts'
import { useStrings } from '../../state/use-strings.ts'
import { KindMark } from '../kind-mark.tsx'
import { CellText } from './cell-text.tsx'
import type { Column } from './columns.ts'

interface Props<Row> {
  row: Row
  columns: readonly Column<Row>[]
  /** What the row stands for, in one line. */
  name: string
  kind: Kind
  rowIndex: number
  selected: boolean
  /** Whether Tab reaches it; the arrows reach the others. */
  tabbable: boolean
  onSelect: (key: string) => void
  onAdd: (key: string) => void
}

export const TableRow = memo(DrawnRow) as typeof DrawnRow

function DrawnRow<Row extends { key: string }>({
  row,
  columns,
  name,
  kind,
  rowIndex,
  selected,
  tabbable,
  onSelect,
  onAdd,
}: Props<Row>) {
  const strings = useStrings()
  const onClick = (event: MouseEvent) => {
    const adds = event.ctrlKey || event.metaKey || event.shiftKey
    if (adds) onAdd(row.key)
    else onSelect(row.key)
  }

  return (
    <tr
      aria-rowindex={rowIndex}
      className={selected ? 'is-selected' : undefined}
      onClick={onClick}
      data-testid="table-row"
    >
      {columns.map(({ id, text, numeric }, index) =>
        index === 0 ? (
          <th key={id} scope="row">
            <button
              type="button"
              className="table-name"
              aria-label={oneLine(name)}
              aria-pressed={selected}
              tabIndex={tabbable ? 0 : -1}
              data-row-key={row.key}
            >
              <KindMark kind={kind} />
              <CellText text={text(row, strings)} />
            </button>
          </th>
        ) : (
          <td key={id} className={numeric && 'is-number'}>
            <CellText text={text(row, strings)} />
          </td>
        ),
      )}
    </tr>
  )
}
