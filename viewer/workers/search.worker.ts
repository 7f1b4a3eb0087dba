/**
 * Searches beside the page, so that typing stays fluid in a large graph.
 * { type: 'search', id: 4, text: '云溪', limit: 12 } → { id: 4, answer: { hits: [云溪镇 …], … } }
 */
import { createSearchIndex } from '../search/search-index.ts'
import type { FromSearchWorker, ToSearchWorker } from '../search/search-messages.ts'

const index = createSearchIndex()

addEventListener('message', ({ data }: MessageEvent<ToSearchWorker>) => {
  if (data.type === 'extend') {
    index.extend(data.part)
    return
  }
  const message: FromSearchWorker = { id: data.id, answer: index.search(data.text, data.limit) }
  postMessage(message)
})
