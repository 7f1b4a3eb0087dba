/**
 * Counts the nodes that each document names.
 * countByDocument(graph) → [12, 7, …], in the order of the documents
 */
import { rememberPerGrowth } from './remember-per-growth.ts'

/** Loaded nodes by the documents' places; a place beyond the end has none. */
export const countByDocument = rememberPerGrowth((graph): number[] => {
  const counts: number[] = []
  graph.forEachNode((_key, { documents }) => {
    for (const place of documents) counts[place] = (counts[place] ?? 0) + 1
  })
  return counts
})
