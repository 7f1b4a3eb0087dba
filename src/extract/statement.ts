/**
 * A Statement is what the map half says of one document, one JSON object a line.
 * 张应统 in 丹灶镇党委书记张应统 → {"type":"mention","kind":"official","text":"张应统",…}.
 */
import type { Dating, DocumentRecord, Kind, Relation } from '../../graph/ontology.ts'

/** Opens the statements of a document and carries the text that they point into. */
export interface DocumentStatement extends DocumentRecord {
  type: 'document'
  /** Number of its sentences. */
  sentences: number
}

/** Stands among an entity's places for the whole country, where a division's code would say which part of it. */
export const NATION = '中国'

/** One thing that the document speaks of, after aliases within the document were joined. */
export interface EntityStatement {
  type: 'entity'
  document: string
  /** Number of the entity within its document; mentions and relations refer to it. */
  entity: number
  kind: Kind
  /** Its fullest name in this document, without quotation marks. */
  name: string
  /** The name in simplified characters: what linking compares. */
  plain: string
  /** Code of the official division that it is, places only. */
  division?: string
  /**
   * Codes of the divisions the document places it in, the most specific first; NATION for who holds an office of the
   * whole country. Then the names of the national bodies that a person holds office at.
   */
  places: string[]
  /** Whether a place's name stands in the name, so that it tells the thing from others elsewhere. */
  holdsPlace?: boolean
  /** Surface forms other than the name, written and simplified; words such as 该镇 are none. */
  aliases: string[]
  /** Code, level, investment, status, period, as in the ontology. */
  attributes: Record<string, string | number>
}

export interface MentionStatement {
  type: 'mention'
  document: string
  entity: number
  /** UTF-16 offsets into the document's text, end exclusive; `text.slice(start, end)` is `text`. */
  start: number
  end: number
  text: string
  /** Offsets of the sentence around it. */
  sentence: [start: number, end: number]
  rule: string
  confidence: number
}

export interface RelationStatement {
  type: 'relation'
  document: string
  relation: Relation
  /** Entity numbers. */
  source: number
  target: number
  /** Offsets of the words that state it. */
  start: number
  end: number
  sentence: [start: number, end: number]
  rule: string
  confidence: number
  /** When it took place or held, and how that is known, as in the ontology. */
  date?: string
  dated?: Dating
  /** office, role, start, end, as in the ontology. */
  attributes: Record<string, string>
}

export type Statement = DocumentStatement | EntityStatement | MentionStatement | RelationStatement
