/**
 * Measures whole processes of the compiled program on one graph, in turns with a process of node that does nothing.
 * { graph: 'million.db', cli: 'dist/src/cli.js', runs: 11 } → [{ name: 'node -e 0', value: 48, unit: 'ms', limit: null }, …]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KINDS } from '../../graph/ontology.ts'
import type { NodeSummary } from '../../graph/query/graph-store.ts'
import { openGraph } from '../../graph/store/open-graph.ts'

export interface LargeMeasurement {
  name: string
  /** The median of the runs; of exports one run. */
  value: number
  unit: 'ms' | 's' | 'MB'
  /** null where it is reported only. */
  limit: number | null
}

export interface LargeOptions {
  graph: string
  /** The compiled program. */
  cli: string
  runs: number
}

const NOTHING = 'node -e 0'
const FILTERS = ['--kind', 'official,organization,place', '--relation', 'holds_office,part_of,promotes']
/** What hardly any neighbour of a neighbour fits: all must be looked at. */
const RARE = ['--depth', '2', '--kind', 'official', '--relation', 'part_of']
const DEEP = ['--depth', '2', ...FILTERS, '--min-confidence', '0.6', '--limit', '40']

/** Throws where a command fails. */
export function measureLarge({ graph, cli, runs }: LargeOptions): LargeMeasurement[] {
  const { hub, ordinary, other } = chooseNodes(graph)
  const command = (...words: string[]) => [cli, ...words, '--graph', graph]
  const commands: Record<string, string[]> = {
    [NOTHING]: ['-e', '0'],
    neighbours: command('neighbours', ordinary.key),
    'neighbours of a hub': command('neighbours', hub.key),
    'neighbours --depth 2': command('neighbours', ordinary.key, ...DEEP),
    'neighbours --depth 2 of a hub': command('neighbours', hub.key, ...DEEP),
    'neighbours --depth 2, none fits': command('neighbours', hub.key, ...RARE),
    path: command('path', ordinary.key, other.key),
    search: command('search', ordinary.label.slice(0, 1)),
    show: command('show', hub.key),
    stats: command('stats'),
  }
  const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]))
  for (let run = 0; run < runs; run++) {
    for (const [name, words] of Object.entries(commands)) times.get(name)!.push(runNode(words).milliseconds)
  }
  const median = (name: string) => times.get(name)!.sort((a, b) => a - b)[runs >> 1]!
  const limits: Record<string, number> = {
    neighbours: 1.5 * median(NOTHING) + 60,
    'neighbours of a hub': 1.5 * median(NOTHING) + 60,
    'neighbours --depth 2': median('neighbours') + 300,
    'neighbours --depth 2 of a hub': median('neighbours of a hub') + 300,
    'neighbours --depth 2, none fits': median('neighbours of a hub') + 300,
  }
  const queries = Object.keys(commands).map((name): LargeMeasurement => {
    return { name, value: median(name), unit: 'ms', limit: name === NOTHING ? null : (limits[name] ?? 1000) }
  })
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-bench-'))
  try {
    const exported = runNode(command('export', 'gexf', '-o', join(folder, 'large.gexf')))
    return [
      ...queries,
      { name: 'export gexf, time', value: exported.milliseconds / 1000, unit: 's', limit: null },
      { name: 'export gexf, memory at its peak', value: exported.megabytes, unit: 'MB', limit: 400 },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The most connected node, one whose degree is the median of its kind's, and its neighbour in that order. */
function chooseNodes(graph: string): Record<'hub' | 'ordinary' | 'other', NodeSummary> {
  const store = openGraph(graph)
  try {
    const hubs = KINDS.flatMap((kind) => store.mostConnected(kind, 1))
    const [hub] = hubs.sort((left, right) => right.degree - left.degree)
    const connected = store.mostConnected('organization', -1).filter(({ degree }) => degree > 0)
    const middle = connected.length >> 1
    return { hub: hub!, ordinary: connected[middle]!, other: connected[middle + 1]! }
  } finally {
    store.close()
  }
}

/** Tells the most memory that the process ever held, in KB, at its fourth stream. */
const REPORT = `data:text/javascript,import { writeSync } from 'node:fs'
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))`

function runNode(words: string[]): { milliseconds: number; megabytes: number } {
  const reporting = words.includes('export') ? ['--import', encodeURI(REPORT)] : []
  const begun = performance.now()
  const { status, stderr, output } = spawnSync(process.execPath, [...reporting, ...words], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  const milliseconds = performance.now() - begun
  if (status !== 0) throw new Error(`node ${words.join(' ')} failed: ${stderr}`)
  return { milliseconds, megabytes: Number(output[3]) / 1024 }
}
