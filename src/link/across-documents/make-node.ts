/**
 * Makes one node of the entities that are one thing.
 * 丹灶 (document a) and 丹灶镇 (document b) → node 丹灶镇, alias 丹灶
 */
import type { DocumentRecord, Evidence, Kind, Level, NodeRecord, Status } from '../../../graph/ontology.ts'
import type { LocalEntity } from './local-entity.ts'
import { evidenceOf } from './make-evidence.ts'

export function makeNode(
  key: string,
  members: readonly LocalEntity[],
  documents: ReadonlyMap<string, DocumentRecord>,
): NodeRecord {
  const ordered = [...members].sort(byDocument)
  const label = fullestName(ordered)
  const names = ordered.flatMap(({ statement }) => [statement.name, ...statement.aliases])
  const mentions = ordered.flatMap((member) => member.mentions)
  const attributes = Object.assign({}, ...ordered.map(({ statement }) => statement.attributes).reverse())
  return {
    key,
    label,
    kind: kindOf(ordered),
    aliases: [...new Set(names)].filter((name) => name !== label).sort(),
    documents: [...new Set(ordered.map(({ statement }) => statement.document))],
    mentions: mentions.length,
    confidence: Math.max(0, ...mentions.map((mention) => mention.confidence)),
    evidence: firstMentions(ordered, documents),
    ...pickAttributes(attributes),
  }
}

/** One who holds a public office anywhere is an official. */
function kindOf(members: readonly LocalEntity[]): Kind {
  const kinds = members.map(({ statement }) => statement.kind)
  return kinds.includes('official') ? 'official' : kinds[0]!
}

/** The longest name; of equals one that is written in simplified characters, then the first in code order. */
function fullestName(members: readonly LocalEntity[]): string {
  const [best] = members
    .map(({ statement: { name, plain } }) => ({ name, traditional: name === plain ? 0 : 1 }))
    .sort(
      (a, b) => b.name.length - a.name.length || a.traditional - b.traditional || (a.name < b.name ? -1 : 1),
    )
  return best!.name
}

function firstMentions(
  members: readonly LocalEntity[],
  documents: ReadonlyMap<string, DocumentRecord>,
): Evidence[] {
  return members.flatMap(({ mentions }) => {
    const [first] = [...mentions].sort((a, b) => a.start - b.start)
    const text = first && documents.get(first.document)?.text
    return first && text !== undefined ? [evidenceOf(first, text)] : []
  })
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

function byDocument(left: LocalEntity, right: LocalEntity): number {
  const [a, b] = [left.statement, right.statement]
  return a.document < b.document ? -1 : a.document > b.document ? 1 : a.entity - b.entity
}
