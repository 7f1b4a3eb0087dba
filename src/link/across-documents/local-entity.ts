/**
 * One document's entity with what the document says of it, as linking compares it with those of other documents.
 */
import type { EntityStatement, MentionStatement } from '../../extract/statement.ts'

export interface LocalEntity {
  statement: EntityStatement
  mentions: MentionStatement[]
}
