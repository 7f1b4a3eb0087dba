/**
 * A file that is no readable graph, or that must not be overwritten.
 * zhengtu.db missing → `no graph at zhengtu.db: run "zhengtu build <path>" first`.
 */
export class GraphFileError extends Error {
  override name = 'GraphFileError'
}

/** What the database says of a damaged file, in words that help; any other error as it is. */
export function explainDamage(file: string, error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return error
  return new GraphFileError(`${file} cannot be read (${message}): run \`zhengtu build <path>\` again`)
}
