/**
 * Finds nodes by part of a name, in characters, pinyin or initials; exact names first, then the important ones.
 * 灶 → 丹灶镇; danzao → 丹灶镇; dzz → 丹灶镇; 丹竈 → 丹灶镇.
 */
import type { GraphStore, SearchHit } from './graph-store.ts'
import { plainName } from './plain-name.ts'

export function searchNodes(store: GraphStore, text: string, limit = 20): SearchHit[] {
  const plain = plainName(text)
  if (plain === '') return []
  return store.search({ plain, pinyin: typedPinyin(text) }, limit)
}

/** Tones, apostrophes and spaces do not count, ü may be typed ü or v; nothing where there is no Latin letter. */
function typedPinyin(text: string): string | undefined {
  const letters = text
    .normalize('NFD')
    .replace(/u\u0304?\u0308/giu, 'v')
    .replace(/[\p{M}\s'’·-]/gu, '')
    .toLowerCase()
  return /^[a-z0-9]*[a-z][a-z0-9]*$/.test(letters) ? letters : undefined
}
