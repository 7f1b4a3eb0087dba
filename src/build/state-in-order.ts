/**
 * Has documents extracted in batches, several at once, and gives what they say in the documents' order.
 * a, b, c → what a says, what b says, what c says
 */
import type { DocumentRecord } from '../../graph/ontology.ts'
import type { StatedDocument } from '../../graph/store/stated-document.ts'
import type { Extraction } from './extraction.ts'

/** How much text is extracted from at once, in UTF-16 units. */
const BATCH = 100_000
/** Batches that wait for a worker, so that none waits for a batch. */
const WAITING = 2

/** A document and the id of the file that it comes from. */
export interface SourcedDocument {
  record: DocumentRecord
  file: string
}

export interface SourcedStatements {
  stated: StatedDocument
  file: string
}

/** No more is in memory than the batches at work and those that wait. */
export async function* stateInOrder(
  documents: AsyncIterable<SourcedDocument>,
  extraction: Extraction,
): AsyncGenerator<SourcedStatements> {
  const atWork: Promise<SourcedStatements[]>[] = []
  for await (const batch of inBatches(documents)) {
    const work = stateBatch(batch, extraction)
    // It is awaited in its turn; until then its failure is nobody's.
    work.catch(() => {})
    atWork.push(work)
    if (atWork.length >= extraction.width + WAITING) yield* await atWork.shift()!
  }
  for (const work of atWork) yield* await work
}

async function stateBatch(
  batch: readonly SourcedDocument[],
  extraction: Extraction,
): Promise<SourcedStatements[]> {
  const stated = await extraction.state(batch.map(({ record }) => record))
  return stated.map((document, index) => ({ stated: document, file: batch[index]!.file }))
}

async function* inBatches(documents: AsyncIterable<SourcedDocument>): AsyncGenerator<SourcedDocument[]> {
  let batch: SourcedDocument[] = []
  let size = 0
  for await (const document of documents) {
    batch.push(document)
    size += document.record.text.length
    if (size < BATCH) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}
