/**
 * Finds which things of a document stand in one sentence, where nothing more is claimed of them.
 * 丹灶镇 and 佛山仙湖实验室 in one sentence → 0 co_occurs 1
 */
import type { StatedRelation } from '../../../graph/store/stated-document.ts'
import type { MentionStatement } from '../../extract/statement.ts'

/** A sentence that lists more things than this says nothing of any two of them. */
const MOST_IN_ONE_SENTENCE = 12
const CONFIDENCE = 0.3

/** @param mentions of one document, in the order of the text */
export function findCoOccurrences(mentions: readonly MentionStatement[]): StatedRelation[] {
  /** Of each sentence, by its start, where each entity is first named. */
  const sentences = new Map<number, Map<number, MentionStatement>>()
  for (const mention of mentions) {
    const inSentence = sentences.get(mention.sentence[0]) ?? new Map<number, MentionStatement>()
    sentences.set(mention.sentence[0], inSentence)
    if (!inSentence.has(mention.entity)) inSentence.set(mention.entity, mention)
  }
  return [...sentences.values()].flatMap((inSentence) =>
    inSentence.size > MOST_IN_ONE_SENTENCE ? [] : pairsOf([...inSentence.values()]),
  )
}

function pairsOf(mentions: readonly MentionStatement[]): StatedRelation[] {
  return mentions.flatMap((from, index) =>
    mentions.slice(index + 1).map((to) => ({
      relation: 'co_occurs' as const,
      source: from.entity,
      target: to.entity,
      start: Math.min(from.start, to.start),
      end: Math.max(from.end, to.end),
      sentence: from.sentence,
      rule: 'same-sentence',
      confidence: CONFIDENCE,
    })),
  )
}
