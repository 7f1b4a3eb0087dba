/**
 * Makes what one document says of one thing.
 * localEntity('何战', { places: ['350604'] }) → an official of 龙海区 in document a
 */
import type { EntityStatement } from '../../../src/extract/statement.ts'

export function localEntity(name: string, said: Partial<EntityStatement> = {}): EntityStatement {
  return {
    type: 'entity',
    document: 'a',
    entity: 0,
    kind: 'official',
    name,
    plain: name,
    places: [],
    aliases: [],
    attributes: {},
    ...said,
  }
}
