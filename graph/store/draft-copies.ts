/**
 * The documents of a draft that may be copies of others, or originals of copies, after some came or went.
 * 通知 and its repost without the last paragraph → the repost, with the 312 characters that it shares with 通知
 */
import type { Database } from 'better-sqlite3'

/** What is known of a document's size and time, to tell the original from the copy. */
export interface ComparedDocument {
  number: number
  id: string
  date: string | null
  /** Characters in its prints. */
  fullness: number
}

export interface TouchedDocument extends ComparedDocument {
  /** Documents that share sentences with it, and how many characters these have. */
  alike: (ComparedDocument & { shared: number })[]
}

export interface DraftCopies {
  /**
   * Documents that came, that share sentences with those, or whose original went.
   * @param least share (0 to 1) of a document's characters that another must have to be among `alike`
   */
  touchedDocuments(least: number): Iterable<TouchedDocument>
  /** Notes what a document is a copy of; of a copy nothing is linked. */
  setOriginal(document: number, original: number | undefined): void
}

/** Documents that were there and of which one that came has so great a share that they may be its copies. */
const FIND_TOUCHED = `
INSERT OR IGNORE INTO touched_copies
  SELECT s.document FROM (
    SELECT o.document AS document, sum(o.length) AS shared
    FROM new_documents AS n CROSS JOIN prints AS m ON m.document = n.number CROSS JOIN prints AS o ON o.print = m.print
    WHERE o.document NOT IN (SELECT number FROM new_documents) GROUP BY n.number, o.document
  ) AS s CROSS JOIN documents AS d ON d.number = s.document WHERE s.shared >= d.fullness * ?
`

/** Enough to tell a sentence that few documents have from one that offices end everything with. */
const MANY = 50

export function draftCopies(database: Database): DraftCopies {
  const alikeTo = alikeFinder(database)
  const hasOlder = database.prepare(
    'SELECT 1 FROM documents WHERE number NOT IN (SELECT number FROM new_documents) LIMIT 1',
  )
  const set = database.prepare(
    'UPDATE documents SET copy_of = :original WHERE number = :document AND copy_of IS NOT :original',
  )
  const touch = database.prepare(
    'INSERT OR IGNORE INTO touched_identities SELECT identity FROM entities WHERE document = ?',
  )
  const touchEdges = database.prepare(
    'INSERT OR IGNORE INTO touched_edges SELECT edge FROM relations WHERE document = ? AND edge IS NOT NULL',
  )
  const leave = [
    database.prepare('UPDATE relations SET edge = NULL WHERE document = ?'),
    database.prepare('UPDATE entities SET node = NULL WHERE document = ?'),
  ]
  return {
    *touchedDocuments(least) {
      database.exec('INSERT OR IGNORE INTO touched_copies SELECT number FROM new_documents')
      if (hasOlder.get() !== undefined) database.prepare(FIND_TOUCHED).run(least)
      const touched = database.prepare<[], ComparedDocument>(
        `SELECT number, id, date, fullness FROM documents WHERE number IN (SELECT number FROM touched_copies) ORDER BY id`,
      )
      for (const document of touched.all()) {
        yield { ...document, alike: alikeTo(document, least) }
      }
    },
    setOriginal(document, original) {
      if (set.run({ document, original: original ?? null }).changes === 0) return
      touch.run(document)
      if (original === undefined) return
      touchEdges.run(document)
      for (const statement of leave) statement.run(document)
    },
  }
}

/**
 * Whatever has four fifths of a document has one at least of any sentences that make up more than a fifth of it: the
 * rarest are asked for, since others may stand in every document.
 */
function alikeFinder(database: Database) {
  const printsOf = database.prepare<[number], { print: number; length: number; bearers: number }>(
    `SELECT m.print, m.length, (SELECT count(*) FROM (SELECT 1 FROM prints AS p WHERE p.print = m.print LIMIT ${MANY})) AS bearers
     FROM prints AS m WHERE m.document = ? ORDER BY bearers, m.print`,
  )
  const bearersOf = database
    .prepare<[string, number], number>(
      'SELECT DISTINCT document FROM prints WHERE print IN (SELECT value FROM json_each(?)) AND document <> ?',
    )
    .pluck()
  const compare = database.prepare<
    [{ document: number; bearers: string }],
    ComparedDocument & { shared: number }
  >(
    `SELECT d.number, d.id, d.date, d.fullness, sum(o.length) AS shared
     FROM json_each(:bearers) AS c CROSS JOIN prints AS o ON o.document = c.value CROSS JOIN documents AS d ON d.number = c.value
     WHERE o.print IN (SELECT print FROM prints WHERE document = :document) GROUP BY d.number ORDER BY d.id`,
  )
  return ({ number, fullness }: ComparedDocument, least: number): TouchedDocument['alike'] => {
    const rarest: number[] = []
    let covered = 0
    for (const { print, length, bearers } of printsOf.all(number)) {
      if (fullness - covered < fullness * least) break
      covered += length
      if (bearers > 1) rarest.push(print)
    }
    if (rarest.length === 0) return []
    const bearers = bearersOf.all(JSON.stringify(rarest), number)
    if (bearers.length === 0) return []
    return compare
      .all({ document: number, bearers: JSON.stringify(bearers) })
      .filter(({ shared }) => shared >= fullness * least)
  }
}
