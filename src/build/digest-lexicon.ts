/**
 * A number for the lexicon as it is: another one, and everything is extracted anew.
 * seeds/lexicon with one more row in endings.tsv → another digest
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../package-folder.ts'

/** SHA-256 of all tables that the extraction reads, hexadecimal. */
export function digestLexicon(): string {
  const hash = createHash('sha256')
  for (const folder of ['lexicon', 'segmenter']) {
    const path = join(packageFolder(), 'seeds', folder)
    const tables = readdirSync(path).filter((name) => !name.endsWith('.md'))
    for (const name of tables.sort()) hash.update(`${name}\0`).update(readFileSync(join(path, name)))
  }
  return hash.digest('hex')
}
