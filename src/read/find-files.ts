/**
 * Finds the files to read in the given files and folders.
 * 公告/ → [{ id: 公告/2024/通知.txt, path: /data/公告/2024/通知.txt }].
 */
import { statSync } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'

export interface FoundFile {
  /** Path below the folder that was given, with that folder's own name in front, `/` between parts, NFC. */
  id: string
  path: string
  /** Bytes, of what is a file. */
  size?: number
  /** When it was last written to, in milliseconds since 1970. */
  modified?: number
  /** Why it is not to be read: it is a link out of the folder, a device, a folder that may not be opened. */
  problem?: string
}

/**
 * Files in order of their ids (by code unit), each once however often it was named. Hidden files are left alone,
 * and so are links within a folder: what they lead to is found anyway.
 * @throws when a path does not exist, or when two files get one id.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const byPath = new Map<string, FoundFile>()
  for (const path of paths) {
    const root = await realpath(path).catch(() => {
      throw new Error(`${path}: no such file or folder`)
    })
    for await (const file of walk(root, basename(resolve(path)).normalize('NFC'), root)) {
      const known = byPath.get(file.path)
      if (!known || known.id.length < file.id.length) byPath.set(file.path, file)
    }
  }
  const files = [...byPath.values()].sort((left, right) => (left.id < right.id ? -1 : 1))
  for (const [index, file] of files.entries()) {
    const next = files[index + 1]
    if (file.id === next?.id) {
      throw new Error(
        `${file.path} and ${next.path} are both called ${file.id}: rename one, or name a folder above both`,
      )
    }
  }
  return files
}

async function* walk(path: string, id: string, root: string): AsyncGenerator<FoundFile> {
  const entry = await stat(path)
  if (entry.isFile()) {
    yield fileAt(path, id)
    return
  }
  if (!entry.isDirectory()) {
    yield { id, path, problem: 'neither a file nor a folder' }
    return
  }
  const children = await readdir(path, { withFileTypes: true }).catch((error: Error) => error)
  if (children instanceof Error) {
    yield { id, path, problem: `cannot be opened: ${children.message}` }
    return
  }
  for (const child of children) {
    if (child.name.startsWith('.')) continue
    const childPath = join(path, child.name)
    const childId = `${id}/${child.name.normalize('NFC')}`
    if (child.isFile()) yield fileAt(childPath, childId)
    else if (!child.isSymbolicLink()) yield* walk(childPath, childId, root)
    else if (!(await isInside(childPath, root))) {
      yield {
        id: childId,
        path: childPath,
        problem: 'a link that leads nowhere or out of the folder; not followed',
      }
    }
  }
}

/** By a synchronous call: one for each of ten thousand files takes longer otherwise. */
function fileAt(path: string, id: string): FoundFile {
  const { size, mtimeMs } = statSync(path)
  return { id, path, size, modified: mtimeMs }
}

async function isInside(link: string, root: string): Promise<boolean> {
  const target = await realpath(link).catch(() => '')
  return target === root || target.startsWith(join(root, '/'))
}
