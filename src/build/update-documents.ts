/**
 * Brings a draft's documents up to date: reads what changed, has it extracted, takes out what is gone.
 * 公告/通知.txt written to since → its document with what it says now
 */

import type { DocumentRecord } from '../../graph/ontology.ts'
import type { FileProblem } from '../../graph/store/draft-files.ts'
import type { GraphDraft } from '../../graph/store/graph-draft.ts'
import type { FoundFile } from '../read/find-files.ts'
import { readFile } from '../read/read-documents.ts'
import type { Extraction } from './extraction.ts'
import type { BuildPlan } from './plan-build.ts'
import { type SourcedDocument, stateInOrder } from './state-in-order.ts'

/** What a reading of files met with. */
export interface Reading {
  onProblem(file: FoundFile, problem: FileProblem): void
  onRead(file: FoundFile): void
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
    for (const { id: file } of plan.unchanged) {
      for (const id of draft.documentsOf(file)) yield { record: draft.document(id)!.record, file }
    }
  }
  /** Documents of files that are read now, by id: the file's id. */
  const claimed = new Map<string, string>()
  for (const file of plan.reading) {
    const begun = Date.now()
    const before = new Set(draft.documentsOf(file.id))
    const problems: FileProblem[] = []
    const note = (problem: FileProblem) => {
      problems.push(problem)
      reading.onProblem(file, problem)
    }
    let count = 0
    for await (const result of readFile(file)) {
      if ('problem' in result) {
        note(result.problem)
        continue
      }
      const { document } = result
      const known = draft.document(document.id)
      const owner = claimed.get(document.id) ?? known?.file ?? file.id
      if (owner !== file.id || claimed.has(document.id)) {
        note({ reason: `a second document called ${document.id}; the first is in ${owner}` })
        continue
      }
      claimed.set(document.id, file.id)
      before.delete(document.id)
      count++
      if (isStale || !known || !isSame(known.record, document)) yield { record: document, file: file.id }
    }
    for (const id of before) draft.remove(id)
    // What gave nothing is tried again the next time.
    if (count === 0) draft.forgetFile(file.id)
    else draft.setFile({ id: file.id, size: file.size ?? 0, modified: settled(file, begun), problems })
    reading.onRead(file)
  }
}

/** Whoever writes within a tick of the clock after our reading leaves no trace in the file's time. */
function settled({ modified }: FoundFile, begun: number): number | undefined {
  return modified !== undefined && modified < begun - COARSEST_CLOCK ? modified : undefined
}

function isSame(left: DocumentRecord, right: DocumentRecord): boolean {
  return (
    left.text === right.text &&
    left.title === right.title &&
    left.date === right.date &&
    left.source === right.source
  )
}
