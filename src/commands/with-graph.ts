/**
 * Opens a graph for one command and closes it afterwards, also where the command fails.
 * withGraph('zhengtu.db', (store) => readStats(store)) → the statistics.
 */
import type { GraphStore } from '../../graph/query/graph-store.ts'
import { openGraph } from '../../graph/store/open-graph.ts'

export function withGraph<Result>(file: string, ask: (store: GraphStore) => Result): Result {
  const store = openGraph(file)
  try {
    return ask(store)
  } finally {
    store.close()
  }
}
