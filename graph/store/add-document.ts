/**
 * Puts what a document says into the tables of a draft.
 * 丹灶镇党委书记张应统 → a row of documents, one of sentences, two of entities, one of relations
 */
import type { Database } from 'better-sqlite3'
import type { StatedDocument, StatedEntity, StatedRelation, StatedSpan } from './stated-document.ts'

export type AddDocument = (stated: StatedDocument, file?: string | undefined) => number

/** The function answers the document's number. Throws where a document of that id is there already. */
export function documentAdder(database: Database): AddDocument {
  const insertDocument = database.prepare(
    `INSERT INTO documents (id, title, date, source, text, file, sentences, characters, fullness)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertPrint = database.prepare('INSERT INTO prints (document, print, length) VALUES (?, ?, ?)')
  const insertSentence = database.prepare('INSERT INTO sentences (document, start, text) VALUES (?, ?, ?)')
  const insertEntity = database.prepare(
    `INSERT INTO entities (document, entity, identity, kind, name, plain, places, is_wide, aliases, attributes,
       mentions, surest, start, "end", sentence, rule, confidence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertRelation = database.prepare(
    `INSERT INTO relations (document, relation, source, target, start, "end", sentence, rule, confidence, date, dated, attributes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )

  return ({ record, sentences, prints, entities, relations }, file) => {
    const { id, title, date = null, source = null, text } = record
    const fullness = prints.reduce((sum, [, length]) => sum + length, 0)
    const inserted = insertDocument.run(
      ...[id, title, date, source, text, file ?? null, sentences, text.length, fullness],
    )
    const document = Number(inserted.lastInsertRowid)
    for (const [print, length] of prints) insertPrint.run(document, print, length)

    const known = new Map<string, number | bigint>()
    /** Many statements rest on one sentence, so each sentence is kept once. */
    const sentenceOf = ({ sentence: [start, end] }: StatedSpan) => {
      const key = `${start} ${end}`
      const number =
        known.get(key) ?? insertSentence.run(document, start, text.slice(start, end)).lastInsertRowid
      known.set(key, number)
      return number
    }
    const numbers = new Map<number, number | bigint>()
    const addEntity = (entity: StatedEntity) => {
      const { first } = entity
      const span = first
        ? [first.start, first.end, sentenceOf(first), first.rule, first.confidence]
        : [null, null, null, null, null]
      const { lastInsertRowid } = insertEntity.run(
        ...[document, entity.entity, entity.identity, entity.kind, entity.name, entity.plain],
        ...[entity.places.join(' '), entity.isWide ? 1 : 0],
        ...[JSON.stringify(entity.aliases), JSON.stringify(entity.attributes)],
        ...[entity.mentions, entity.surest, ...span],
      )
      numbers.set(entity.entity, lastInsertRowid)
    }
    const addRelation = (stated: StatedRelation) => {
      const { relation, start, end, rule, confidence, date = null, dated = null, attributes } = stated
      const [from, to] = [numbers.get(stated.source), numbers.get(stated.target)]
      if (from === undefined || to === undefined) {
        throw new Error(`${id}: ${relation} at ${start} names an entity that the document does not have`)
      }
      insertRelation.run(
        ...[document, relation, from, to, start, end, sentenceOf(stated), rule, confidence],
        ...[date, dated, attributes ? JSON.stringify(attributes) : null],
      )
    }
    for (const entity of entities) addEntity(entity)
    for (const relation of relations) addRelation(relation)
    return document
  }
}
