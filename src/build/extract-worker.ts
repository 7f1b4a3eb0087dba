/**
 * A worker thread of a build: has its own segmenter and lexicon, and says what documents say.
 * '[{"id":"a","text":"丹灶镇党委书记张应统"}]' → '[{"entities":[…],"relations":[…]}]'
 */
import { parentPort } from 'node:worker_threads'
import type { DocumentRecord } from '../../graph/ontology.ts'
import { extractHere, NO_MORE, type WorkerAnswer } from './extraction.ts'

const extraction = extractHere()

parentPort?.on('message', async (question: string | typeof NO_MORE) => {
  if (question === NO_MORE) return parentPort?.close()
  const stated = await extraction.state(JSON.parse(question) as DocumentRecord[])
  const answer: WorkerAnswer = stated.map(({ record: _, ...said }) => said)
  parentPort?.postMessage(JSON.stringify(answer))
})
