/**
 * Finds nodes by part of a name, in characters, pinyin or initials; exact names first, then the important ones.
 * 灶 → 丹灶镇; danzao → 丹灶镇; dzz → 丹灶镇; 丹竈 → 丹灶镇.
 */
import { isPerson } from '../ontology.ts'
import type { GraphStore, SearchHit } from './graph-store.ts'
import { plainName } from './plain-name.ts'
import { hasTypedSurname } from './surname.ts'
import { typedPinyin } from './typed-pinyin.ts'

/** Asked for beyond the limit, in place of persons whose surname only looks like the typed one. */
const SPARE = 20

export function searchNodes(store: GraphStore, text: string, limit = 20): SearchHit[] {
  const plain = plainName(text)
  if (plain === '') return []
  return store
    .search({ plain, pinyin: typedPinyin(text)?.letters }, limit + SPARE)
    .filter(({ node, name }) => !isPerson(node.kind) || hasTypedSurname(text, name))
    .slice(0, limit)
}
