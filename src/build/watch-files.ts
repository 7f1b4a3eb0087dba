/**
 * Calls back whenever files change, once for changes that come together.
 * 公告/通知.txt saved twice in a second → one call
 */
import { relative, resolve, sep } from 'node:path'
import { watch } from 'chokidar'

/** Milliseconds of quiet after the last change. */
const QUIET = 300

export interface FileWatch {
  close(): Promise<void>
}

/**
 * Hidden files and what links lead to are not watched. A change during a call is followed by another call.
 * @param onChange is not called again before it is done; must not throw
 * @param isLeftOut what is not watched besides: what `onChange` itself writes
 * @returns when the files are being watched
 */
export async function watchFiles(
  paths: readonly string[],
  onChange: () => Promise<void>,
  isLeftOut: (path: string) => boolean = () => false,
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
    ignored: (path) => isLeftOut(path) || paths.some((root) => isHiddenBelow(resolve(root), path)),
  })
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(start, QUIET)
  })
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  return {
    async close() {
      clearTimeout(timer)
      await watcher.close()
      await atWork
    },
  }
}

/** Whether a folder or file on the way from the root to the path is hidden; the root itself may be. */
function isHiddenBelow(root: string, path: string): boolean {
  const parts = relative(root, resolve(path)).split(sep)
  return parts[0] !== '..' && parts.some((part) => part.startsWith('.'))
}
