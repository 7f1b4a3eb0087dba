/**
 * Writes a path with its sentences as text, to be pasted elsewhere.
 * 林知远 → 云溪镇: "林知远\n  ↓ 任职于 · 镇长\n    “林知远任云溪镇镇长。” 云溪镇干部任前公示，2024-05-16\n云溪镇\n"
 */
import type { Evidence } from '../../graph/ontology.ts'
import type { DocumentSummary } from '../../graph/query/graph-store.ts'
import type { Strings } from '../strings.ts'
import { describeEdge, directionOf } from './describe-edge.ts'
import type { GraphPath } from './find-graph-paths.ts'
import type { ViewerGraph } from './viewer-graph.ts'

export const ARROWS = { out: '↓', in: '↑', both: '↕' } as const

export interface Sources {
  evidence: ReadonlyMap<string, readonly Evidence[]>
  documentOf: (id: string) => DocumentSummary | undefined
}

export function writePath(
  graph: ViewerGraph,
  { nodes, steps }: GraphPath,
  { evidence, documentOf }: Sources,
  strings: Strings,
): string {
  const labelOf = (key: string) => graph.getNodeAttribute(key, 'label')
  const lines = [labelOf(nodes[0]!)]
  for (const { from, to, edge, parallel } of steps) {
    for (const key of [edge, ...parallel]) {
      lines.push(`  ${ARROWS[directionOf(graph, key, from)]} ${describeEdge(graph, key, from, strings)}`)
      for (const { sentence, document } of evidence.get(key) ?? []) {
        const { title = document, date } = documentOf(document) ?? {}
        const source = [title, date].filter((part) => part !== undefined).join(strings.path.comma)
        lines.push(`    ${strings.path.quote(sentence.trim())} ${source}`)
      }
    }
    lines.push(labelOf(to))
  }
  return `${lines.join('\n')}\n`
}
