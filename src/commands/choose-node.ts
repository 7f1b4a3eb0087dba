/**
 * Turns the name that a user typed into one node, or says which names to choose from.
 * 何文远 → Error `何文远 fits 2 nodes; give the key of one: …` with office and place of both.
 */
import { findNode } from '../../graph/query/find-node.ts'
import type { GraphStore, NodeSummary } from '../../graph/query/graph-store.ts'
import { formatTable } from './format-table.ts'
import type { Terminal } from './terminal.ts'

const LISTED = 20

/** Throws an Error with the candidates, or with the nearest names, where the name does not decide. */
export function chooseNode(store: GraphStore, name: string, terminal: Terminal): NodeSummary {
  const result = findNode(store, name)
  if (result.found === 'one') {
    if (result.others.length > 0) {
      terminal.note(`${name} is also a name of\n${listNodes(store, result.others, terminal)}`)
    }
    return result.node
  }
  if (result.found === 'several') {
    const { candidates } = result
    const list = listNodes(store, candidates, terminal)
    throw new Error(
      `${name} fits ${candidates.length} nodes; give the key of one in place of the name:\n${list}`,
    )
  }
  if (result.suggestions.length === 0) {
    throw new Error(`no node is named ${name}; try \`zhengtu search\` with a part of the name`)
  }
  throw new Error(
    `no node is named ${name}; the nearest are\n${listNodes(store, result.suggestions, terminal)}`,
  )
}

function listNodes(store: GraphStore, nodes: NodeSummary[], { width }: Terminal): string {
  const listed = nodes.slice(0, LISTED).map((node) => ({ node, whereabouts: whereaboutsOf(store, node) }))
  const table = formatTable(
    listed,
    [
      { heading: '  name', cell: ({ node }) => `  ${node.label}` },
      { heading: 'kind', cell: ({ node }) => node.kind },
      { heading: 'office or place', cell: ({ whereabouts }) => whereabouts },
      { heading: 'key', cell: ({ node }) => node.key },
    ],
    width,
  )
  const rest = nodes.length > LISTED ? `  and ${nodes.length - LISTED} more\n` : ''
  return `${table}${rest}`.trimEnd()
}

/** What tells a node from its namesakes: 云溪镇 党委书记; 青川市. */
function whereaboutsOf(store: GraphStore, { key }: NodeSummary): string {
  const edges = store.edgesOf(key, { relations: ['holds_office', 'part_of', 'located_in'] })
  const outward = edges.filter(({ source }) => source === key).slice(0, 3)
  return outward
    .map(({ target, office }) => [store.node(target)?.label, office].filter(Boolean).join(' '))
    .join('、')
}
