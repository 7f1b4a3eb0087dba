/**
 * What a column of the table is.
 * { id: 'degree', numeric: true, text: (row) => '9', value: (row) => 9 } → | 关系 | … | 9 |
 */
import type { SortValue } from '../../graph/sort-rows.ts'
import type { Strings } from '../../strings.ts'

export interface Column<Row> {
  id: keyof Strings['table']['columns']
  /** What its cell says. */
  text: (row: Row, strings: Strings) => string
  /** What it is sorted by, where that is not its text. */
  value?: (row: Row, strings: Strings) => SortValue
  /** Set to the right, first sorted from the largest down, and out of reach of the filter box. */
  numeric?: true
  /** Left out on narrow screens. */
  wide?: true
}

export function percentOf(confidence: number): string {
  return `${Math.round(confidence * 100)}%`
}
