/**
 * Compares the files that are there with those that the graph was built from.
 * 公告/通知.txt written to since → { reading: [公告/通知.txt], unchanged: […], gone: [], … }
 */
import type { StoredFile } from '../../graph/store/draft-files.ts'
import type { LastBuild } from '../../graph/store/read-last-build.ts'
import type { FoundFile } from '../read/find-files.ts'

/** What a graph is made with: where one differs, documents must be extracted anew. */
export interface MadeWith extends Record<string, string> {
  /** Of zhengtu. */
  version: string
  /** Digest of the lexicon. */
  lexicon: string
  /** The options that decide what a file's documents are, as JSON. */
  reading: string
}

/** A file that is as it was. */
export interface UnchangedFile {
  file: FoundFile
  stored: StoredFile
}

export interface BuildPlan {
  /** What the draft begins from. */
  from: 'graph' | 'nothing'
  /** Files to be read: new, changed, or not to be trusted to be as they were. */
  reading: FoundFile[]
  /** Files as they were; their documents are in the graph. */
  unchanged: UnchangedFile[]
  /** Ids of files that were read the last time and are not there any more. */
  gone: string[]
  /** None of the files that were read the last time is among these. */
  isOfOtherFiles: boolean
  /** Why the documents in the graph are extracted anew, in words; they are read again only where `from` is `nothing`. */
  because?: string
}

/** @param last the build before, or why it cannot be gone on from; nothing where there is none */
export function planBuild(
  found: readonly FoundFile[],
  last: LastBuild | string | undefined,
  made: MadeWith,
): BuildPlan {
  const afresh = (because?: string): BuildPlan => ({
    ...{ from: 'nothing', reading: [...found], unchanged: [], gone: [], isOfOtherFiles: false },
    ...(because ? { because } : {}),
  })
  if (last === undefined || typeof last === 'string') return afresh(last)
  const { version, lexicon } = last.meta
  if (version === undefined || lexicon === undefined) return afresh('the graph was not built from files')
  if (version !== made.version)
    return afresh(`zhengtu is now ${made.version}, the graph was built by ${version}`)
  const isReadAlike = last.meta.reading === made.reading
  const reading: FoundFile[] = []
  const unchanged: UnchangedFile[] = []
  for (const file of found) {
    const stored = last.files.get(file.id)
    if (stored && !file.problem && isReadAlike && isAsItWas(file, stored)) unchanged.push({ file, stored })
    else reading.push(file)
  }
  const there = new Set(found.map(({ id }) => id))
  const gone = [...last.files.keys()].filter((id) => !there.has(id))
  const isOfOtherFiles = gone.length > 0 && gone.length === last.files.size
  const plan: BuildPlan = { from: 'graph', reading, unchanged, gone, isOfOtherFiles }
  return lexicon === made.lexicon ? plan : { ...plan, because: 'the lexicon has changed' }
}

function isAsItWas({ size, inode, changed }: FoundFile, stored: StoredFile): boolean {
  const isTrusted = stored.changed !== undefined
  return isTrusted && size === stored.size && inode === stored.inode && changed === stored.changed
}
