/**
 * Builds the graph file of a corpus: files → documents → what they say → graph → store, of what changed since the last build.
 * buildGraph(['公告/'], { graph: 'zhengtu.db' }) → what was found, and which files were skipped
 */
import { explainTrouble, openDraftFile } from '../../graph/store/draft-file.ts'
import type { FileProblem } from '../../graph/store/draft-files.ts'
import { draftGraph } from '../../graph/store/graph-draft.ts'
import { graphStore, openGraph } from '../../graph/store/open-graph.ts'
import { readLastBuild } from '../../graph/store/read-last-build.ts'
import { linkDraft } from '../link/across-documents/link-draft.ts'
import { readVersion } from '../package-folder.ts'
import { type FoundFile, findFiles } from '../read/find-files.ts'
import { createFileReader } from '../read/read-file.ts'
import type { ReadOptions } from '../read/read-options.ts'
import { describeProblem } from '../read/read-result.ts'
import { digestLexicon, digestPageWords } from './digest-lexicon.ts'
import { type Extraction, extractHere, extractInWorkers } from './extraction.ts'
import { leaveOutGraph } from './leave-out-graph.ts'
import { type BuildPlan, planBuild } from './plan-build.ts'
import { type BuildSummary, type GraphSummary, summarizeGraph } from './summarize-graph.ts'
import { updateDocuments } from './update-documents.ts'

export type { BuildSummary } from './summarize-graph.ts'

export interface BuildOptions {
  /** Path of the graph file. */
  graph: string
  /** What to read of the given paths, and how. */
  read?: ReadOptions
  /** Worker threads at most; 1, where left out, extracts in this thread. */
  jobs?: number
  /** Of a caller that builds often: used in place of an own one, and left open. */
  extraction?: Extraction
  /** Whether to read everything anew, whatever the graph holds already. */
  isFresh?: boolean
  onProgress?(done: number, total: number, id: string): void
  /** Ends the build before the next document, with the signal's reason; the last graph stays. */
  signal?: AbortSignal
}

/** So many bytes to extract from are worth a worker, which takes half a second to begin. */
const BYTES_PER_WORKER = 1_000_000

/**
 * Reads what changed, extracts, links and stores; the last good graph stays until the new one is whole.
 * The result is that of a build from nothing. Where there is no document at all, nothing is written.
 * @throws GraphFileError where the graph cannot be written, or another build is writing it.
 */
export async function buildGraph(paths: string[], options: BuildOptions): Promise<BuildSummary> {
  const begun = performance.now()
  const { read = {} } = options
  const inPaths = await findFiles(paths, read)
  const draftFile = openDraftFile(options.graph)
  try {
    // A graph may stand among its documents, and is none of them.
    const isOfGraph = leaveOutGraph(options.graph)
    const found = inPaths.filter(({ path }) => !isOfGraph(path))
    const made = { version: readVersion(), lexicon: digestLexicon(), reading: digestReading(read) }
    const last = options.isFresh ? undefined : readLastBuild(draftFile.target)
    const plan = planBuild(found, last, made)
    const problems: Pick<BuildSummary, 'skipped' | 'warnings'> = { skipped: [], warnings: [] }
    const onProblem = ({ path }: FoundFile, { isWarning, ...damage }: FileProblem) => {
      const problem = { path, ...damage }
      if (read.strict && !isWarning) throw new Error(describeProblem(problem))
      problems[isWarning ? 'warnings' : 'skipped'].push(problem)
    }
    for (const { file, stored } of plan.unchanged) {
      for (const problem of stored.problems) onProblem(file, problem)
    }
    let done = 0
    const reading = {
      read: createFileReader(read),
      onProblem,
      signal: options.signal,
      onRead: ({ id }: FoundFile) => options.onProgress?.(++done, plan.reading.length, id),
    }
    const finish = (summary: GraphSummary): BuildSummary => ({
      ...summary,
      ...problems,
      ...{
        readFiles: plan.reading.length,
        unchangedFiles: plan.unchanged.length,
        goneFiles: plan.gone.length,
        isOfOtherFiles: plan.isOfOtherFiles,
      },
      ...(plan.because && { because: plan.because }),
      seconds: (performance.now() - begun) / 1000,
    })
    if (hasChanged(plan)) {
      const extraction = options.extraction ?? chooseExtraction(plan, options.jobs ?? 1)
      try {
        const database = draftFile.begin(plan.from)
        const draft = draftGraph(database)
        await updateDocuments(draft, plan, extraction, reading)
        draft.link(linkDraft)
        draft.setMeta(made)
        const summary = summarizeGraph(graphStore(database))
        if (summary.documents > 0) draftFile.commit()
        return finish(summary)
      } finally {
        if (!options.extraction) await extraction.close()
      }
    }
    const store = openGraph(draftFile.target)
    try {
      return finish(summarizeGraph(store))
    } finally {
      store.close()
    }
  } catch (error) {
    throw explainTrouble(options.graph, error)
  } finally {
    draftFile.end()
  }
}

function hasChanged({ from, reading, gone, because }: BuildPlan): boolean {
  return from === 'nothing' || reading.length > 0 || gone.length > 0 || because !== undefined
}

function chooseExtraction({ reading, unchanged, because }: BuildPlan, jobs: number): Extraction {
  const files = because === undefined ? reading : [...reading, ...unchanged.map(({ file }) => file)]
  const bytes = files.reduce((sum, { size = 0 }) => sum + size, 0)
  const workers = Math.min(jobs, Math.ceil(bytes / BYTES_PER_WORKER))
  return workers > 1 ? extractInWorkers(workers) : extractHere()
}

/** What decides which documents a file holds, besides the file. */
function digestReading({ map, mostBytes, inputFormat }: ReadOptions): string {
  return JSON.stringify({ map, mostBytes, inputFormat, pageWords: digestPageWords() })
}
