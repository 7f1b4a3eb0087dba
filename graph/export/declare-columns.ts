/**
 * Finds the columns that have a value anywhere, in the order in which they first have one, and what they hold.
 * 何文远 (mentions 3), 云溪镇 (mentions 5, code 990101) → mentions: integer, code: string
 */
import { type ElementStream, headsOf } from '../model/graph-stream.ts'
import type { Cell, Columns } from './flat-columns.ts'

export type ColumnType = 'string' | 'integer' | 'double'

export interface ColumnReader<Head> {
  of(element: Head): Columns
  /** One that is written in another way, and not declared. */
  apart: string
  /** Names of those that come from lists. */
  fromLists: readonly string[]
}

/**
 * Reads lists only until every column that comes from them has had a value: most often some elements.
 * @param isEmpty whether nothing of a text would be written
 */
export function declareColumns<Head>(
  stream: ElementStream<Head, Head>,
  columns: ColumnReader<Head>,
  isEmpty: (text: string) => boolean,
): Map<string, ColumnType> {
  const declared = new Map<string, ColumnType>()
  const learn = (cells: Columns) => {
    for (const name in cells) {
      const cell = cells[name]
      if (cell === undefined || name === columns.apart) continue
      const known = declared.get(name)
      if (known !== undefined && known !== 'integer') continue
      if (typeof cell === 'string' && isEmpty(cell)) continue
      declared.set(name, typeOf(cell))
    }
  }
  for (const element of stream) {
    learn(columns.of(element))
    if (columns.fromLists.every((name) => declared.has(name))) break
  }
  for (const head of headsOf(stream)) learn(columns.of(head))
  return declared
}

function typeOf(cell: NonNullable<Cell>): ColumnType {
  if (typeof cell === 'string') return 'string'
  return cell === (cell | 0) ? 'integer' : 'double'
}
