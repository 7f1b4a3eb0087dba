/**
 * Finds the columns that have a value anywhere, in the order in which they first have one, and what they hold.
 * 何文远 (mentions 3), 云溪镇 (mentions 5, code 990101) → mentions: integer, code: string
 */
import { type ElementStream, headsOf } from '../model/graph-stream.ts'
import type { Cell, Columns } from './flat-columns.ts'

export type ColumnType = 'string' | 'integer' | 'double'

export interface ColumnReader<Element, Head> {
  of(element: Element): Columns
  /** As if all lists were empty. */
  ofHead(head: Head): Columns
  /** Names of those that come from lists. */
  fromLists: readonly string[]
}

/**
 * Reads lists only until every column that comes from them has had a value: most often some elements.
 * @param isEmpty whether nothing of a text would be written
 */
export function declareColumns<Element extends Head, Head>(
  stream: ElementStream<Element, Head>,
  columns: ColumnReader<Element, Head>,
  isEmpty: (text: string) => boolean,
): Map<string, ColumnType> {
  const declared = new Map<string, ColumnType>()
  const learn = (cells: Columns) => {
    for (const name in cells) {
      const cell = cells[name]
      if (cell === undefined) continue
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
  for (const head of headsOf(stream)) learn(columns.ofHead(head))
  return declared
}

function typeOf(cell: NonNullable<Cell>): ColumnType {
  if (typeof cell === 'string') return 'string'
  return cell === (cell | 0) ? 'integer' : 'double'
}
