/**
 * A sentence with the names of the two ends marked and the words that carry the statement underlined; text nodes only,
 * so nothing in it can act as markup.
 * 林知远任云溪镇镇长。 → <mark>林知远</mark>任<mark>云溪镇</mark>镇长。
 */
import type { Evidence } from '../../../graph/ontology.ts'
import { type MarkedNames, markSentence } from '../../graph/mark-sentence.ts'
import { showText } from '../../graph/show-text.ts'

export function MarkedSentence({ evidence, names }: { evidence: Evidence; names: MarkedNames }) {
  const { sentence, sentenceStart, start, end } = evidence
  let offset = 0
  return (
    <p className="sentence" dir="auto">
      {markSentence(sentence, names, start - sentenceStart, end - sentenceStart).map((part) => {
        const key = offset
        offset += part.text.length
        const shown = showText(part.text)
        const stated = part.stated ? 'is-stated' : undefined
        if (part.mark !== undefined) {
          return (
            <mark key={key} className={`mark-${part.mark} ${stated ?? ''}`}>
              {shown}
            </mark>
          )
        }
        return stated === undefined ? (
          shown
        ) : (
          <span key={key} className={stated}>
            {shown}
          </span>
        )
      })}
    </p>
  )
}
