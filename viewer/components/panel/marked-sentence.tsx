/**
 * A sentence with the names of the two ends marked and the words that carry the statement underlined; text nodes only,
 * so nothing in it can act as markup.
 * 林知远任云溪镇镇长。 → <mark>林知远</mark>任<mark>云溪镇</mark>镇长。
 */
import type { Evidence } from '../../../graph/ontology.ts'
import { type MarkedNames, markSentence } from '../../graph/mark-sentence.ts'
import { showText } from '../../graph/show-text.ts'

/** Characters from which a sentence is a box of its own that scrolls, within reach of the keyboard. */
const LONG = 600

export function MarkedSentence({ evidence, names }: { evidence: Evidence; names: MarkedNames }) {
  const { sentence, sentenceStart, start, end } = evidence
  const isLong = sentence.length > LONG
  let offset = 0
  return (
    <p className={`sentence${isLong ? ' is-long' : ''}`} dir="auto" tabIndex={isLong ? 0 : undefined}>
      {markSentence(sentence, names, start - sentenceStart, end - sentenceStart).map((part) => {
        const key = offset
        offset += part.text.length
        const shown = showText(part.text)
        if (part.mark !== undefined) {
          return (
            <mark key={key} className={`mark-${part.mark}${part.stated ? ' is-stated' : ''}`}>
              {shown}
            </mark>
          )
        }
        return part.stated ? (
          <span key={key} className="is-stated">
            {shown}
          </span>
        ) : (
          shown
        )
      })}
    </p>
  )
}
