/**
 * Keeps the rows that are in sight and that hold every word of a filter box.
 * 镇长 云溪 → the rows in whose text both 镇长 and 云溪 stand
 */
import { matchWords } from './match-words.ts'

/** Numbers of the rows that stay, in the order given; `textOf` answers folded text. */
export function narrowRows(
  order: Uint32Array,
  inSight: Uint8Array,
  query: string,
  textOf: (row: number) => string,
): Uint32Array {
  const fits = matchWords(query)
  const isAsked = query.trim() !== ''
  return order.filter((row) => inSight[row] === 1 && (!isAsked || fits(textOf(row))))
}
