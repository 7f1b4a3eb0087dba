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

const FIND_TOUCHED = `
INSERT OR IGNORE INTO touched_copies SELECT number FROM new_documents;
INSERT OR IGNORE INTO touched_copies
  SELECT o.document FROM new_documents AS n JOIN prints AS m ON m.document = n.number JOIN prints AS o ON o.print = m.print;
`

export function draftCopies(database: Database): DraftCopies {
  const alike = database.prepare<[number, number], ComparedDocument & { shared: number }>(
    `SELECT d.number, d.id, d.date, d.fullness, a.shared FROM (
       SELECT o.document AS document, sum(o.length) AS shared
       FROM prints AS m JOIN prints AS o ON o.print = m.print
       WHERE m.document = ? AND o.document <> m.document GROUP BY o.document HAVING shared >= ?
     ) AS a JOIN documents AS d ON d.number = a.document`,
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
      database.exec(FIND_TOUCHED)
      const touched = database.prepare<[], ComparedDocument>(
        `SELECT number, id, date, fullness FROM documents WHERE number IN (SELECT number FROM touched_copies) ORDER BY id`,
      )
      for (const document of touched.all()) {
        yield { ...document, alike: alike.all(document.number, document.fullness * least) }
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
