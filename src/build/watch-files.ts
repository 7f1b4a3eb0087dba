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
  /** Milliseconds until what could not be done is tried again. */
  retryAfter?: number
}

export interface FileWatch {
  close(): Promise<void>
}

/**
 * Hidden files and what links lead to are not watched. A change during a call is followed by another call.
 * @param onChange answers whether it could do its work, else it is called again some seconds later; never twice at once; must not throw
 * @returns when the files are being watched; `onChange` is then called once, for what changed before
 */
export async function watchFiles(
  paths: readonly string[],
  onChange: () => Promise<boolean>,
  { isLeftOut = () => false, onTrouble = () => {}, retryAfter = 5000 }: WatchOptions = {},
): Promise<FileWatch> {
  let timer: NodeJS.Timeout | undefined
  let atWork: Promise<void> | undefined
  let isStale = false
  let isClosing = false
  const work = async () => {
    let isDone: boolean
    do {
      isStale = false
      isDone = await onChange()
    } while (isStale)
    atWork = undefined
    if (!isDone && !isClosing) startIn(retryAfter)
  }
  const start = () => {
    if (atWork) isStale = true
    else atWork = work()
  }
  const startIn = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(start, milliseconds)
  }
  const watcher = watch([...paths], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => isLeftOut(path) || isHidden(paths, path),
  })
  watcher.on('all', () => startIn(QUIET))
  watcher.on('error', (error) => onTrouble(error as Error))
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  start()
  return {
    async close() {
      isClosing = true
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
