/**
 * Says in words what a build found, and what to do with it.
 * { documents: 2, nodes: { official: 3, … } } → "Read 2 documents …\n  官员 official  3\n…\nNext:\n  zhengtu neighbours 林远山\n".
 */
import {
  KIND_LABELS,
  KINDS,
  type Kind,
  RELATION_LABELS,
  type Relation,
  STATED_RELATIONS,
} from '../../graph/ontology.ts'
import type { BuildSummary } from '../build/build-graph.ts'
import { describeProblem, type ReadProblem } from '../read/read-result.ts'
import { countNoun } from './count-noun.ts'

/** Lines of a list that are shown before "and 12 more". */
const LISTED = 10
const MOST_CONNECTED = 5
const NAME_WIDTH = 18
const COUNT_WIDTH = 9

interface SummaryOptions {
  /** The graph's file. */
  graph: string
  /** How the user calls the program: zhengtu, or npx zhengtu. */
  program: string
}

/** The whole summary, as printed after a build. */
export function formatBuildSummary(summary: BuildSummary, { graph, program }: SummaryOptions): string {
  const blocks = [
    formatReading(summary),
    formatCounts('Nodes', summary.nodes, KINDS, KIND_LABELS),
    formatCounts('Edges', summary.edges, STATED_RELATIONS, RELATION_LABELS) +
      formatCount(summary.edges, 'co_occurs', RELATION_LABELS, '   only a hint: named in one sentence'),
    formatMostConnected(summary.mostConnected),
    formatList('Nothing was found in', summary.documentsWithoutMentions),
    formatNext(summary.mostConnected, graph, program),
  ]
  return `${blocks.filter((block) => block !== '').join('\n')}`
}

function formatReading(summary: BuildSummary): string {
  const { documents, sentences, characters, copies, seconds } = summary
  const counts = [countNoun(sentences, 'sentence'), countNoun(characters, 'character')].join(', ')
  const copied =
    copies === 1
      ? '1 is a copy of a fuller one, and no evidence of its own.\n'
      : `${copies.toLocaleString('en')} are copies of fuller ones, and no evidence of their own.\n`
  return [
    `${countNoun(documents, 'document')}: ${counts}, in ${seconds.toFixed(1)} s.\n`,
    copies > 0 ? copied : '',
    formatChange(summary),
  ].join('')
}

/** What was read anew, of a build that went on from another. */
function formatChange({
  readFiles,
  unchangedFiles,
  goneFiles,
  isOfOtherFiles,
  because,
}: BuildSummary): string {
  if (because !== undefined) {
    return `All was extracted anew: ${because}.\n`
  }
  if (unchangedFiles + goneFiles === 0) return ''
  if (isOfOtherFiles) {
    const last = goneFiles === 1 ? 'The one file' : `None of the ${goneFiles.toLocaleString('en')} files`
    return `${last} of the last build is ${goneFiles === 1 ? 'not ' : ''}among these: the graph now holds these alone. To have both in it, name them together.\n`
  }
  const gone = goneFiles > 0 ? `; ${countNoun(goneFiles, 'file')} of the last build not among them` : ''
  const files = countNoun(readFiles + unchangedFiles, 'file')
  return `Read ${readFiles.toLocaleString('en')} of ${files}, the others are as they were${gone}.\n`
}

/** The same in one line, for builds that follow on one another. */
export function formatUpdate(summary: BuildSummary): string {
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, one) => total + one, 0)
  const { readFiles, goneFiles, documents, nodes, edges, seconds } = summary
  return (
    `${countNoun(readFiles, 'file')} read, ${goneFiles.toLocaleString('en')} gone: ${countNoun(documents, 'document')}, ` +
    `${countNoun(sum(nodes), 'node')}, ${countNoun(sum(edges), 'edge')}, in ${seconds.toFixed(1)} s`
  )
}

/** The files and rows that were not read, each with the reason. */
export function formatSkipped(skipped: BuildSummary['skipped']): string {
  const rows = skipped.filter(({ line }) => line !== undefined).length
  const counts = [
    ...(rows < skipped.length ? [countNoun(skipped.length - rows, 'file')] : []),
    ...(rows > 0 ? [countNoun(rows, 'row')] : []),
  ]
  return formatProblems(`skipped ${counts.join(' and ')}`, skipped)
}

/** What is doubtful in documents that were read. */
export function formatWarnings(warnings: BuildSummary['warnings']): string {
  return formatProblems('read with warnings', warnings)
}

function formatProblems(title: string, problems: readonly ReadProblem[]): string {
  return formatList(title, problems.map(describeProblem)).trimEnd()
}

function formatList(title: string, entries: readonly string[]): string {
  if (entries.length === 0) return ''
  const lines = entries.slice(0, LISTED).map((entry) => `  ${entry}\n`)
  const rest =
    entries.length > LISTED ? `  and ${entries.length - LISTED} more (--format json lists all)\n` : ''
  return `${title}:\n${lines.join('')}${rest}`
}

function formatCounts<Name extends Kind | Relation>(
  title: string,
  counts: Record<Name, number>,
  names: readonly Name[],
  labels: Record<Name, string>,
): string {
  return `${title}:\n${names.map((name) => formatCount(counts, name, labels)).join('')}`
}

function formatCount<Name extends Kind | Relation>(
  counts: Record<Name, number>,
  name: Name,
  labels: Record<Name, string>,
  remark = '',
): string {
  const number = counts[name].toLocaleString('en').padStart(COUNT_WIDTH)
  return `  ${labels[name]} ${name.padEnd(NAME_WIDTH)}${number}${remark}\n`
}

function formatMostConnected(nodes: BuildSummary['mostConnected']): string {
  if (nodes.length === 0) return ''
  const entries = nodes
    .slice(0, MOST_CONNECTED)
    .map(({ label, kind, degree }) => `${label} (${KIND_LABELS[kind]}, ${degree})`)
  return `Most connected: ${entries.join(', ')}\n`
}

function formatNext(nodes: BuildSummary['mostConnected'], graph: string, program: string): string {
  const from = nodes.find((node) => node.kind === 'official') ?? nodes[0]
  const to = nodes.find((node) => node.kind === 'project') ?? nodes.find((node) => node !== from)
  const option = graph === 'zhengtu.db' ? '' : ` --graph ${quote(graph)}`
  const steps = [
    [`view${option}`, 'explore it in the browser'],
    from && [`neighbours ${quote(from.label)}${option}`, 'who and what stands next to it'],
    from && to && [`path ${quote(from.label)} ${quote(to.label)}${option}`, 'how the two are connected'],
    [`export gexf -o zhengtu.gexf${option}`, 'a file for Gephi'],
  ].filter((step) => step !== undefined)
  const lines = steps.map(([command, purpose]) => `  ${program} ${command}\n      ${purpose}\n`)
  return `The graph is in ${graph}. Next:\n${lines.join('')}`
}

function quote(word: string): string {
  return /^[\p{L}\p{N}./_-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
