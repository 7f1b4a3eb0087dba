/**
 * What a graph holds: six kinds of node, seven relations, and the attributes of both.
 * 丹灶镇党委书记张应统 → (张应统: official) —holds_office→ (丹灶镇: place).
 */

export const KINDS = ['official', 'person', 'place', 'organization', 'project', 'programme'] as const
export type Kind = (typeof KINDS)[number]

/** Human beings, in office or not. */
export function isPerson(kind: Kind): boolean {
  return kind === 'official' || kind === 'person'
}

export const RELATIONS = [
  'holds_office',
  'part_of',
  'located_in',
  'carries_out',
  'promotes',
  'cooperates_with',
  'co_occurs',
] as const
export type Relation = (typeof RELATIONS)[number]

/** The relations that a document states; `co_occurs` is only a hint for exploring. */
export const STATED_RELATIONS: readonly Relation[] = RELATIONS.filter((relation) => relation !== 'co_occurs')

/** Relations without direction: an edge is stored once, its ends in key order. */
export const SYMMETRIC_RELATIONS: ReadonlySet<Relation> = new Set(['cooperates_with', 'co_occurs'])

export const KIND_LABELS: Record<Kind, string> = {
  official: '官员',
  person: '人物',
  place: '地点',
  organization: '机构',
  project: '项目',
  programme: '计划',
}

export const RELATION_LABELS: Record<Relation, string> = {
  holds_office: '任职',
  part_of: '属于',
  located_in: '位于',
  carries_out: '实施',
  promotes: '推动',
  cooperates_with: '合作',
  co_occurs: '同句',
}

/** Colours (hex RGB) that stay apart for the common forms of colour blindness (after Okabe and Ito). */
export const KIND_COLOURS: Record<Kind, string> = {
  official: '#d55e00',
  person: '#e69f00',
  place: '#0072b2',
  organization: '#8c6bb1',
  project: '#009e73',
  programme: '#cc79a7',
}

/** Which kinds may stand at the two ends of each relation. */
export const RELATION_ENDS: Record<Relation, { from: readonly Kind[]; to: readonly Kind[] }> = {
  holds_office: { from: ['official', 'person'], to: ['place', 'organization'] },
  part_of: {
    from: ['place', 'organization', 'project', 'programme'],
    to: ['place', 'organization', 'project', 'programme'],
  },
  located_in: { from: ['project', 'organization'], to: ['place'] },
  carries_out: { from: ['place', 'organization'], to: ['project', 'programme'] },
  promotes: { from: ['official', 'person'], to: ['project', 'programme'] },
  cooperates_with: { from: ['place', 'organization'], to: ['place', 'organization'] },
  co_occurs: { from: KINDS, to: KINDS },
}

export const LEVELS = ['province', 'city', 'county', 'town', 'village', 'other'] as const
export type Level = (typeof LEVELS)[number]

export const STATUSES = ['planned', 'signed', 'under_construction', 'completed', 'operating'] as const
export type Status = (typeof STATUSES)[number]

/**
 * How the date of a statement is known: the text gives it with its year; it was reckoned out from 昨日, 7月23日 and the like; or only the
 * document's own date is known.
 */
export const DATINGS = ['stated', 'derived', 'document'] as const
export type Dating = (typeof DATINGS)[number]

/** A document's sentence that states a node or an edge. */
export interface Evidence {
  /** Id of the document: its path below the folder that was read, `/` between parts. */
  document: string
  /** UTF-16 offset into the document's cleaned text of the words that carry the statement. */
  start: number
  /** UTF-16 offset, exclusive. */
  end: number
  /** The whole sentence, as written in the document. */
  sentence: string
  /** UTF-16 offset of the sentence's first character in the document's cleaned text. */
  sentenceStart: number
  /** Id of the rule that found it, a row of `seeds/lexicon/rules.tsv`. */
  rule: string
  /** 0 to 1: how often statements of this rule are right. */
  confidence: number
  /**
   * Stated relations only: when what it says took place or held: an ISO day, month or year, or an ISO 8601 interval of two
   * (2024-01/2024-06). Missing where neither text nor document gives one.
   */
  date?: string
  /** How the date is known; there where `date` is. */
  dated?: Dating
}

export interface NodeAttributes {
  label: string
  kind: Kind
  /** Other surface forms, label excluded, sorted. */
  aliases: string[]
  /** Ids of the documents that mention it, sorted. */
  documents: string[]
  /** Number of mentions in all documents. */
  mentions: number
  /** 0 to 1. */
  confidence: number
  /** Where it is named: the first mention of each document. */
  evidence: Evidence[]
  /** Official division code (GB/T 2260 and its extension to towns), places only. */
  code?: string
  level?: Level
  /** Yuan (CNY), projects only. */
  investment?: number
  /** The words that state the investment: 逾60亿元. */
  investment_raw?: string
  status?: Status
  /** Years or dates as stated, programmes only: 2018-2020. */
  period?: string
}

export interface EdgeAttributes {
  relation: Relation
  /** Number of sentences that state it. */
  weight: number
  /** 0 to 1. */
  confidence: number
  /** Ids of the documents that state it, sorted. */
  documents: string[]
  evidence: Evidence[]
  /** holds_office: the office as written, several joined by 、 */
  office?: string
  /** carries_out: the verb as written. */
  role?: string
  /** ISO dates or parts of them: 2024, 2024-05, 2024-05-16. Of appointments and dismissals, `dated` of the evidence says how it is known. */
  start?: string
  end?: string
}

/** A document as the graph keeps it, so that a sentence can be shown in its place. */
export interface DocumentRecord {
  id: string
  title: string
  /** ISO date where the text or its metadata gives one. */
  date?: string
  source?: string
  /** The cleaned text that all offsets point into. */
  text: string
}

export interface NodeRecord extends NodeAttributes {
  key: string
}

export interface EdgeRecord extends EdgeAttributes {
  key: string
  source: string
  target: string
}

/** A pair of nodes that may be the same thing and that the evidence does not decide. */
export interface OpenPair {
  left: string
  right: string
  /** Why they may be one, in a few words. */
  reason: string
}

/** A whole linked graph as plain records, all lists in key order. */
export interface GraphRecords {
  documents: DocumentRecord[]
  nodes: NodeRecord[]
  edges: EdgeRecord[]
  openPairs: OpenPair[]
}
