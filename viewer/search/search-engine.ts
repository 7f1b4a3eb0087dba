/**
 * Searches in a worker, or on the page itself where the browser lets no worker start.
 * await engine.search('云溪', 12) → { text: '云溪', hits: [云溪镇 …], total: 3 }
 */
import { createSearchIndex } from './search-index.ts'
import type { FromSearchWorker, SearchAnswer, SearchablePart, ToSearchWorker } from './search-messages.ts'

export interface SearchEngine {
  /** Takes the parts one by one and lets the page draw in between; a later search waits for all of them. */
  extend(parts: Iterable<SearchablePart>): void
  search(text: string, limit: number): Promise<SearchAnswer>
  close(): void
}

/** What does the work: a worker, or the page. */
interface Searcher {
  extend(part: SearchablePart): void
  search(text: string, limit: number): Promise<SearchAnswer>
  close(): void
}

/** Where the worker cannot start or breaks down, the page takes over with all parts and open searches. */
export function createSearchEngine(startWorker: () => Worker): SearchEngine {
  const taken: SearchablePart[] = []
  let extended = Promise.resolve()
  let isClosed = false
  let searcher: Searcher
  try {
    searcher = createWorkerSearcher(startWorker(), (open) => {
      searcher = createPageSearcher()
      for (const part of taken) searcher.extend(part)
      for (const { text, limit, resolve } of open) searcher.search(text, limit).then(resolve)
    })
  } catch {
    searcher = createPageSearcher()
  }
  const take = async (parts: Iterable<SearchablePart>) => {
    for (const part of parts) {
      if (isClosed) return
      taken.push(part)
      searcher.extend(part)
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  return {
    extend(parts) {
      extended = extended.then(() => take(parts))
    },
    async search(text, limit) {
      await extended
      return searcher.search(text, limit)
    },
    close() {
      isClosed = true
      searcher.close()
    },
  }
}

interface OpenSearch {
  text: string
  limit: number
  resolve: (answer: SearchAnswer) => void
}

/** @param onBroken is given the searches that the worker has not answered */
function createWorkerSearcher(worker: Worker, onBroken: (open: Iterable<OpenSearch>) => void): Searcher {
  const open = new Map<number, OpenSearch>()
  let count = 0
  const send = (message: ToSearchWorker) => worker.postMessage(message)
  worker.addEventListener('message', ({ data: { id, answer } }: MessageEvent<FromSearchWorker>) => {
    open.get(id)?.resolve(answer)
    open.delete(id)
  })
  worker.addEventListener('error', () => {
    worker.terminate()
    onBroken(open.values())
  })
  return {
    extend: (part) => send({ type: 'extend', part }),
    search: (text, limit) =>
      new Promise((resolve) => {
        open.set(count, { text, limit, resolve })
        send({ type: 'search', id: count++, text, limit })
      }),
    close: () => worker.terminate(),
  }
}

function createPageSearcher(): Searcher {
  const index = createSearchIndex()
  return {
    extend: (part) => index.extend(part),
    search: async (text, limit) => index.search(text, limit),
    close: () => {},
  }
}
