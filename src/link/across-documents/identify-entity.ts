/**
 * Tells what an entity must share with those of other documents to be one thing with them.
 * 张应统, an official → official:张应统; 丹灶镇 (440605104) → place:440605104
 */
import type { EntityStatement } from '../../extract/statement.ts'

type Identified = Pick<EntityStatement, 'division' | 'kind' | 'plain' | 'holdsPlace'>

/** What two entities must share to be one thing at all. */
export function identityOf({ division, kind, plain }: Identified): string {
  if (division) return `place:${division}`
  return `${kind === 'person' ? 'official' : kind}:${plain}`
}

/** Whether the name alone tells the thing: divisions, regions, programmes, firms, names that hold a place. */
export function isWide({ kind, plain, division, holdsPlace }: Identified): boolean {
  if (division || kind === 'programme') return true
  if (kind === 'organization') return holdsPlace === true || /公司$|集团$|大学$|银行$/.test(plain)
  return kind === 'project' && holdsPlace === true
}
