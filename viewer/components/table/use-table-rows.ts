/**
 * The rows of a table in the order and number that the reader asked for.
 * 60,000 edges, sorted by 原句, 云溪 in the filter box → the numbers of the rows with 云溪, most sentences first
 */
import { useDeferredValue, useMemo } from 'react'
import { fold } from '../../graph/match-words.ts'
import { narrowRows } from '../../graph/narrow-rows.ts'
import { sortRows } from '../../graph/sort-rows.ts'
import { useStrings } from '../../state/use-strings.ts'
import type { Column } from './columns.ts'

/** How the reader looks at one of the tables. */
export interface TableChoices {
  sort: { column: string; descending: boolean }
  /** What stands in the filter box. */
  query: string
  /** From 0. */
  page: number
}

interface Wanted<Row> {
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  /** More words by which the filter box finds a row, such as other names. */
  moreWords?: (row: Row) => string
  /** Flags by the number of the row. */
  inSight: Uint8Array
  choices: TableChoices
}

/**
 * All rows are sorted once, whatever is in sight, so that a filter only has to leave some out.
 * A change of the filter box gives way to typing.
 */
export function useTableRows<Row>({ rows, columns, moreWords, inSight, choices }: Wanted<Row>): Uint32Array {
  const strings = useStrings()
  const { sort } = choices
  const query = useDeferredValue(choices.query)

  const order = useMemo(() => {
    const { text, value = text } = columns.find(({ id }) => id === sort.column) ?? columns[0]!
    return sortRows(
      rows.map((row) => value(row, strings)),
      sort.descending,
      // Names are Chinese in either language of the interface.
      'zh-CN',
    )
  }, [rows, columns, strings, sort])

  const textOf = useMemo(() => {
    const known: string[] = []
    const words = columns.filter(({ numeric }) => !numeric)
    return (place: number) => {
      const row = rows[place]!
      known[place] ??= fold([...words.map(({ text }) => text(row, strings)), moreWords?.(row)].join('\n'))
      return known[place]
    }
  }, [rows, columns, strings, moreWords])

  return useMemo(() => narrowRows(order, inSight, query, textOf), [order, inSight, query, textOf])
}
