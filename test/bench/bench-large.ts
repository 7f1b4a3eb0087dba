/**
 * npm run bench -- large: queries and exports of an invented graph of 100,000 nodes and a million edges.
 * benchLarge(console.log) → a table of medians with their limits; false where one is missed
 */
import { join } from 'node:path'
import { writeGraph } from '../../graph/store/write-graph.ts'
import { cachedGraph } from './cached-graph.ts'
import { inventGraph } from './invent-graph.ts'
import { type LargeMeasurement, measureLarge } from './measure-large.ts'

const WANTED = { nodes: 100_000, edges: 1_000_000 }
/** What the graph depends on. */
const SOURCES = ['graph/store', 'graph/ontology.ts', 'test/bench/invent-graph.ts']
const RUNS = 11

/** Whether all limits are kept. The graph is made once for each version of the store, and takes half a minute. */
export function benchLarge(print: (line: string) => void): boolean {
  const graph = cachedGraph('million-edges', SOURCES, WANTED, (file) => {
    print(`inventing ${WANTED.nodes} nodes and ${WANTED.edges} edges …`)
    writeGraph(file, inventGraph(WANTED))
  })
  const cli = join(import.meta.dirname, '../../dist/src/cli.js')
  const measurements = measureLarge({ graph, cli, runs: RUNS })
  print(`${'whole process'.padEnd(34)}${['median', 'limit', ''].map((cell) => cell.padStart(12)).join('')}`)
  for (const measurement of measurements) print(lineOf(measurement))
  return measurements.every(isKept)
}

function isKept({ value, limit }: LargeMeasurement): boolean {
  return limit === null || value <= limit
}

function lineOf(measurement: LargeMeasurement): string {
  const { name, value, unit, limit } = measurement
  const cells = [`${value.toFixed(0)} ${unit}`, limit === null ? '' : `≤ ${limit.toFixed(0)} ${unit}`]
  const verdict = limit === null ? '' : isKept(measurement) ? 'kept' : 'MISSED'
  return name.padEnd(34) + [...cells, verdict].map((cell) => cell.padStart(12)).join('')
}
