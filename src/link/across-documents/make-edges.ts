/**
 * Makes the edges: relations that documents state, and co_occurs for what stands in one sentence.
 * Two sentences that give 张应统 an office at 丹灶镇 → one edge of weight 2 with both
 */
import {
  type DocumentRecord,
  type EdgeRecord,
  type Evidence,
  type Kind,
  RELATION_ENDS,
  type Relation,
  SYMMETRIC_RELATIONS,
} from '../../../graph/ontology.ts'
import type { RelationStatement } from '../../extract/statement.ts'
import type { LocalEntity } from './local-entity.ts'
import { evidenceOf } from './make-evidence.ts'

/** A sentence that lists more things than this says nothing of any two of them. */
const MOST_IN_ONE_SENTENCE = 12
/** Enough sentences to see why two things co-occur; the weight counts all. */
const CO_OCCURRENCES_SHOWN = 3
const CO_OCCURS_CONFIDENCE = 0.3

export interface EdgeContext {
  relations: readonly RelationStatement[]
  entities: readonly LocalEntity[]
  documents: ReadonlyMap<string, DocumentRecord>
  kinds: ReadonlyMap<string, Kind>
  nodeOf(document: string, entity: number): string | undefined
}

interface Draft {
  relation: Relation
  source: string
  target: string
  evidence: Evidence[]
  attributes: Record<string, string>[]
}

/** All edges in key order. */
export function makeEdges(context: EdgeContext): EdgeRecord[] {
  const drafts = new Map<string, Draft>()
  for (const statement of context.relations) {
    const source = context.nodeOf(statement.document, statement.source)
    const target = context.nodeOf(statement.document, statement.target)
    const text = context.documents.get(statement.document)?.text
    if (!source || !target || source === target || text === undefined) continue
    if (!fits(statement.relation, context.kinds.get(source)!, context.kinds.get(target)!)) continue
    const draft = draftFor(drafts, statement.relation, source, target)
    draft.evidence.push(evidenceOf(statement, text))
    draft.attributes.push(statement.attributes)
  }
  addCoOccurrences(drafts, context)
  return [...drafts].map(([key, draft]) => makeEdge(key, draft)).sort((a, b) => (a.key < b.key ? -1 : 1))
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
  const draft: Draft = { relation, source, target, evidence: [], attributes: [] }
  drafts.set(key, draft)
  return draft
}

function addCoOccurrences(drafts: Map<string, Draft>, context: EdgeContext): void {
  const sentences = new Map<string, Map<string, Evidence>>()
  for (const { mentions } of context.entities) {
    for (const mention of mentions) {
      const node = context.nodeOf(mention.document, mention.entity)
      const text = context.documents.get(mention.document)?.text
      if (!node || text === undefined) continue
      const place = `${mention.sentence[0]} ${mention.document}`
      const inSentence = sentences.get(place) ?? new Map<string, Evidence>()
      sentences.set(place, inSentence)
      const known = inSentence.get(node)
      if (!known || mention.start < known.start) inSentence.set(node, evidenceOf(mention, text))
    }
  }
  for (const inSentence of sentences.values()) {
    if (inSentence.size > MOST_IN_ONE_SENTENCE) continue
    const nodes = [...inSentence].sort(([left], [right]) => (left < right ? -1 : 1))
    nodes.forEach(([left, from], index) => {
      for (const [right, to] of nodes.slice(index + 1)) {
        draftFor(drafts, 'co_occurs', left, right).evidence.push({
          ...from,
          start: Math.min(from.start, to.start),
          end: Math.max(from.end, to.end),
          rule: 'same-sentence',
          confidence: CO_OCCURS_CONFIDENCE,
        })
      }
    })
  }
}

function makeEdge(key: string, { relation, source, target, evidence, attributes }: Draft): EdgeRecord {
  const ordered = evidence
    .map((item, index) => ({ item, attributes: attributes[index] ?? {} }))
    .sort((a, b) => byPosition(a.item, b.item))
  const items = ordered.map(({ item }) => item)
  return {
    key,
    source,
    target,
    relation,
    weight: new Set(items.map(({ document, sentenceStart }) => `${sentenceStart} ${document}`)).size,
    confidence:
      relation === 'co_occurs'
        ? CO_OCCURS_CONFIDENCE
        : Math.max(...items.map(({ confidence }) => confidence)),
    documents: [...new Set(items.map(({ document }) => document))].sort(),
    evidence: relation === 'co_occurs' ? items.slice(0, CO_OCCURRENCES_SHOWN) : items,
    ...edgeAttributes(ordered.map((entry) => entry.attributes)),
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
