/**
 * Splits one whole row of a CSV file into its cells.
 * a,"青石镇,""白河""" → [a, 青石镇,"白河"]
 */

/**
 * @param relaxed a quote where none should be is a character like others
 * @throws when it is not relaxed and a quote stands within a cell or before more of one: the row may have swallowed others.
 */
export function splitCells(row: string, delimiter: string, relaxed: boolean): string[] {
  const cells: string[] = []
  for (let start = 0; start <= row.length; ) {
    const quoted = row[start] === '"' ? closingQuote(row, start) : undefined
    if (quoted !== undefined && (quoted + 1 === row.length || row[quoted + 1] === delimiter)) {
      cells.push(row.slice(start + 1, quoted).replaceAll('""', '"'))
      start = quoted + 2
      continue
    }
    const next = row.indexOf(delimiter, start)
    const end = next < 0 ? row.length : next
    const cell = row.slice(start, end)
    if (!relaxed && cell.includes('"')) throw new Error('its quotes do not fit')
    cells.push(cell)
    start = end + 1
  }
  return cells
}

/** Where the quote at `start` is closed; `undefined` where it is not. */
function closingQuote(row: string, start: number): number | undefined {
  for (let at = row.indexOf('"', start + 1); at >= 0; at = row.indexOf('"', at + 2)) {
    if (row[at + 1] !== '"') return at
  }
  return undefined
}
