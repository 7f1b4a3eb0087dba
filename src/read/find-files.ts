/**
 * Finds the files to read in the given files and folders.
 * 公告/ → [{ id: 公告/2024/通知.txt, path: /data/公告/2024/通知.txt }].
 */
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'

export interface FoundFile {
  /** Path below the folder that was given, with that folder's own name in front, `/` between parts, NFC. */
  id: string
  path: string
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
    yield { id, path }
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
    if (child.isFile()) yield { id: childId, path: childPath }
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

async function isInside(link: string, root: string): Promise<boolean> {
  const target = await realpath(link).catch(() => '')
  return target === root || target.startsWith(join(root, '/'))
}
