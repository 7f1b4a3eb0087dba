import { expect, it } from 'vitest'
import { createDocument } from '../../src/read/create-document.ts'
import { measureSpeed } from './measure-speed.ts'

it('measures every stage, and gives the segmenter alone the ratio 1', async () => {
  const document = createDocument({ id: 'a.txt', text: '青石镇党委书记王小川到白河村调研。\n'.repeat(20) })
  const { startUpSeconds, stages } = await measureSpeed([document])
  expect(startUpSeconds).toBeGreaterThan(0)
  expect(stages.length).toBeGreaterThan(3)
  for (const speed of stages) {
    expect(speed.charactersPerSecond, speed.stage).toBeGreaterThan(0)
    expect(speed.ratio, speed.stage).toBeGreaterThan(0)
  }
  expect(stages[0]).toMatchObject({ stage: 'nodejieba.tag alone', ratio: 1 })
})
