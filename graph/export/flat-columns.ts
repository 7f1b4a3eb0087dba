/**
 * The columns of nodes and edges in formats that know plain values only.
 * An edge with two sentences → { relation, weight, sentence: the first, document: its document, sentences: 2, … }.
 */
import { DATINGS, type EdgeAttributes, type Evidence, type NodeAttributes } from '../ontology.ts'

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
    ...dateColumns(edge.evidence),
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

/** From when to when its sentences speak, and by which ways their dates are known. */
function dateColumns(evidence: readonly Evidence[] = []) {
  const dates = evidence.flatMap(({ date }) => (date ? [date] : []))
  const starts = dates.map((date) => date.split('/')[0]!).sort()
  // 2024 ends after 2024-07 does.
  const ends = dates.map((date) => date.split('/').at(-1)!).sort((a, b) => (`${a}~` < `${b}~` ? -1 : 1))
  const ways = DATINGS.filter((dating) => evidence.some(({ dated }) => dated === dating))
  return { first_date: starts[0], last_date: ends.at(-1), dated: joined(ways) }
}

function joined(list: readonly string[] = []): string | undefined {
  return list.length === 0 ? undefined : list.join(SEPARATOR)
}
