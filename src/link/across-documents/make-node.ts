/**
 * Makes one node of the entities that are one thing.
 * 丹灶 (document a) and 丹灶镇 (document b) → node 丹灶镇, alias 丹灶
 */
import type { Kind, Level, NodeRecord, Status } from '../../../graph/ontology.ts'
import type { NodeFields, StoredEntity } from '../../../graph/store/draft-things.ts'

/** @param members one at least, in any order */
export function makeNode(members: readonly StoredEntity[]): NodeFields {
  const ordered = [...members].sort(byDocument)
  const label = fullestName(ordered)
  const names = new Set(ordered.flatMap(({ name, aliases }) => [name, ...aliases]))
  names.delete(label)
  return {
    label,
    kind: kindOf(ordered),
    aliases: [...names].sort(),
    mentions: ordered.reduce((sum, { mentions }) => sum + mentions, 0),
    confidence: ordered.reduce((surest, entity) => Math.max(surest, entity.surest), 0),
    ...pickAttributes(firstAttributes(ordered)),
  }
}

/** One who holds a public office anywhere is an official. */
function kindOf(members: readonly StoredEntity[]): Kind {
  return members.some(({ kind }) => kind === 'official') ? 'official' : members[0]!.kind
}

/** The longest name; of equals one that is written in simplified characters, then the first in code order. */
function fullestName(members: readonly StoredEntity[]): string {
  return members.reduce((best, member) => (isFuller(member, best) ? member : best)).name
}

function isFuller(left: StoredEntity, right: StoredEntity): boolean {
  if (left.name.length !== right.name.length) return left.name.length > right.name.length
  const [a, b] = [left.name === left.plain, right.name === right.plain]
  return a === b ? left.name < right.name : a
}

/** Of each attribute what the first document says that has it. */
function firstAttributes(members: readonly StoredEntity[]): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const { attributes } of members) {
    for (const [name, value] of Object.entries(attributes)) found[name] ??= value
  }
  return found
}

function pickAttributes(found: Record<string, unknown>): Partial<NodeRecord> {
  return {
    ...(typeof found.code === 'string' ? { code: found.code } : {}),
    ...(typeof found.level === 'string' ? { level: found.level as Level } : {}),
    ...(typeof found.investment === 'number' ? { investment: found.investment } : {}),
    ...(typeof found.investment_raw === 'string' ? { investment_raw: found.investment_raw } : {}),
    ...(typeof found.status === 'string' ? { status: found.status as Status } : {}),
    ...(typeof found.period === 'string' ? { period: found.period } : {}),
  }
}

function byDocument(left: StoredEntity, right: StoredEntity): number {
  return left.document < right.document ? -1 : left.document > right.document ? 1 : left.entity - right.entity
}
