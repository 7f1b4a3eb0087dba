/**
 * Gathers the rows of lists by the row that they belong to.
 * [[7, '云溪'], [7, '云溪镇党委'], [9, '青川']] → 7: ['云溪', '云溪镇党委'], 9: ['青川']
 */
export function groupByOwner<Row extends [owner: number, ...unknown[]], Entry>(
  rows: Iterable<Row>,
  read: (row: Row) => Entry,
): Map<number, Entry[]> {
  const groups = new Map<number, Entry[]>()
  for (const row of rows) {
    const group = groups.get(row[0])
    if (group) group.push(read(row))
    else groups.set(row[0], [read(row)])
  }
  return groups
}
