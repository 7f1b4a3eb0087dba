/**
 * Gathers the Statements of one document into what the store keeps of it, whatever order they come in.
 * A document, 丹灶镇 and 张应统, their mentions, holds_office → { record, entities: [丹灶镇, 张应统], relations: [holds_office, co_occurs] }
 */
import type { StatedDocument, StatedEntity, StatedRelation } from '../../../graph/store/stated-document.ts'
import type {
  EntityStatement,
  MentionStatement,
  RelationStatement,
  Statement,
} from '../../extract/statement.ts'
import { findCoOccurrences } from './find-co-occurrences.ts'
import { identityOf, isWide } from './identify-entity.ts'
import { printSentences } from './print-sentences.ts'

/**
 * @param statements of one document
 * @throws where the Statement of type `document` is missing, or that of an entity which is mentioned
 */
export function stateDocument(statements: readonly Statement[]): StatedDocument {
  const mentions: MentionStatement[] = []
  const relations: RelationStatement[] = []
  const entities: EntityStatement[] = []
  let opening: StatedDocument['record'] | undefined
  let sentences = 0
  for (const statement of statements) {
    if (statement.type === 'document') {
      const { type: _, sentences: count, ...record } = statement
      opening = record
      sentences = count
    } else if (statement.type === 'entity') entities.push(statement)
    else if (statement.type === 'mention') mentions.push(statement)
    else relations.push(statement)
  }
  if (!opening) {
    const id = (entities[0] ?? mentions[0] ?? relations[0])?.document
    throw new Error(`document ${id}: its Statement of type "document" is missing`)
  }
  mentions.sort(byPosition)
  const mentionsOf = new Map<number, MentionStatement[]>(entities.map(({ entity }) => [entity, []]))
  for (const mention of mentions) {
    const { document, entity, start } = mention
    const known = mentionsOf.get(entity)
    if (!known)
      throw new Error(
        `document ${document}: the mention at ${start} is of entity ${entity}, which it does not have`,
      )
    known.push(mention)
  }
  return {
    record: opening,
    sentences,
    prints: printSentences(opening.text),
    entities: entities
      .sort((left, right) => left.entity - right.entity)
      .map((entity) => stateEntity(entity, mentionsOf.get(entity.entity)!)),
    relations: [...relations.sort(byPosition).map(stateRelation), ...findCoOccurrences(mentions)],
  }
}

/** @param mentions of the entity, in the order of the text */
function stateEntity(statement: EntityStatement, mentions: readonly MentionStatement[]): StatedEntity {
  const { entity, kind, name, plain, places, aliases, attributes } = statement
  const [first] = mentions
  return {
    ...{ entity, kind, name, plain, places, aliases, attributes },
    identity: identityOf(statement),
    isWide: isWide(statement),
    mentions: mentions.length,
    surest: mentions.reduce((surest, { confidence }) => Math.max(surest, confidence), 0),
    first: first && spanOf(first),
  }
}

function stateRelation(statement: RelationStatement): StatedRelation {
  const { relation, source, target, date, dated, attributes } = statement
  const stated = { ...spanOf(statement), relation, source, target, date, dated }
  return Object.keys(attributes).length > 0 ? { ...stated, attributes } : stated
}

function spanOf({ start, end, sentence, rule, confidence }: MentionStatement | RelationStatement) {
  return { start, end, sentence, rule, confidence }
}

/** An order that does not depend on the one in which the Statements came. */
function byPosition<Kind extends MentionStatement | RelationStatement>(a: Kind, b: Kind): number {
  if (a.start !== b.start || a.end !== b.end) return a.start - b.start || a.end - b.end
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
