/**
 * The columns of nodes and edges in formats that know plain values only.
 * An edge with two sentences → { relation, weight, sentence: the first, document: its document, sentences: 2, … }.
 */
import type { EdgeAttributes, Evidence, NodeAttributes } from '../ontology.ts'

export type Cell = string | number | undefined
export type Columns = Record<string, Cell>

/** Between the names of a list: no name contains it, and spreadsheets leave it alone. */
const SEPARATOR = '; '

const EVIDENCE_COLUMNS = ['sentence', 'document', 'rule', 'sentences', 'documents']

/** The columns that come from the lists of a node, or of an edge. */
export const LIST_COLUMNS = { nodes: ['aliases', ...EVIDENCE_COLUMNS], edges: EVIDENCE_COLUMNS }

type Lists = 'aliases' | 'documents' | 'evidence'
/** Without lists, the columns that come from them are those of empty lists. */
type WithoutLists<Attributes> = Omit<Attributes, Lists> & Partial<Pick<Attributes, Lists & keyof Attributes>>

export function nodeColumns(node: WithoutLists<NodeAttributes>) {
  return {
    label: node.label,
    kind: node.kind,
    aliases: joined(node.aliases),
    mentions: node.mentions,
    confidence: node.confidence,
    code: node.code,
    level: node.level,
    investment: node.investment,
    investment_raw: node.investment_raw,
    status: node.status,
    period: node.period,
    ...evidenceColumns(node),
  }
}

export function edgeColumns(edge: WithoutLists<EdgeAttributes>) {
  return {
    relation: edge.relation,
    weight: edge.weight,
    confidence: edge.confidence,
    office: edge.office,
    role: edge.role,
    start: edge.start,
    end: edge.end,
    ...evidenceColumns(edge),
  }
}

function evidenceColumns({ evidence = [], documents }: { evidence?: Evidence[]; documents?: string[] }) {
  const first = evidence[0]
  return {
    sentence: first?.sentence,
    document: first?.document,
    rule: first?.rule,
    sentences: evidence.length,
    documents: joined(documents),
  }
}

function joined(list: readonly string[] = []): string | undefined {
  return list.length === 0 ? undefined : list.join(SEPARATOR)
}
