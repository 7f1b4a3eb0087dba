/**
 * Lets the Statements of a squeezed text point into the document as it is written.
 * 古柳河 at [0, 3) → 古 柳 河 at [0, 5)
 */
import type { DocumentRecord } from '../../../graph/ontology.ts'
import type { Statement } from '../../extract/statement.ts'

/**
 * @param document as it is written
 * @param spanOf where [start, end) of the squeezed text stands in the document's; UTF-16 offsets, end exclusive
 */
export function restoreSpaces(
  statements: readonly Statement[],
  document: DocumentRecord,
  spanOf: (start: number, end: number) => [start: number, end: number],
): Statement[] {
  return statements.map((statement) => {
    if (statement.type === 'document') return { ...statement, text: document.text }
    if (statement.type === 'entity') return statement
    const [start, end] = spanOf(statement.start, statement.end)
    const stands = { start, end, sentence: spanOf(statement.sentence[0], statement.sentence[1]) }
    return statement.type === 'mention'
      ? { ...statement, ...stands, text: document.text.slice(start, end) }
      : { ...statement, ...stands }
  })
}
