/**
 * Calls back whenever files change, once for changes that come together.
 * 公告/通知.txt saved twice in a second → one call
 */
import { relative, resolve, sep } from 'node:path'
import { watch } from 'chokidar'

/** Milliseconds of quiet after the last change. */
const QUIET = 300

export interface WatchOptions {
  /** What is not watched besides: what `onChange` itself writes. */
  isLeftOut?(path: string): boolean
  /** Told of what cannot be watched, such as a folder that may not be opened; the rest is. */
  onTrouble?(error: Error): void
}

export interface FileWatch {
  close(): Promise<void>
}

/**
 * Hidden files and what links lead to are not watched. A change during a call is followed by another call.
 * @param onChange is not called again before it is done; must not throw
 * @returns when the files are being watched; `onChange` is then called once, for what changed before
 */
export async function watchFiles(
  paths: readonly string[],
  onChange: () => Promise<void>,
  { isLeftOut = () => false, onTrouble = () => {} }: WatchOptions = {},
): Promise<FileWatch> {
  let timer: NodeJS.Timeout | undefined
  let atWork: Promise<void> | undefined
  let isStale = false
  const work = async () => {
    do {
      isStale = false
      await onChange()
    } while (isStale)
    atWork = undefined
  }
  const start = () => {
    if (atWork) isStale = true
    else atWork = work()
  }
  const watcher = watch([...paths], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => isLeftOut(path) || isHidden(paths, path),
  })
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(start, QUIET)
  })
  watcher.on('error', (error) => onTrouble(error as Error))
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  start()
  return {
    async close() {
      clearTimeout(timer)
      await watcher.close()
      await atWork
    },
  }
}

/** Whether a folder or file on the way from a root to the path is hidden, by every root above it; a root itself may be. */
function isHidden(roots: readonly string[], path: string): boolean {
  const ways = roots
    .map((root) => relative(resolve(root), resolve(path)).split(sep))
    .filter(([first]) => first !== '..')
  return ways.length > 0 && ways.every((parts) => parts.some((part) => part.startsWith('.')))
}
