/**
 * The things that a draft's changes touch, with all that documents say of each, and the nodes made of them.
 * official:张应统 in three documents → three stored entities; one node that the three rows of `entities` then name
 */
import type { Database } from 'better-sqlite3'
import type { Kind, NodeAttributes, OpenPair } from '../ontology.ts'
import { aliasInserter } from './insert-aliases.ts'
import type { StatedEntity } from './stated-document.ts'

/** What one document says of a thing. */
export interface StoredEntity extends Omit<StatedEntity, 'identity' | 'first'> {
  number: number
  /** Id of the document. */
  document: string
}

/** All that documents say of what shares an identity. */
export interface Thing {
  identity: string
  /** Of copies none; in no order. Empty where no document speaks of it any more. */
  entities: StoredEntity[]
}

/** A node's attributes without its lists of documents and evidence: they are its members' rows. */
export type NodeFields = Omit<NodeAttributes, 'documents' | 'evidence'>

export interface ThingNode extends NodeFields {
  key: string
  /** Numbers of the stored entities that are this node. */
  members: number[]
}

export interface DraftThings {
  /** Things of which documents that came or went speak. */
  touchedThings(): Iterable<Thing>
  /** Puts these in the place of the nodes and open pairs that the thing had. */
  replaceNodes(identity: string, nodes: readonly ThingNode[], openPairs: readonly OpenPair[]): void
}

/** Things that are read at once. */
const CHUNK = 500

/** A row of `entities`: lists are text there, and yes is 1. */
interface EntityRow extends Omit<StoredEntity, 'places' | 'isWide' | 'aliases' | 'attributes'> {
  identity: string
  places: string
  isWide: number
  aliases: string
  attributes: string
}

export function draftThings(database: Database): DraftThings {
  const chunks = database
    .prepare('SELECT identity FROM touched_identities WHERE identity > ? ORDER BY identity LIMIT ?')
    .pluck()
  const entities = database.prepare<[string], EntityRow>(
    `SELECT e.identity, e.number, d.id AS document, e.entity, e.kind, e.name, e.plain, e.places, e.is_wide AS isWide, e.aliases, e.attributes,
         e.mentions, e.surest
       FROM entities AS e JOIN documents AS d ON d.number = e.document
       WHERE e.identity IN (SELECT value FROM json_each(?)) AND d.copy_of IS NULL`,
  )

  function* touchedThings(): Generator<Thing> {
    let last = ''
    for (;;) {
      const identities = chunks.all(last, CHUNK) as string[]
      if (identities.length === 0) return
      last = identities.at(-1)!
      const things = new Map(identities.map((identity) => [identity, [] as StoredEntity[]]))
      for (const row of entities.all(JSON.stringify(identities))) {
        things.get(row.identity)!.push(readEntity(row))
      }
      for (const [identity, stored] of things) yield { identity, entities: stored }
    }
  }

  return { touchedThings, replaceNodes: nodeReplacer(database) }
}

function readEntity({ identity: _, places, isWide, aliases, attributes, ...row }: EntityRow): StoredEntity {
  return {
    ...row,
    places: places === '' ? [] : places.split(' '),
    isWide: isWide === 1,
    aliases: JSON.parse(aliases) as string[],
    attributes: JSON.parse(attributes) as Record<string, string | number>,
  }
}

function nodeReplacer(database: Database): DraftThings['replaceNodes'] {
  const known = database.prepare<[string], { number: number; key: string; kind: Kind; label: string }>(
    'SELECT number, key, kind, label FROM nodes WHERE identity = ?',
  )
  const knownAliases = database
    .prepare<[number], string>('SELECT name FROM aliases WHERE node = ? AND NOT is_label ORDER BY number')
    .pluck()
  const insert = database.prepare(
    `INSERT INTO nodes (label, kind, mentions, confidence, code, level, investment, investment_raw, status, period, key, identity, degree)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
  )
  const update = database.prepare(
    `UPDATE nodes SET label = ?, kind = ?, mentions = ?, confidence = ?, code = ?, level = ?, investment = ?,
       investment_raw = ?, status = ?, period = ? WHERE number = ?`,
  )
  const remove = database.prepare('DELETE FROM nodes WHERE number = ?')
  const removeSpellings = database.prepare(
    'DELETE FROM alias_characters WHERE rowid IN (SELECT number FROM aliases WHERE node = ?)',
  )
  const removeAliases = database.prepare('DELETE FROM aliases WHERE node = ?')
  const insertAliases = aliasInserter(database)
  const removePairs = database.prepare('DELETE FROM open_pairs WHERE identity = ?')
  const insertPair = database.prepare(
    'INSERT INTO open_pairs (left, right, reason, identity) VALUES (?, ?, ?, ?)',
  )
  const move = database.prepare('UPDATE entities SET node = ? WHERE number = ? AND node IS NOT ?')
  const touch = database.prepare(
    'INSERT OR IGNORE INTO touched_documents SELECT document FROM entities WHERE number = ?',
  )
  const forgetNames = (node: number) => {
    removeSpellings.run(node)
    removeAliases.run(node)
  }

  return (identity, nodes, openPairs) => {
    const before = new Map(known.all(identity).map((row) => [row.key, row]))
    for (const node of nodes) {
      const { key, label, kind, aliases, mentions, confidence, members } = node
      const { code = null, level = null, investment = null } = node
      const { investment_raw = null, status = null, period = null } = node
      const fields = [
        label,
        kind,
        mentions,
        confidence,
        code,
        level,
        investment,
        investment_raw,
        status,
        period,
      ]
      const old = before.get(key)
      before.delete(key)
      const number = old?.number ?? Number(insert.run(...fields, key, identity).lastInsertRowid)
      if (old) update.run(...fields, number)
      const isNamedAnew =
        old?.label !== label || old.kind !== kind || !isSame(knownAliases.all(number), aliases)
      if (isNamedAnew) {
        if (old) forgetNames(number)
        insertAliases(number, node)
      }
      for (const member of members) {
        const hasMoved = move.run(number, member, number).changes > 0
        if (hasMoved || old?.kind !== kind) touch.run(member)
      }
    }
    for (const { number } of before.values()) {
      forgetNames(number)
      remove.run(number)
    }
    removePairs.run(identity)
    for (const { left, right, reason } of openPairs) insertPair.run(left, right, reason, identity)
  }
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index])
}
