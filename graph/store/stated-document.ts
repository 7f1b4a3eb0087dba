/**
 * What one document says, as the store keeps it: things, relations between them, and prints to know copies by.
 * 丹灶镇党委书记张应统 → entities 丹灶镇 and 张应统, relation 1 holds_office 0
 */
import type { Dating, DocumentRecord, Kind, Relation } from '../ontology.ts'

/** Where it stands. Offsets are UTF-16 into the document's text, end exclusive. */
export interface StatedSpan {
  start: number
  end: number
  /** Offsets of the sentence around it. */
  sentence: [start: number, end: number]
  /** Id of the rule that found it. */
  rule: string
  /** 0 to 1. */
  confidence: number
}

/** One thing that the document speaks of. */
export interface StatedEntity {
  /** Number within the document. */
  entity: number
  /** What two entities must share to be one thing at all: kind and name, or a division's code. */
  identity: string
  kind: Kind
  /** Its fullest name in this document. */
  name: string
  /** The name in simplified characters. */
  plain: string
  /** Codes of the divisions it lies in, the most specific first. */
  places: string[]
  /** Whether the name alone tells the thing, wherever it is. */
  isWide: boolean
  aliases: string[]
  /** Code, level, investment, status, period, as in the ontology. */
  attributes: Record<string, string | number>
  /** Number of its mentions, and the highest confidence among them. */
  mentions: number
  surest: number
  first?: StatedSpan | undefined
}

export interface StatedRelation extends StatedSpan {
  relation: Relation
  /** Numbers of entities within the document. */
  source: number
  target: number
  /** As in the ontology. */
  date?: string | undefined
  dated?: Dating | undefined
  /** office, role, start, end, as in the ontology. */
  attributes?: Record<string, string> | undefined
}

/** A number that stands for a sentence, and the sentence's length in characters. */
export type Print = [print: number, length: number]

export interface StatedDocument {
  record: DocumentRecord
  /** Number of its sentences. */
  sentences: number
  prints: Print[]
  entities: StatedEntity[]
  relations: StatedRelation[]
}
