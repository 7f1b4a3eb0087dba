/**
 * Makes one edge of the relations that state it.
 * Two sentences that give 张应统 an office at 丹灶镇 → one edge of weight 2
 */
import type { EdgeFields, StoredRelation } from '../../../graph/store/draft-edges.ts'

/** @param relations one at least, in the order of documents and places in them */
export function makeEdge(relations: readonly StoredRelation[]): EdgeFields {
  const values = (name: string) => [...new Set(relations.flatMap(({ attributes }) => attributes[name] ?? []))]
  const offices = [...new Set(values('office').flatMap((office) => office.split('、')))]
  const [role] = values('role')
  const [start] = values('start').sort()
  const end = values('end').sort().at(-1)
  return {
    weight: new Set(relations.map(({ document, sentenceStart }) => `${sentenceStart} ${document}`)).size,
    confidence: relations.reduce((surest, { confidence }) => Math.max(surest, confidence), 0),
    ...(offices.length > 0 ? { office: offices.join('、') } : {}),
    ...(role ? { role } : {}),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
  }
}
