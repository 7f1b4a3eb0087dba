/**
 * Joins what the stretches of a long document say into the Statements of the whole.
 * 张应统 in [0, 50000) and 张应统 in [50000, 90000) → one entity 张应统 with the mentions of both
 */
import type { DocumentRecord } from '../../../graph/ontology.ts'
import type { EntityStatement, Statement } from '../../extract/statement.ts'

export interface ReadStretch {
  /** Where the stretch begins in the document, UTF-16. */
  start: number
  /** Of the stretch by itself. */
  statements: readonly Statement[]
}

/** @param stretches in the order of the text */
export function joinStretches(document: DocumentRecord, stretches: readonly ReadStretch[]): Statement[] {
  const entities = new Map<string, EntityStatement>()
  const others: Statement[] = []
  let sentences = 0
  for (const { start, statements } of stretches) {
    const numbers = new Map<number, number>()
    const whole = (number: number): number => numbers.get(number)!
    const shift = ([from, to]: [number, number]): [number, number] => [from + start, to + start]
    for (const statement of statements) {
      if (statement.type === 'document') sentences += statement.sentences
      if (statement.type !== 'entity') continue
      const key = keyOf(statement)
      const known = entities.get(key)
      numbers.set(statement.entity, known?.entity ?? entities.size)
      entities.set(key, known ? joined(known, statement) : { ...statement, entity: entities.size })
    }
    for (const statement of statements) {
      if (statement.type === 'document' || statement.type === 'entity') continue
      const [from, to] = shift([statement.start, statement.end])
      const stands = { start: from, end: to, sentence: shift(statement.sentence) }
      others.push(
        statement.type === 'mention'
          ? { ...statement, ...stands, entity: whole(statement.entity) }
          : { ...statement, ...stands, source: whole(statement.source), target: whole(statement.target) },
      )
    }
  }
  return [{ type: 'document', ...document, sentences }, ...entities.values(), ...others]
}

/** Within a document a name means one thing; only places without a code are told apart by what they lie in. */
function keyOf({ kind, plain, division, places }: EntityStatement): string {
  if (kind === 'place') return `place ${division ?? [plain, ...places].join(' ')}`
  return `${kind === 'person' ? 'official' : kind} ${plain}`
}

/** What is said first stands: it is nearest to where the thing was introduced. */
function joined(first: EntityStatement, next: EntityStatement): EntityStatement {
  const aliases = new Set([...first.aliases, ...next.aliases, next.name])
  aliases.delete(first.name)
  return {
    ...first,
    kind: first.kind === 'person' ? next.kind : first.kind,
    places: first.places.length > 0 ? first.places : next.places,
    ...(first.holdsPlace || next.holdsPlace ? { holdsPlace: true } : {}),
    aliases: [...aliases].sort(),
    attributes: { ...next.attributes, ...first.attributes },
  }
}
