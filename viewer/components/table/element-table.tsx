/**
 * A table of nodes or edges, a page at a time, with its filter box and its keys.
 * ↓ ↓ Enter → the third row is selected
 */
import { useRef } from 'react'
import type { Kind } from '../../../graph/ontology.ts'
import { NARROW_SCREEN, TABLE_PAGE } from '../../settings.ts'
import { useMedia } from '../../state/use-media.ts'
import { useStrings } from '../../state/use-strings.ts'
import type { Column } from './columns.ts'
import { CsvButton } from './csv-button.tsx'
import { TableHeadings } from './table-headings.tsx'
import { TablePager } from './table-pager.tsx'
import { TableRow } from './table-row.tsx'
import { TableSearch } from './table-search.tsx'
import { useFollowSelection } from './use-follow-selection.ts'
import { useRowKeys } from './use-row-keys.ts'
import type { TableChoices } from './use-table-rows.ts'

interface Props<Row> {
  type: 'nodes' | 'edges'
  caption: string
  columns: readonly Column<Row>[]
  /** All rows, those out of sight included. */
  rows: readonly Row[]
  /** Numbers of the rows that are listed, in order. */
  visible: Uint32Array
  /** How many rows are in sight before the filter box narrows them. */
  inSight: number
  /** Keys. */
  selected: readonly string[]
  nameOf: (row: Row) => string
  kindOf: (row: Row) => Kind
  choices: TableChoices
  onChoose: (choices: TableChoices) => void
  onSelect: (key: string) => void
  onAdd?: (key: string) => void
}

export function ElementTable<Row extends { key: string; attributes: { number: number } }>({
  type,
  caption,
  columns,
  rows,
  visible,
  inSight,
  selected,
  nameOf,
  kindOf,
  choices,
  onChoose,
  onSelect,
  onAdd = onSelect,
}: Props<Row>) {
  const { table } = useStrings()
  const narrow = useMedia(NARROW_SCREEN)
  const scroller = useRef<HTMLDivElement>(null)
  const pages = Math.max(1, Math.ceil(visible.length / TABLE_PAGE))
  const page = Math.min(choices.page, pages - 1)
  const first = page * TABLE_PAGE
  const listed = [...visible.subarray(first, first + TABLE_PAGE)].map((place) => rows[place]!)
  const marked = new Set(selected)
  const goTo = (next: number) => onChoose({ ...choices, page: next })
  const keys = useRowKeys({ scroller, page, pages, goTo, onSelect, onAdd })
  const tabStop = listed.find(({ key }) => key === keys.tabbable) ?? listed[0]
  useFollowSelection({ rows, visible, selected, page, goTo, scroller })

  const drawn = narrow ? columns.filter(({ wide }) => !wide) : columns
  return (
    <>
      <div className="table-tools">
        <TableSearch query={choices.query} onChange={(query) => onChoose({ ...choices, query, page: 0 })} />
        <p className="table-count" role="status" data-testid="table-count">
          {visible.length === inSight ? table.rows(inSight) : table.rowsOf(visible.length, inSight)}
        </p>
        <CsvButton type={type} keysOf={() => [...visible].map((place) => rows[place]!.key)} />
      </div>
      {/** biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons within */}
      <div className="table-scroll" ref={scroller} onKeyDown={keys.onKeyDown} onKeyUp={keys.onKeyUp}>
        <table aria-rowcount={visible.length + 1} data-testid={`table-${type}`}>
          <caption className="for-screen-readers">{caption}</caption>
          <TableHeadings
            columns={drawn}
            sort={choices.sort}
            onSort={(sort) => onChoose({ ...choices, sort, page: 0 })}
          />
          <tbody>
            {listed.map((row, index) => (
              <TableRow
                key={row.key}
                row={row}
                columns={drawn}
                name={nameOf(row)}
                kind={kindOf(row)}
                rowIndex={first + index + 2}
                selected={marked.has(row.key)}
                tabbable={row === tabStop}
                onSelect={onSelect}
                onAdd={onAdd}
              />
            ))}
          </tbody>
        </table>
        {visible.length === 0 && (
          <p className="table-empty">{inSight === 0 ? table.noRows : table.noMatch}</p>
        )}
      </div>
      {pages > 1 && <TablePager page={page} pages={pages} onPage={goTo} />}
    </>
  )
}
