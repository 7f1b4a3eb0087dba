/**
 * Searches beside the page, so that typing stays fluid in a large graph.
 * { type: 'search', id: 4, text: '云溪', limit: 12 } → { type: 'answer', id: 4, answer: { hits: [云溪镇 …], … } }
 */
import { createSearchIndex } from '../search/search-index.ts'
import type { FromSearchWorker, ToSearchWorker } from '../search/search-messages.ts'

const index = createSearchIndex()
const answer = (message: FromSearchWorker) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ToSearchWorker>) => {
  if (data.type === 'extend') index.extend(data.part)
  else answer({ type: 'answer', id: data.id, answer: index.search(data.text, data.limit) })
})
answer({ type: 'ready' })
