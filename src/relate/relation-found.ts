/**
 * A relation between two things of one document, with the words that state it.
 * 夏侯明远 —holds_office→ 霍邱县, office 县委书记
 */
import type { Dating, Relation } from '../../graph/ontology.ts'
import type { DocumentEntity } from '../link/within-document/resolved-document.ts'

export interface RelationFound {
  relation: Relation
  source: DocumentEntity
  target: DocumentEntity
  /** UTF-16 offsets of the words that state it, end exclusive. */
  start: number
  end: number
  rule: string
  /** When it took place or held, and how that is known, as in the ontology. */
  date?: string
  dated?: Dating
  attributes: Record<string, string>
}
