/**
 * Puts the hits into the rows of the list: by name, by office, then those beyond the loaded part.
 * { hits: [云溪镇, 周砚秋 by 县委书记] } → [{ title: 'names', rows: [云溪镇] }, { title: 'offices', rows: [周砚秋] }]
 */
import type { RemoteHit } from '../../../graph/model/viewer-payload.ts'
import type { SearchAnswer, SearchHit } from '../../search/search-messages.ts'

/** A hit in the loaded graph, or one that has to be loaded first; `place` counts all rows from 0. */
export type SearchRow =
  | { place: number; key: string; hit: SearchHit }
  | { place: number; key: string; remote: RemoteHit }

export interface RowGroup {
  title: 'names' | 'offices' | 'remote'
  rows: SearchRow[]
}

/** Groups without rows are left out. */
export function listRows(
  answer: SearchAnswer | null,
  remote: readonly RemoteHit[],
  isLoaded: (key: string) => boolean,
): RowGroup[] {
  let place = 0
  const local = (answer?.hits ?? []).map((hit): SearchRow & { hit: SearchHit } => ({
    place: place++,
    key: hit.key,
    hit,
  }))
  const beyond = remote
    .filter(({ node }) => !isLoaded(node.key))
    .map((hit): SearchRow => ({ place: place++, key: hit.node.key, remote: hit }))
  const groups: RowGroup[] = [
    { title: 'names', rows: local.filter(({ hit }) => hit.match !== 'office') },
    { title: 'offices', rows: local.filter(({ hit }) => hit.match === 'office') },
    { title: 'remote', rows: beyond },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}
