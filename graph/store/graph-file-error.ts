/**
 * A file that is no readable graph, or that must not be overwritten.
 * zhengtu.db missing → `no graph at zhengtu.db: run "zhengtu build <path>" first`.
 */
export class GraphFileError extends Error {
  override name = 'GraphFileError'
}
