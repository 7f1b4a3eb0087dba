/**
 * The map half as a build uses it: documents in, what they say out, in this thread or in several.
 * [丹灶镇党委书记张应统] → [{ record, entities: [丹灶镇, 张应统], relations: [holds_office] }]
 */
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { DocumentRecord } from '../../graph/ontology.ts'
import type { StatedDocument } from '../../graph/store/stated-document.ts'
import { stateDocument } from '../link/across-documents/state-document.ts'
import { createExtractor, type Extractor } from '../pipeline.ts'

export interface Extraction {
  /** How many batches can be worked on at once. */
  readonly width: number
  /** One answer a document, in their order. */
  state(documents: readonly DocumentRecord[]): Promise<StatedDocument[]>
  close(): Promise<void>
}

/** Tells a worker to end when it has answered: nodejieba takes the process along where its thread is ended in mid-work. */
export const NO_MORE = null

/** What a worker is asked and answers, as JSON: faster to pass than objects. Texts do not come back. */
export type WorkerAnswer = Omit<StatedDocument, 'record'>[]

/** Extracts in this thread. Lexicon and dictionary are loaded for the first document: a build may meet none that changed. */
export function extractHere(): Extraction {
  let extractor: Extractor | undefined
  return {
    width: 1,
    async state(documents) {
      extractor ??= createExtractor()
      return extractor.extractAll(documents).map(stateDocument)
    },
    close: async () => {},
  }
}

/** Megabytes; without a limit, garbage lies as long as the machine has room. A batch needs a third of it. */
const MOST_HEAP = 512

/** Extracts in so many worker threads, each with its own segmenter. */
export function extractInWorkers(count: number): Extraction {
  const idle: Worker[] = []
  const waiting: ((worker: Worker) => void)[] = []
  let isClosing = false
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(new URL(`./extract-worker${extname(import.meta.url)}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
    })
    idle.push(worker)
    return worker
  })
  const ends = workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve)))
  let failure: Error | undefined
  const failing = new Set<(error: Error) => void>()
  const fail = (error: Error) => {
    failure ??= error
    for (const reject of failing) reject(failure)
  }
  for (const worker of workers) {
    worker.on('error', fail)
    worker.on('exit', (code) => {
      if (!isClosing) fail(new Error(`a worker of the build ended with code ${code}`))
    })
  }
  /** What is asked for, or the failure of any worker, whichever comes first; nothing of it is kept afterwards. */
  const unlessBroken = <Answer>(ask: (resolve: (answer: Answer) => void) => void) =>
    new Promise<Answer>((resolve, reject) => {
      if (failure) return reject(failure)
      failing.add(reject)
      ask((answer) => {
        failing.delete(reject)
        resolve(answer)
      })
    })
  const release = (worker: Worker) => {
    const next = waiting.shift()
    if (next) next(worker)
    else idle.push(worker)
  }
  return {
    width: count,
    async state(documents) {
      const worker = await unlessBroken<Worker>((resolve) => {
        const free = idle.pop()
        if (free) resolve(free)
        else waiting.push(resolve)
      })
      const answer = await unlessBroken<string>((resolve) => {
        worker.once('message', resolve)
        worker.postMessage(JSON.stringify(documents))
      })
      release(worker)
      return (JSON.parse(answer) as WorkerAnswer).map((said, index) => ({
        record: documents[index]!,
        ...said,
      }))
    },
    close: async () => {
      isClosing = true
      for (const worker of workers) worker.postMessage(NO_MORE)
      await Promise.all(ends)
    },
  }
}
