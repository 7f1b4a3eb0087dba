/**
 * The lexicon of seeds/ and the segmenter that knows its words, as the pipeline uses them.
 * segment('区委书记说。').tokens → 区委 书记 说 。
 */
import { fileURLToPath } from 'node:url'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { taughtWords } from '../../src/lexicon/taught-words.ts'
import { createSegmenter } from '../../src/segment/create-segmenter.ts'

export const lexicon = loadLexicon(fileURLToPath(new URL('../../seeds/lexicon', import.meta.url)))
const segmentAll = createSegmenter(taughtWords(lexicon))

export function segment(text: string) {
  return segmentAll([text])[0]!
}
