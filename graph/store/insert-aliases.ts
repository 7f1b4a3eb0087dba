/**
 * Inserts the names of a node with what they are searched by.
 * 丹灶镇, also 丹灶 → two rows of aliases (danzaozhen, dzz; danzao, dz), and their characters for infix search
 */
import type { Database } from 'better-sqlite3'
import type { NodeRecord } from '../ontology.ts'
import { plainName } from '../query/plain-name.ts'
import { spellName } from './spell-name.ts'

export type InsertAliases = (node: number, names: Pick<NodeRecord, 'label' | 'kind' | 'aliases'>) => void

/** The label comes first, then the aliases in their order. */
export function aliasInserter(database: Database): InsertAliases {
  const insert = database.prepare(
    'INSERT INTO aliases (node, name, is_label, plain, pinyin, initials) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const index = database.prepare('INSERT INTO alias_characters (rowid, characters) VALUES (?, ?)')
  return (node, { label, kind, aliases }) => {
    for (const [position, name] of [label, ...aliases].entries()) {
      const plain = plainName(name)
      const { pinyin, initials } = spellName(plain, kind) ?? { pinyin: null, initials: null }
      const { lastInsertRowid } = insert.run(node, name, position === 0 ? 1 : 0, plain, pinyin, initials)
      index.run(lastInsertRowid, [...plain].join(' '))
    }
  }
}
