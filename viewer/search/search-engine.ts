/**
 * Searches in a worker, or on the page itself where the browser lets no worker start.
 * await engine.search('云溪', 12) → { text: '云溪', hits: [云溪镇 …], total: 3 }
 */
import { createSearchIndex } from './search-index.ts'
import type { FromSearchWorker, SearchAnswer, SearchablePart, ToSearchWorker } from './search-messages.ts'

export interface SearchEngine {
  extend(part: SearchablePart): void
  search(text: string, limit: number): Promise<SearchAnswer>
  close(): void
}

/** Nodes that are indexed at once on the page, before it may draw again. */
const SLICE = 1000

/** Whatever is asked before the worker stands waits for it; where it cannot start, the page answers instead. */
export function createSearchEngine(startWorker: () => Worker): SearchEngine {
  const parts: SearchablePart[] = []
  const waiting = new Map<number, { text: string; limit: number; resolve: (answer: SearchAnswer) => void }>()
  let count = 0
  let local: SearchEngine | undefined
  let worker: Worker | undefined

  const fallBack = () => {
    worker?.terminate()
    worker = undefined
    if (local !== undefined) return
    local = createLocalEngine()
    for (const part of parts) local.extend(part)
    for (const { text, limit, resolve } of waiting.values()) local.search(text, limit).then(resolve)
    waiting.clear()
  }
  const send = (message: ToSearchWorker) => worker?.postMessage(message)

  try {
    worker = startWorker()
    worker.addEventListener('error', fallBack)
    worker.addEventListener('message', ({ data }: MessageEvent<FromSearchWorker>) => {
      if (data.type !== 'answer') return
      waiting.get(data.id)?.resolve(data.answer)
      waiting.delete(data.id)
    })
  } catch {
    fallBack()
  }

  return {
    extend(part) {
      parts.push(part)
      if (local !== undefined) local.extend(part)
      else send({ type: 'extend', part })
    },
    search(text, limit) {
      if (local !== undefined) return local.search(text, limit)
      const id = count++
      send({ type: 'search', id, text, limit })
      return new Promise((resolve) => waiting.set(id, { text, limit, resolve }))
    },
    close() {
      worker?.terminate()
      waiting.clear()
    },
  }
}

function createLocalEngine(): SearchEngine {
  const index = createSearchIndex()
  let indexed = Promise.resolve()
  const extendInSlices = async ({ nodes, offices }: SearchablePart) => {
    for (let at = 0; at < nodes.length; at += SLICE) {
      index.extend({ nodes: nodes.slice(at, at + SLICE), offices: [] })
      await new Promise((resolve) => setTimeout(resolve))
    }
    index.extend({ nodes: [], offices })
  }
  return {
    extend(part) {
      indexed = indexed.then(() => extendInSlices(part))
    },
    async search(text, limit) {
      await indexed
      return index.search(text, limit)
    },
    close() {},
  }
}
