/**
 * Brings a draft's documents up to date: reads what changed, has it extracted, takes out what is gone.
 * 公告/通知.txt written to since → its document with what it says now
 */

import type { DocumentRecord } from '../../graph/ontology.ts'
import type { FileProblem } from '../../graph/store/draft-files.ts'
import type { GraphDraft } from '../../graph/store/graph-draft.ts'
import type { FoundFile } from '../read/find-files.ts'
import type { FileReader } from '../read/read-file.ts'
import type { ReadResult } from '../read/read-result.ts'
import type { Extraction } from './extraction.ts'
import type { BuildPlan } from './plan-build.ts'
import { type SourcedDocument, stateInOrder } from './state-in-order.ts'

/** How files are read, and who is told of it. */
export interface Reading {
  read: FileReader
  onProblem(file: FoundFile, problem: FileProblem): void
  onRead(file: FoundFile): void
  signal?: AbortSignal | undefined
}

/** Clocks of file systems may be as coarse as this, in milliseconds. */
const COARSEST_CLOCK = 2000

export async function updateDocuments(
  draft: GraphDraft,
  plan: BuildPlan,
  extraction: Extraction,
  reading: Reading,
): Promise<void> {
  for (const file of plan.gone) {
    for (const id of draft.documentsOf(file)) draft.remove(id)
    draft.forgetFile(file)
  }
  for await (const { stated, file } of stateInOrder(changedDocuments(draft, plan, reading), extraction)) {
    reading.signal?.throwIfAborted()
    draft.remove(stated.record.id)
    draft.add(stated, file)
  }
}

/** Documents that are new or not as they were; all of them where the lexicon has changed. */
async function* changedDocuments(
  draft: GraphDraft,
  plan: BuildPlan,
  reading: Reading,
): AsyncGenerator<SourcedDocument> {
  const isStale = plan.because !== undefined
  if (isStale) {
    for (const { stored } of plan.unchanged) {
      for (const id of draft.documentsOf(stored.id)) {
        yield { record: draft.document(id)!.record, file: stored.id }
      }
    }
  }
  /** A document of this id is one of a file that is not read again. */
  const unchanged = new Set(plan.unchanged.map(({ stored }) => stored.id))
  for (const file of plan.reading) {
    const begun = Date.now()
    const before = new Set(draft.documentsOf(file.id))
    const problems: FileProblem[] = []
    let isPassing = false
    const note = (problem: FileProblem) => {
      problems.push(problem)
      reading.onProblem(file, problem)
    }
    for await (const result of reading.read(file)) {
      for (const problem of problemsOf(result)) note(problem)
      if ('problem' in result) {
        isPassing ||= result.problem.isPassing ?? false
        continue
      }
      const { document } = result
      const known = draft.document(document.id)
      if (known?.file !== undefined && unchanged.has(known.file)) {
        note({
          reason: `a second document is called ${document.id}; the first is in ${known.file}`,
          isWarning: false,
        })
        continue
      }
      before.delete(document.id)
      if (isStale || known?.file !== file.id || !isSame(known.record, document))
        yield { record: document, file: file.id }
    }
    for (const id of before) draft.remove(id)
    const { id, size = 0, inode } = file
    if (file.problem) draft.forgetFile(id)
    else draft.setFile({ id, size, inode, changed: isPassing ? undefined : settled(file, begun), problems })
    reading.onRead(file)
  }
}

function problemsOf(result: ReadResult): FileProblem[] {
  const [found, isWarning] = 'problem' in result ? [[result.problem], false] : [result.warnings ?? [], true]
  return found.map(({ reason, line }) => ({ reason, ...(line === undefined ? {} : { line }), isWarning }))
}

/** Whoever writes within a tick of the clock after our reading leaves no trace in the file's times. */
function settled({ modified, changed }: FoundFile, begun: number): number | undefined {
  return modified !== undefined && modified < begun - COARSEST_CLOCK ? changed : undefined
}

function isSame(left: DocumentRecord, right: DocumentRecord): boolean {
  return (
    left.text === right.text &&
    left.title === right.title &&
    left.date === right.date &&
    left.source === right.source
  )
}
