/**
 * Documents by their places in the payload, the newest first.
 * [0, 4] → { id: 'notices/yunxi-2024.txt', date: '2024-05-16' … }, { id: 'news/a.txt', date: '2021-03-02' … }
 */
import type { DocumentSummary } from '../../graph/query/graph-store.ts'

/** Those without a date come last, in the order of their ids. */
export function sortDocuments(
  places: readonly number[],
  documents: readonly DocumentSummary[],
): DocumentSummary[] {
  return places
    .flatMap((place) => documents[place] ?? [])
    .sort((left, right) => compare(right.date, left.date) || compare(left.id, right.id))
}

const compare = (left = '', right = '') => (left === right ? 0 : left < right ? -1 : 1)
