/**
 * Loads what is known of web pages: names of their parts, and the words of what stands around a text.
 * page-marks.tsv "zoom⇥text" → marks.get('zoom') === 'text'
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTable } from '../lexicon/read-table.ts'
import { type RowOf, TABLES } from '../lexicon/tables.ts'
import { packageFolder } from '../package-folder.ts'

export interface PageWords {
  /** Ids and classes of elements, in lower case. */
  marks: ReadonlyMap<string, RowOf<'page-marks'>['role']>
  furniture: readonly RowOf<'page-furniture'>[]
}

/** Bad rows are left out: `check-seeds` reports them. */
export function loadPageWords(folder = join(packageFolder(), 'seeds', 'lexicon')): PageWords {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const marks = readTable(read('page-marks.tsv'), 'page-marks.tsv', TABLES['page-marks'])
  const furniture = readTable(read('page-furniture.tsv'), 'page-furniture.tsv', TABLES['page-furniture'])
  return { marks: new Map(marks.rows.map(({ mark, role }) => [mark, role])), furniture: furniture.rows }
}
