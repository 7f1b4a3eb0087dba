/**
 * Makes the evidence of a statement: its words, and the whole sentence around them.
 * 张应统 at 9–12 → { start: 9, end: 12, sentence: '丹灶镇党委书记张应统接受采访。', … }
 */
import type { Evidence } from '../../../graph/ontology.ts'
import type { MentionStatement, RelationStatement } from '../../extract/statement.ts'

/**
 * @param text the document's text, which the statement's offsets point into
 * @returns with the date of a relation that has one
 */
export function evidenceOf(statement: MentionStatement | RelationStatement, text: string): Evidence {
  const [from, to] = statement.sentence
  return {
    document: statement.document,
    start: statement.start,
    end: statement.end,
    sentence: text.slice(from, to),
    sentenceStart: from,
    rule: statement.rule,
    confidence: statement.confidence,
    ...('date' in statement ? { date: statement.date, dated: statement.dated } : {}),
  }
}
