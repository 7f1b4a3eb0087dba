/**
 * Finds chains of nodes between two nodes: the shortest first, of equally long ones those that pass through no hub.
 * 林知远, 周砚秋 → [[林知远, 青石中学, 周砚秋]] before [[林知远, 云岭县, 周砚秋]], for 云岭县 is joined to everything
 */

/** As much of a graph as a search for chains needs, wherever it is kept. */
export interface ChainGraph {
  /** Keys of the nodes that an edge which counts joins to this one; a key may come twice. */
  neighboursOf(key: string): Iterable<string>
  /** Number of the node's edges of stated relations. */
  degreeOf(key: string): number
}

export interface ChainOptions {
  /** Most edges in a chain. */
  maxLength: number
  /** Most chains. */
  limit: number
  /** Edges that may be looked at before the search gives up; 500,000 where left out. */
  budget?: number
  /** Steps by which a detour may be longer than the shortest chain; none are looked for where left out. */
  detour?: number
}

/** A list of keys, and how crowded the nodes between its ends are. */
interface Chain {
  keys: string[]
  cost: number
}

/** What was reached from one end. */
interface Side {
  /** For each node, its neighbours that are one step nearer to the end. */
  nearer: Map<string, string[]>
  frontier: string[]
}

/** What a search may not use: nodes, or the edge between the ends. */
interface Closed {
  nodes: ReadonlySet<string>
  directEdge: boolean
}

/**
 * Lists of keys from `from` to `to`, the same for the same graph. Where there are fewer shortest chains than the
 * limit, detours follow that have no node between the ends in common with the chains before.
 */
export function findChains(graph: ChainGraph, from: string, to: string, options: ChainOptions): string[][] {
  if (from === to) return [[from]]
  const { limit, detour = 0, budget = 500_000 } = options
  const left = { edges: budget }
  let { maxLength } = options
  const closed = { nodes: new Set<string>(), directEdge: false }
  const chains: string[][] = []
  while (chains.length < limit) {
    const found = findShortest(graph, [from, to], { maxLength, limit: limit - chains.length }, closed, left)
    const [first] = found
    if (first === undefined) break
    maxLength = Math.min(maxLength, first.length - 1 + detour)
    chains.push(...found)
    if (detour === 0) break
    // It is used now, or there is none.
    closed.directEdge = true
    for (const key of found.flatMap((chain) => chain.slice(1, -1))) closed.nodes.add(key)
  }
  return chains
}

function findShortest(
  graph: ChainGraph,
  [from, to]: [string, string],
  { maxLength, limit }: ChainOptions,
  closed: Closed,
  left: { edges: number },
): string[][] {
  const sides: [Side, Side] = [startAt(from), startAt(to)]
  const effortOf = ({ frontier }: Side) => frontier.reduce((sum, key) => sum + graph.degreeOf(key), 0)
  for (let length = 1; length <= maxLength; length++) {
    const [easy, hard] = effortOf(sides[0]) <= effortOf(sides[1]) ? sides : [sides[1], sides[0]]
    const reached = new Map<string, string[]>()
    for (const key of easy.frontier) {
      for (const other of graph.neighboursOf(key)) {
        if (left.edges-- <= 0) return []
        if (easy.nearer.has(other) || closed.nodes.has(other)) continue
        if (closed.directEdge && isBetween(key, other, from, to)) continue
        const nearer = reached.get(other)
        if (nearer === undefined) reached.set(other, [key])
        else if (nearer.at(-1) !== key) nearer.push(key)
      }
    }
    for (const [key, nearer] of reached) easy.nearer.set(key, [...new Set(nearer)])
    easy.frontier = [...reached.keys()]
    if (easy.frontier.length === 0) return []
    const meetings = easy.frontier.filter((key) => hard.nearer.has(key))
    if (meetings.length > 0) return joinChains(graph, meetings, sides, limit)
  }
  return []
}

function isBetween(left: string, right: string, from: string, to: string): boolean {
  return (left === from && right === to) || (left === to && right === from)
}

function startAt(key: string): Side {
  return { nearer: new Map([[key, []]]), frontier: [key] }
}

/** The cheapest chains through the nodes where the two sides meet. */
function joinChains(
  graph: ChainGraph,
  meetings: string[],
  [start, end]: [Side, Side],
  limit: number,
): string[][] {
  const waysToStart = createWays(graph, start, limit)
  const waysToEnd = createWays(graph, end, limit)
  let best: Chain[] = []
  for (const meeting of meetings) {
    const joined = waysToStart(meeting).flatMap((before) =>
      waysToEnd(meeting).map((after) => ({
        keys: [...before.keys.toReversed(), ...after.keys.slice(1)],
        // The node where they meet is counted by both sides, or by one where it is the other's end.
        cost: before.cost + after.cost - costOf(graph, meeting),
      })),
    )
    best = cheapest([...best, ...joined], limit)
  }
  return best.map(({ keys }) => keys)
}

/** The `limit` cheapest ways from a node back to the side's end; each node's are worked out once. */
function createWays(graph: ChainGraph, { nearer }: Side, limit: number): (key: string) => Chain[] {
  const known = new Map<string, Chain[]>()
  const waysFrom = (key: string): Chain[] => {
    const before = known.get(key)
    if (before !== undefined) return before
    const nexts = nearer.get(key)!
    const cost = nexts.length === 0 ? 0 : costOf(graph, key)
    const ways =
      nexts.length === 0
        ? [{ keys: [key], cost }]
        : cheapest(
            nexts.flatMap((next) =>
              waysFrom(next).map((way) => ({ keys: [key, ...way.keys], cost: cost + way.cost })),
            ),
            limit,
          )
    known.set(key, ways)
    return ways
  }
  return waysFrom
}

/** What it costs to pass through a node: the more it is joined to, the less a chain through it says. */
const costOf = (graph: ChainGraph, key: string) => Math.log2(1 + graph.degreeOf(key))

function cheapest(chains: Chain[], limit: number): Chain[] {
  if (chains.length <= 1) return chains
  return chains.sort((a, b) => a.cost - b.cost || compareKeys(a.keys, b.keys)).slice(0, limit)
}

function compareKeys(left: string[], right: string[]): number {
  const place = left.findIndex((key, index) => key !== right[index])
  return place < 0 ? 0 : left[place]! < right[place]! ? -1 : 1
}
