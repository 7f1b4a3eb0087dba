/**
 * A mention is a stretch of a document that names something; the finders make them, linking joins them.
 * 该镇 → { kind: 'place', name: '该镇', reference: { level: '镇', nearest: true } }
 */
import type { Kind } from '../../graph/ontology.ts'
import type { Division } from '../lexicon/gazetteer.ts'

/** A place that is named only by its level: the text says which. */
export interface RelativePlace {
  /** 省, 市, 区, 县, 镇, 乡, 街道, 村, 社区; empty where any level may be meant (党委 alone). */
  level: string
  /** The last one named before (该镇), not the one that the document is about (全区). */
  nearest: boolean
}

export interface Mention {
  kind: Kind
  /** UTF-16 offsets into the document's text, end exclusive. */
  start: number
  end: number
  /** The name in simplified characters, without quotation marks and inner spaces: what is compared. */
  name: string
  /** Id of the rule that found it. */
  rule: string
  /** How sure it is that it names one thing, where it was judged by itself; else the rule's confidence holds. */
  confidence?: number
  /** Proposed without what the rules ask of a name; only the judge can let it stand. */
  loose?: boolean
  /** Places: the divisions that bear the name. */
  divisions?: readonly Division[]
  /** Places: the name leaves out the level (丹灶), so the document must make it that place. */
  short?: boolean
  /** Places: named only by level or leading body. */
  reference?: RelativePlace
  /** Organizations: the place they name themselves by level: 区 in 区住建局. */
  seat?: RelativePlace
  /** Persons: holds an office of the whole nation, so that no place tells namesakes apart. */
  ofTheNation?: boolean
  /** Things that stand for one named before: 该项目, 牟书记. */
  standsFor?: 'nearest' | 'surname'
}

/**
 * Makes every mention an object of one shape, whichever of its parts are known: the functions that all mentions pass
 * through run much slower over objects of many shapes.
 */
export function newMention(known: Mention): Mention {
  return {
    kind: known.kind,
    start: known.start,
    end: known.end,
    name: known.name,
    rule: known.rule,
    confidence: known.confidence,
    loose: known.loose,
    divisions: known.divisions,
    short: known.short,
    reference: known.reference,
    seat: known.seat,
    ofTheNation: known.ofTheNation,
    standsFor: known.standsFor,
  }
}

const NOT_IN_NAMES = /[\s“”‘’"'《》〈〉「」『』]/g

/** The form of a name that is compared: without spaces and quotation marks. */
export function bareName(plain: string): string {
  return plain.replace(NOT_IN_NAMES, '')
}
