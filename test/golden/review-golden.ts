/**
 * npm run golden: what the program now finds in seeds/documents and did not before (+), and what it no longer finds (-).
 * npm run golden -- --accept → these graphs are from now on the accepted ones.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { acceptedGraph, currentGraphs, goldenFile } from './golden-graph.ts'

const { values: flags } = parseArgs({ options: { accept: { type: 'boolean', default: false } } })
const current = await currentGraphs()
const stale = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .filter((name) => !current.has(name))

let changes = 0
for (const name of [...current.keys(), ...stale]) {
  const before = acceptedGraph(name)
  const after = current.get(name) ?? { nodes: [], edges: [] }
  const lines = [...compare(before.nodes, after.nodes), ...compare(before.edges, after.edges)]
  changes += lines.length
  if (lines.length > 0) console.log(`== ${name}\n${lines.join('\n')}\n`)
}
if (flags.accept) {
  for (const [name, graph] of current) writeFileSync(goldenFile(name), `${JSON.stringify(graph, null, 1)}\n`)
  for (const name of stale) rmSync(goldenFile(name))
}
if (changes === 0) console.log('No changes.')
else
  console.log(
    flags.accept
      ? `Accepted ${changes} changes.`
      : `${changes} changes. To accept them: npm run golden -- --accept`,
  )

/** Lines that went (-) and came (+), those of one name beside each other. */
function compare(before: readonly string[], after: readonly string[]): string[] {
  const went = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`)
  const came = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)
  return [...went, ...came].sort((left, right) => (left.slice(2) < right.slice(2) ? -1 : 1))
}
