/**
 * Groups Statements by the document that they are of, whatever order they come in.
 * Statements of a.txt and b.txt, mixed → [{ record: a.txt, entities, relations }, { record: b.txt, … }]
 */
import type { DocumentRecord } from '../../../graph/ontology.ts'
import type { MentionStatement, RelationStatement, Statement } from '../../extract/statement.ts'
import type { LocalEntity } from './local-entity.ts'

/** What one document says. */
export interface LocalDocument {
  /** Undefined where only Statements of the document came, and not the document. */
  record: DocumentRecord | undefined
  /** By their numbers, each with its mentions in the order of the text. */
  entities: Map<number, LocalEntity>
  /** In the order of the text. */
  relations: RelationStatement[]
}

interface GroupedStatements extends LocalDocument {
  mentions: MentionStatement[]
}

/** The documents in the order of their ids. */
export function groupStatements(statements: Iterable<Statement>): LocalDocument[] {
  const documents = new Map<string, GroupedStatements>()
  for (const statement of statements) {
    const id = statement.type === 'document' ? statement.id : statement.document
    const known = documents.get(id)
    const local: GroupedStatements = known ?? {
      record: undefined,
      entities: new Map(),
      relations: [],
      mentions: [],
    }
    if (!known) documents.set(id, local)
    if (statement.type === 'document') {
      const { type: _, ...record } = statement
      local.record = record
    } else if (statement.type === 'entity') {
      local.entities.set(statement.entity, { statement, mentions: [] })
    } else if (statement.type === 'mention') local.mentions.push(statement)
    else local.relations.push(statement)
  }
  return [...documents]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { record, entities, relations, mentions }]) => {
      for (const mention of mentions.sort(byPosition)) entities.get(mention.entity)?.mentions.push(mention)
      return { record, entities, relations: relations.sort(byPosition) }
    })
}

/** An order that does not depend on the one in which the statements came. */
function byPosition<Kind extends MentionStatement | RelationStatement>(a: Kind, b: Kind): number {
  if (a.start !== b.start || a.end !== b.end) return a.start - b.start || a.end - b.end
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
