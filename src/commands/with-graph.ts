/**
 * Opens a graph for one command and closes it afterwards, also where the command fails.
 * await withGraph('zhengtu.db', (store) => readStats(store)) → the statistics.
 */
import type { GraphStore } from '../../graph/query/graph-store.ts'
import { explainDamage } from '../../graph/store/graph-file-error.ts'
import { openGraph } from '../../graph/store/open-graph.ts'

export async function withGraph<Result>(
  file: string,
  ask: (store: GraphStore) => Result | Promise<Result>,
): Promise<Result> {
  const store = openGraph(file)
  try {
    return await ask(store)
  } catch (error) {
    throw explainDamage(file, error)
  } finally {
    store.close()
  }
}
