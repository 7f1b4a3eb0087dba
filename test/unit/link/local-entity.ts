/**
 * Makes what one document says of one thing, without its mentions.
 * localEntity('何战', { places: ['350604'] }) → an official of 龙海区 in document a
 */
import type { EntityStatement } from '../../../src/extract/statement.ts'
import type { LocalEntity } from '../../../src/link/across-documents/local-entity.ts'

export function localEntity(name: string, said: Partial<EntityStatement> = {}): LocalEntity {
  return {
    statement: {
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
    },
    mentions: [],
  }
}
