/**
 * Keeps the rows that are in sight and that hold every word of a filter box.
 * 镇长 云溪 → the rows in whose text both 镇长 and 云溪 stand
 */

/** Numbers of the rows that stay, in the order given. */
export function narrowRows(
  order: Uint32Array,
  inSight: Uint8Array,
  query: string,
  textOf: (row: number) => string,
): Uint32Array {
  const words = foldText(query).split(/\s+/u).filter(Boolean)
  return order.filter((row) => {
    if (inSight[row] !== 1) return false
    if (words.length === 0) return true
    const text = textOf(row)
    return words.every((word) => text.includes(word))
  })
}

/** Wide and narrow, large and small letters are one: ＧＤＰ → gdp. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
