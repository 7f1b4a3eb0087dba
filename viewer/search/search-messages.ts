/**
 * What the search is given and what it answers, in a form that travels to a worker and back.
 * { id: 4, text: 'yxz', limit: 12 } → { text: 'yxz', hits: [{ key: 'place:440605104', match: 'initials', … }], total: 1 }
 */
import type { Kind } from '../../graph/ontology.ts'

/** What is searched of a node. */
export interface SearchableNode {
  key: string
  kind: Kind
  /** The label, then the aliases. */
  names: string[]
  /** Of each name, its syllables parted by spaces, '' where it has none. */
  spellings: string[]
  /** Degree and mentions together. */
  importance: number
}

/** An office, its holder and where it is held, both by the place of the node in the order of arrival. */
export interface SearchableOffice {
  holder: number
  at: number
  office: string
}

export interface SearchablePart {
  nodes: SearchableNode[]
  offices: SearchableOffice[]
}

/** From the best to the weakest. */
export const MATCHES = ['label', 'alias', 'prefix', 'infix', 'pinyin', 'mixed', 'initials', 'office'] as const
export type Match = (typeof MATCHES)[number]

export interface SearchHit {
  key: string
  match: Match
  /** The label or alias that fits; of an office, the label of its holder. */
  name: string
  /** The characters of `name` that fit, counted by code points, end exclusive; nothing of an office. */
  marked?: [start: number, end: number]
  /** The syllables of `name` where it was found by sound. */
  spelling?: string
  /** The office that fits, and the key of the place or organization where it is held. */
  office?: { office: string; at: string }
}

export interface SearchAnswer {
  /** The text that was searched. */
  text: string
  /** The best hits, in order. */
  hits: SearchHit[]
  /** Number of all hits. */
  total: number
}

export type ToSearchWorker =
  | { type: 'extend'; part: SearchablePart }
  | { type: 'search'; id: number; text: string; limit: number }

export interface FromSearchWorker {
  id: number
  answer: SearchAnswer
}
