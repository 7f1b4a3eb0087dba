/**
 * A sentence with the names of the two ends marked; text nodes only, so nothing in it can act as markup.
 * 林知远任云溪镇镇长。 → <mark>林知远</mark>任<mark>云溪镇</mark>镇长。
 */
import type { Evidence } from '../../../graph/ontology.ts'
import type { MarkedNames } from '../../graph/mark-sentence.ts'
import { markSentence } from '../../graph/mark-sentence.ts'

export function MarkedSentence({ evidence, names }: { evidence: Evidence; names: MarkedNames }) {
  const { sentence, sentenceStart, start, end } = evidence
  let offset = 0
  return (
    <p>
      {markSentence(sentence, names, start - sentenceStart, end - sentenceStart).map(({ text, mark }) => {
        const key = offset
        offset += text.length
        return mark === undefined ? (
          text
        ) : (
          <mark key={key} className={`mark-${mark}`}>
            {text}
          </mark>
        )
      })}
    </p>
  )
}
