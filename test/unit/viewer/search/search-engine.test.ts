/**
 * The search engine asks a worker, and answers itself where none can be started or one breaks down.
 * a worker that throws → the same hits from the page
 */
import { expect, it, vi } from 'vitest'
import { createSearchEngine } from '../../../../viewer/search/search-engine.ts'
import type { SearchablePart, ToSearchWorker } from '../../../../viewer/search/search-messages.ts'

const PART: SearchablePart = {
  nodes: Array.from({ length: 2500 }, (_, count) => ({
    key: `${count}`,
    kind: 'place' as const,
    names: [`云溪${count}村`],
    spellings: [''],
    importance: count,
  })),
  offices: [],
}

/** Listens and answers as the test says. */
class FakeWorker extends EventTarget {
  messages: ToSearchWorker[] = []
  ended = false
  postMessage(message: ToSearchWorker) {
    this.messages.push(message)
  }
  terminate() {
    this.ended = true
  }
}

it('hands parts and searches to the worker, and its answers back to whom they belong', async () => {
  const worker = new FakeWorker()
  const engine = createSearchEngine(() => worker as unknown as Worker)
  engine.extend([PART])
  const first = engine.search('云', 9)
  const second = engine.search('云溪', 9)
  await vi.waitFor(() => expect(worker.messages).toHaveLength(3))
  expect(worker.messages.map(({ type }) => type)).toEqual(['extend', 'search', 'search'])
  for (const id of [1, 0]) {
    const answer = { text: `answer ${id}`, hits: [], total: 0 }
    worker.dispatchEvent(new MessageEvent('message', { data: { id, answer } }))
  }
  expect([(await first).text, (await second).text]).toEqual(['answer 0', 'answer 1'])
  engine.close()
  expect(worker.ended).toBe(true)
})

it('searches on the page where no worker starts', async () => {
  const engine = createSearchEngine(() => {
    throw new Error('forbidden')
  })
  engine.extend([PART])
  expect((await engine.search('云溪2499村', 9)).hits.map(({ key }) => key)).toEqual(['2499'])
  engine.extend([{ nodes: [{ ...PART.nodes[0]!, key: 'late', names: ['白露镇'] }], offices: [] }])
  expect((await engine.search('白露', 9)).total).toBe(1)
})

it('answers what a broken worker left open', async () => {
  const worker = new FakeWorker()
  const engine = createSearchEngine(() => worker as unknown as Worker)
  engine.extend([PART])
  const open = engine.search('云溪', 3)
  await vi.waitFor(() => expect(worker.messages).toHaveLength(2))
  worker.dispatchEvent(new Event('error'))
  expect(worker.ended).toBe(true)
  expect(await open).toMatchObject({
    text: '云溪',
    total: 2500,
    hits: [{ key: '2499' }, { key: '2498' }, { key: '2497' }],
  })
})
