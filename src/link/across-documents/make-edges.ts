/**
 * Makes the edges: relations that documents state, and co_occurs for what stands in one sentence.
 * Two sentences that give 张应统 an office at 丹灶镇 → one edge of weight 2 with both
 */
import {
  type EdgeRecord,
  type Evidence,
  type Kind,
  RELATION_ENDS,
  type Relation,
  SYMMETRIC_RELATIONS,
} from '../../../graph/ontology.ts'
import type { MentionStatement } from '../../extract/statement.ts'
import type { LocalDocument } from './group-statements.ts'
import type { LocalEntity } from './local-entity.ts'
import { evidenceOf } from './make-evidence.ts'

/** A sentence that lists more things than this says nothing of any two of them. */
const MOST_IN_ONE_SENTENCE = 12
/** Enough sentences to see why two things co-occur; the weight counts all. */
const CO_OCCURRENCES_SHOWN = 3
const CO_OCCURS_CONFIDENCE = 0.3

export interface EdgeContext {
  documents: readonly LocalDocument[]
  kinds: ReadonlyMap<string, Kind>
  nodeOf: ReadonlyMap<LocalEntity, string>
}

interface Draft {
  relation: Relation
  source: string
  target: string
  evidence: { item: Evidence; attributes: Record<string, string> }[]
}

/** All edges in key order. */
export function makeEdges(context: EdgeContext): EdgeRecord[] {
  const drafts = new Map<string, Draft>()
  for (const document of context.documents) {
    if (!document.record) continue
    addRelations(drafts, document, document.record.text, context)
    addCoOccurrences(drafts, document, document.record.text, context)
  }
  return [...drafts].map(([key, draft]) => makeEdge(key, draft)).sort((a, b) => (a.key < b.key ? -1 : 1))
}

function addRelations(
  drafts: Map<string, Draft>,
  { relations, entities }: LocalDocument,
  text: string,
  { kinds, nodeOf }: EdgeContext,
): void {
  const nodeOfNumber = (entity: number) => nodeOf.get(entities.get(entity)!)
  for (const statement of relations) {
    const source = nodeOfNumber(statement.source)
    const target = nodeOfNumber(statement.target)
    if (!source || !target || source === target) continue
    if (!fits(statement.relation, kinds.get(source)!, kinds.get(target)!)) continue
    draftFor(drafts, statement.relation, source, target).evidence.push({
      item: evidenceOf(statement, text),
      attributes: statement.attributes,
    })
  }
}

function fits(relation: Relation, from: Kind, to: Kind): boolean {
  const ends = RELATION_ENDS[relation]
  return ends.from.includes(from) && ends.to.includes(to)
}

function draftFor(drafts: Map<string, Draft>, relation: Relation, from: string, to: string): Draft {
  const [source, target] = SYMMETRIC_RELATIONS.has(relation) && from > to ? [to, from] : [from, to]
  const key = `${source}|${relation}|${target}`
  const known = drafts.get(key)
  if (known) return known
  const draft: Draft = { relation, source, target, evidence: [] }
  drafts.set(key, draft)
  return draft
}

function addCoOccurrences(
  drafts: Map<string, Draft>,
  { entities }: LocalDocument,
  text: string,
  { nodeOf }: EdgeContext,
): void {
  /** Of each sentence, by its start, where each node is first named. */
  const sentences = new Map<number, Map<string, MentionStatement>>()
  for (const entity of entities.values()) {
    const node = nodeOf.get(entity)!
    for (const mention of entity.mentions) {
      const inSentence = sentences.get(mention.sentence[0]) ?? new Map<string, MentionStatement>()
      sentences.set(mention.sentence[0], inSentence)
      const known = inSentence.get(node)
      if (!known || mention.start < known.start) inSentence.set(node, mention)
    }
  }
  for (const inSentence of sentences.values()) {
    if (inSentence.size < 2 || inSentence.size > MOST_IN_ONE_SENTENCE) continue
    const nodes = [...inSentence].sort(([left], [right]) => (left < right ? -1 : 1))
    nodes.forEach(([left, from], index) => {
      for (const [right, to] of nodes.slice(index + 1)) {
        const item = evidenceOf(from, text)
        item.start = Math.min(from.start, to.start)
        item.end = Math.max(from.end, to.end)
        item.rule = 'same-sentence'
        item.confidence = CO_OCCURS_CONFIDENCE
        draftFor(drafts, 'co_occurs', left, right).evidence.push({ item, attributes: {} })
      }
    })
  }
}

function makeEdge(key: string, { relation, source, target, evidence }: Draft): EdgeRecord {
  const ordered = evidence.sort((a, b) => byPosition(a.item, b.item))
  const items = ordered.map(({ item }) => item)
  const isHint = relation === 'co_occurs'
  return {
    key,
    source,
    target,
    relation,
    weight: new Set(items.map(({ document, sentenceStart }) => `${sentenceStart} ${document}`)).size,
    confidence: isHint ? CO_OCCURS_CONFIDENCE : Math.max(...items.map(({ confidence }) => confidence)),
    documents: [...new Set(items.map(({ document }) => document))].sort(),
    evidence: isHint ? items.slice(0, CO_OCCURRENCES_SHOWN) : items,
    ...(isHint ? {} : edgeAttributes(ordered.map(({ attributes }) => attributes))),
  }
}

function edgeAttributes(found: readonly Record<string, string>[]): Partial<EdgeRecord> {
  const values = (name: string) => [...new Set(found.flatMap((attributes) => attributes[name] ?? []))]
  const offices = [...new Set(values('office').flatMap((office) => office.split('、')))]
  const [role] = values('role')
  const [start] = values('start').sort()
  const end = values('end').sort().at(-1)
  return {
    ...(offices.length > 0 ? { office: offices.join('、') } : {}),
    ...(role ? { role } : {}),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
  }
}

function byPosition(a: Evidence, b: Evidence): number {
  return a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start || a.end - b.end
}
