/**
 * Reads the table of real office-holders that is kept beside the checkout.
 * 何望山⇥县委书记 → { name: '何望山', post: '县委书记' }
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Said } from './office-sentences.ts'

/** Where the table is; ZHENGTU_SHARED says another folder than ../shared. */
export function officialsTable(): string {
  const shared = process.env.ZHENGTU_SHARED ?? join(import.meta.dirname, '../../../shared')
  return join(resolve(shared), 'corpus', 'officials.tsv')
}

/** @throws Error where the file cannot be read */
export function readOfficials(path: string): Said[] {
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [name = '', post = ''] = line.split('\t')
    return { name, post }
  })
}
