/**
 * Selects paths by globs.
 * --include '*.txt' --exclude 附件 → 2024/通知.txt stays, 2024/附件/a.txt goes
 */
import picomatch from 'picomatch'

export interface PathSelection {
  /** Whether the file at this path below the given folder is wanted. */
  takesFile(path: string): boolean
  /** Whether there may be wanted files in the folder at this path. */
  takesFolder(path: string): boolean
}

/**
 * A glob without `/` fits names at any depth, one with `/` the path from the given folder on. `**` stands for any folders.
 * An excluded folder takes all that is in it along.
 */
export function selectPaths(include: readonly string[] = [], exclude: readonly string[] = []): PathSelection {
  const included = include.length > 0 ? fits(include) : () => true
  const excluded = fits(exclude)
  return {
    takesFile: (path) => included(path) && !excluded(path),
    takesFolder: (path) => !excluded(path),
  }
}

function fits(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => {
    const pattern = glob
      .normalize('NFC')
      .replace(/^\.?\//, '')
      .replace(/\/$/, '')
    return picomatch(pattern, { basename: !pattern.includes('/'), dot: true })
  })
  return (path) => tests.some((test) => test(path))
}
