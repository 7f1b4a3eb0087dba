/**
 * Tells a graph, and what stands beside it while it is written, from the documents in one folder with it.
 * leaveOutGraph('公告/zhengtu.db')('公告/zhengtu.db.lock') → true
 */
import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Endings of the files that a build writes: draft and lock, and the journals that SQLite keeps while it writes them. */
const BESIDE = ['', '.building', '.lock', '.building-journal', '.lock-journal']

/** @param graph path of the graph's file, which need not be there */
export function leaveOutGraph(graph: string): (path: string) => boolean {
  const names = new Map<string, string>()
  for (const target of [graph, realPathOf(graph)]) {
    for (const end of BESIDE) names.set(basename(target) + end, realPathOf(dirname(resolve(target))))
  }
  return (path) => {
    const folder = names.get(basename(path))
    return folder !== undefined && realPathOf(dirname(resolve(path))) === folder
  }
}

/** The path itself where nothing is there. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return join(path)
  }
}
