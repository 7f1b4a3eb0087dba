/**
 * Tells a graph, and what stands beside it while it is written, from the documents in one folder with it.
 * leaveOutGraph('公告/zhengtu.db')('公告/zhengtu.db.lock') → true
 */
import { realpathSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'

/** Endings of the files that a build writes: draft and lock, and the journals that SQLite keeps while it writes them. */
const BESIDE = ['', '.building', '.lock', '.building-journal', '.lock-journal']

/** @param graph path of the graph's file, which need not be there */
export function leaveOutGraph(graph: string): (path: string) => boolean {
  const places = [graph, realPathOf(graph)].map((target) => ({
    folder: realPathOf(dirname(resolve(target))),
    names: new Set(BESIDE.map((end) => basename(target) + end)),
  }))
  return (path) => {
    const named = places.filter(({ names }) => names.has(basename(path)))
    if (named.length === 0) return false
    const folder = realPathOf(dirname(resolve(path)))
    return named.some((place) => place.folder === folder)
  }
}

/** The path itself where nothing is there. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
