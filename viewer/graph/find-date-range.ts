/**
 * The first and the last date of some documents.
 * documents of 2021-03-02 and 2024-05-16 → { first: '2021-03-02', last: '2024-05-16' }
 */
import type { DocumentSummary } from '../../graph/query/graph-store.ts'

/** Undefined where no document has a date. */
export function findDateRange(
  documents: readonly DocumentSummary[],
): { first: string; last: string } | undefined {
  let first: string | undefined
  let last: string | undefined
  for (const { date } of documents) {
    if (date === undefined) continue
    if (first === undefined || date < first) first = date
    if (last === undefined || date > last) last = date
  }
  return first === undefined || last === undefined ? undefined : { first, last }
}
