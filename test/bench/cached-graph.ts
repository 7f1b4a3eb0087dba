/**
 * Keeps a graph file that takes long to make, as long as nothing that it is made from changes.
 * cachedGraph('million-edges', ['graph/store'], [100000], make) → node_modules/.cache/million-edges-3f2a….db, made once
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const CACHE = join(ROOT, 'node_modules/.cache')

/**
 * Answers the path of the file; `make` is called with it where it is not there. Files of the same name made from
 * something else are removed.
 * @param sources files and folders below the checkout whose content the graph depends on
 * @param settings anything else that it depends on, as JSON
 */
export function cachedGraph(
  name: string,
  sources: readonly string[],
  settings: unknown,
  make: (file: string) => void,
): string {
  const file = join(CACHE, `${name}-${fingerprint(sources, settings)}.db`)
  if (existsSync(file)) return file
  mkdirSync(CACHE, { recursive: true })
  for (const old of readdirSync(CACHE)) if (old.startsWith(`${name}-`)) rmSync(join(CACHE, old))
  make(file)
  return file
}

function fingerprint(sources: readonly string[], settings: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const source of sources) {
    for (const path of filesOf(join(ROOT, source)))
      hash.update(path.slice(ROOT.length)).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 12)
}

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(path, name))
    .filter((inside) => statSync(inside).isFile())
}
