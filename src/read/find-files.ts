/**
 * Finds the files to read in the given files and folders.
 * 公告/ → [{ id: 公告/2024/通知.txt, path: /data/公告/2024/通知.txt, size: 2048, modified: 1710381600000 }].
 */
import { type Stats, statSync } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { cleanName } from './clean-text.ts'
import { type PathSelection, selectPaths } from './select-paths.ts'

export interface FoundFile {
  /** Path below the folder that was given, with that folder's own name in front, `/` between parts, NFC, without line breaks and what cannot be seen. */
  id: string
  /** Where it is; `-` is standard input. */
  path: string
  /** Bytes; only of a file. */
  size?: number
  /** When it was last written to, in milliseconds since 1970; only of a file. */
  modified?: number
  /** When anything of it last changed, its name and rights too: what copies a time does not copy this one. */
  changed?: number
  /** The file system's number for it: files written in one tick of its clock share their times. */
  inode?: number
  /** Why it is not to be read: it is a link out of the folder, a device, a folder that may not be opened. */
  problem?: string
}

export interface FindOptions {
  /** Globs below the given folder: only files that fit one are read. Without `/` a glob fits names at any depth. */
  include?: readonly string[]
  /** Globs below the given folder: files and whole folders that fit one are left out. */
  exclude?: readonly string[]
}

/** Standard input among the paths. */
export const STANDARD_INPUT = '-'

/**
 * Files in order of their ids (by code unit), each once however often it was named. Hidden files are left alone,
 * and so are links within a folder: what they lead to is found anyway. Globs select below each given folder; a file
 * that is given by itself is wanted. Two files of one id are problems both.
 * @throws when a path does not exist.
 */
export async function findFiles(paths: readonly string[], options: FindOptions = {}): Promise<FoundFile[]> {
  const selection = selectPaths(options.include, options.exclude)
  const byPath = new Map<string, FoundFile>()
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      byPath.set(path, { id: 'stdin', path })
      continue
    }
    const root = await realpath(path).catch(() => {
      throw new Error(`${path}: no such file or folder`)
    })
    for await (const file of walk(root, cleanName(basename(resolve(path)).normalize('NFC')), {
      root,
      selection,
    })) {
      const known = byPath.get(file.path)
      if (!known || known.id.length < file.id.length) byPath.set(file.path, file)
    }
  }
  return withoutSharedIds([...byPath.values()].sort((left, right) => (left.id < right.id ? -1 : 1)))
}

/** Which of two files an id means is not to be guessed. */
function withoutSharedIds(files: readonly FoundFile[]): FoundFile[] {
  return files.map((file, index) => {
    const other = [files[index - 1], files[index + 1]].find((near) => near?.id === file.id)
    return other
      ? {
          ...file,
          problem: `it and ${other.path} are both called ${file.id}: rename one, or name a folder above both`,
        }
      : file
  })
}

interface Walk {
  root: string
  selection: PathSelection
}

async function* walk(path: string, id: string, all: Walk, below = ''): AsyncGenerator<FoundFile> {
  const entry = statOf(path)
  if (entry instanceof Error) {
    yield {
      ...{ id, path },
      problem: path.includes('\ufffd')
        ? 'its name is not in UTF-8: rename it'
        : `cannot be read: ${entry.message}`,
    }
    return
  }
  if (entry.isFile()) {
    const { size, mtimeMs: modified, ctimeMs: changed, ino: inode } = entry
    yield { id, path, size, modified, changed, inode }
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
    const name = child.name.normalize('NFC')
    const childId = `${id}/${cleanName(name)}`
    const childBelow = below === '' ? name : `${below}/${name}`
    const isFolder = child.isDirectory()
    if (!(isFolder ? all.selection.takesFolder(childBelow) : all.selection.takesFile(childBelow))) continue
    if (!child.isSymbolicLink()) yield* walk(childPath, childId, all, childBelow)
    else if (!(await isInside(childPath, all.root))) {
      yield {
        id: childId,
        path: childPath,
        problem: 'a link that leads nowhere or out of the folder; not followed',
      }
    }
  }
}

/** By a synchronous call, which for ten thousand files takes a fraction of the time. */
function statOf(path: string): Stats | Error {
  try {
    return statSync(path)
  } catch (error) {
    return error as Error
  }
}

async function isInside(link: string, root: string): Promise<boolean> {
  const target = await realpath(link).catch(() => '')
  return target === root || target.startsWith(join(root, '/'))
}
