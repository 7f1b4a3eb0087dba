/**
 * One document after its mentions were joined: what it speaks of, and which words mean which.
 * 霍邱县 … 我县 … 县委书记 → one entity 霍邱县 with three mentions
 */
import type { Kind } from '../../../graph/ontology.ts'
import type { Mention } from '../../extract/mention.ts'
import type { Division } from '../../lexicon/gazetteer.ts'
import type { SegmentedText } from '../../segment/segmented-text.ts'

export interface DocumentEntity {
  kind: Kind
  /** Its fullest name in this document as written, without quotation marks. */
  name: string
  /** The same in simplified characters. */
  plain: string
  /** In the order of the text. */
  mentions: Mention[]
  /** Places: the official division that it is. */
  division: Division | undefined
  /** Officials: holds an office of the whole nation. */
  ofTheNation: boolean
  attributes: Record<string, string | number>
}

export interface LinkedMention {
  mention: Mention
  entity: DocumentEntity
}

export interface ResolvedDocument {
  text: SegmentedText
  entities: DocumentEntity[]
  /** In the order of the text; one may stand within another (鼓楼区 in 鼓楼区住建局). */
  mentions: LinkedMention[]
  /** The division or other place that the document is about, if it is about one. */
  topic: DocumentEntity | undefined
}
