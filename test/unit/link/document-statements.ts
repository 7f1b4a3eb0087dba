/**
 * Makes the Statements of a document of these things, without reading a text.
 * documentStatements('a', [{ name: '何战' }]) → document a, official 何战, one mention of him
 */
import type {
  EntityStatement,
  MentionStatement,
  RelationStatement,
  Statement,
} from '../../../src/extract/statement.ts'
import { localEntity } from './local-entity.ts'

/** Sentences so short that documents which share them are no copies. */
export const SHORT_TEXT = '双桥镇长何战到。北港项目开工了。'

export type Said = Partial<EntityStatement> & { name: string }

/** Each thing is mentioned in the first sentence at its number; relations join the first and the second by default. */
export function documentStatements(
  id: string,
  things: readonly Said[],
  relations: readonly Partial<RelationStatement>[] = [],
  text = SHORT_TEXT,
): Statement[] {
  const statements: Statement[] = [{ type: 'document', id, title: id, text, sentences: 2 }]
  for (const [entity, { name, ...said }] of things.entries()) {
    statements.push(localEntity(name, { ...said, document: id, entity }))
    statements.push(mentionOf({ document: id, entity, start: entity, end: entity + 1 }))
  }
  for (const said of relations) statements.push(relationOf({ document: id, ...said }))
  return statements
}

export function mentionOf(said: Partial<MentionStatement>): MentionStatement {
  return {
    ...{ type: 'mention', document: 'a', entity: 0, start: 0, end: 1, text: '双' },
    ...{ sentence: [0, 8], rule: 'title', confidence: 0.8, ...said },
  }
}

export function relationOf(said: Partial<RelationStatement>): RelationStatement {
  return {
    ...{ type: 'relation', document: 'a', relation: 'holds_office', source: 0, target: 1, start: 0, end: 7 },
    ...{ sentence: [0, 8], rule: 'office', confidence: 0.9, attributes: {}, ...said },
  }
}
