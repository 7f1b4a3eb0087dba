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
  /** Fails as soon as one of them does, whether it is at work or waits. */
  const broken = new Promise<never>((_, reject) => {
    for (const worker of workers) {
      worker.on('error', reject)
      worker.on('exit', (code) => {
        if (!isClosing) reject(new Error(`a worker of the build ended with code ${code}`))
      })
    }
  })
  broken.catch(() => {})
  const release = (worker: Worker) => {
    const next = waiting.shift()
    if (next) next(worker)
    else idle.push(worker)
  }
  return {
    width: count,
    async state(documents) {
      const free = new Promise<Worker>((resolve) => {
        const worker = idle.pop()
        if (worker) resolve(worker)
        else waiting.push(resolve)
      })
      const worker = await Promise.race([free, broken])
      const answered = ask(worker, JSON.stringify(documents))
      const answer = JSON.parse(await Promise.race([answered, broken])) as WorkerAnswer
      release(worker)
      return answer.map((said, index) => ({ record: documents[index]!, ...said }))
    },
    close: async () => {
      isClosing = true
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

function ask(worker: Worker, question: string): Promise<string> {
  return new Promise((resolve) => {
    worker.once('message', resolve)
    worker.postMessage(question)
  })
}
