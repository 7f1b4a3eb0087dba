/**
 * A number for the lexicon as it is: another one, and everything is extracted anew.
 * seeds/lexicon with one more row in endings.tsv → another digest
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../package-folder.ts'

/** Tables that decide what of a file is its text. */
const OF_READING = /^page-/

/** SHA-256 of the tables that the extraction reads, hexadecimal. */
export function digestLexicon(): string {
  return digestTables(['lexicon', 'segmenter'], (name) => !OF_READING.test(name))
}

/** SHA-256 of the tables by which web pages are read, hexadecimal. */
export function digestPageWords(): string {
  return digestTables(['lexicon'], (name) => OF_READING.test(name))
}

function digestTables(folders: readonly string[], isMeant: (name: string) => boolean): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const path = join(packageFolder(), 'seeds', folder)
    const tables = readdirSync(path).filter((name) => !name.endsWith('.md') && isMeant(name))
    for (const name of tables.sort()) hash.update(`${name}\0`).update(readFileSync(join(path, name)))
  }
  return hash.digest('hex')
}
