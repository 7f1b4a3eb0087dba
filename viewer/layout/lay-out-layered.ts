/**
 * Lays places out in rows by administrative level, and below each place what is at home there; the homeless come last.
 * 云岭县, 云溪镇, 林知远 (镇长) → 云岭县 on top, 云溪镇 below it, 林知远 below 云溪镇
 */
import { KINDS, LEVELS } from '../../graph/ontology.ts'
import { findHomes } from './find-homes.ts'
import type { LayoutInput, LayoutNode, Positions } from './layout-input.ts'

/** Room for a node with a label of some eight characters, and for a line of text, in units of the layout. */
const COLUMN = 5
const LINE = 1
/** Between a place, whose disc may be large, and what stands below it. */
const HEAD_GAP = 0.5
/** Between a line of places with its nodes and the next, and between two levels. */
const LINE_GAP = 0.8
const LEVEL_GAP = 1.8
/** How many widths are tried to come near the shape that is wanted. */
const TRIES = 16

/** A place with what stands below it; the homeless of one kind have no place. */
interface Block {
  head: number | null
  members: number[]
  columns: number
}

/** `shape`: width of the drawing by its height, as nearly as it can be had. */
export function layOutLayered(input: LayoutInput, shape = 1): Positions {
  const levels = groupByLevel(input)
  const positions: Positions = new Map()
  let best = { columns: 2, misfit: Number.POSITIVE_INFINITY }
  for (const columns of widthsToTry(input.nodes.length, shape)) {
    const { width, height } = fillRows(levels, columns, () => {})
    const misfit = Math.abs(Math.log(width / height / shape))
    if (misfit < best.misfit) best = { columns, misfit }
  }
  fillRows(levels, best.columns, (index, column, y) => {
    positions.set(input.nodes[index]!.key, { x: column * COLUMN, y: -y })
  })
  return positions
}

/** Blocks from the top level down, each level in the order of the divisions above it. */
function groupByLevel(input: LayoutInput): Block[][] {
  const { nodes } = input
  const homes = findHomes(input)
  const order = kindThenDegree(nodes)
  const below = new Map<number, number[]>()
  for (const index of [...nodes.keys()].sort(order)) {
    if (nodes[index]!.kind === 'place') continue
    const home = homes[index]!
    const members = below.get(home)
    if (members === undefined) below.set(home, [index])
    else members.push(index)
  }
  const parents = findParents(input)
  const ranks = new Map<number, number>()
  const rows: Block[][] = LEVELS.map((level) => {
    const places = [...nodes.keys()].filter((index) => levelOf(nodes[index]!) === level)
    const rankOf = (index: number) => ranks.get(parents.get(index) ?? -1) ?? Number.MAX_SAFE_INTEGER
    places.sort(
      (left, right) =>
        rankOf(left) - rankOf(right) || byCode(nodes[left]!, nodes[right]!) || order(left, right),
    )
    for (const index of places) ranks.set(index, ranks.size)
    return places.map((head) => makeBlock(head, below.get(head) ?? []))
  })
  const homeless = below.get(-1) ?? []
  rows.push(homeless.map((member) => makeBlock(null, [member])))
  return rows.filter((blocks) => blocks.length > 0)
}

const levelOf = ({ kind, level }: LayoutNode) => (kind === 'place' ? (level ?? 'other') : null)

/** Of the places that are stated to be part of another. */
function findParents({ nodes, links }: LayoutInput): Map<number, number> {
  const parents = new Map<number, number>()
  for (const { source, target, relation } of links) {
    const isPlaces = nodes[source]!.kind === 'place' && nodes[target]!.kind === 'place'
    if (relation === 'part_of' && isPlaces && !parents.has(source)) parents.set(source, target)
  }
  return parents
}

function makeBlock(head: number | null, members: number[]): Block {
  const columns = Math.max(1, Math.round(Math.sqrt((members.length * LINE) / COLUMN)))
  return { head, members, columns }
}

/** Fills lines with blocks from left to right, like words; answers how much room they take. */
function fillRows(
  levels: readonly Block[][],
  columns: number,
  put: (index: number, column: number, y: number) => void,
): { width: number; height: number } {
  let top = 0
  let widest = 1
  for (const blocks of levels) {
    for (const line of breakLines(blocks, columns)) {
      let column = 0
      let bottom = top
      for (const { head, members, columns: own } of line) {
        if (head !== null) put(head, column + (own - 1) / 2, top)
        const first = head === null ? top : top + LINE + HEAD_GAP
        for (const [order, member] of members.entries()) {
          const y = first + Math.floor(order / own) * LINE
          put(member, column + (order % own), y)
          bottom = Math.max(bottom, y)
        }
        column += own
      }
      widest = Math.max(widest, column)
      top = bottom + LINE + (line[0]!.head === null ? 0 : LINE_GAP)
    }
    top += LEVEL_GAP
  }
  return { width: widest * COLUMN, height: Math.max(LINE, top) }
}

function breakLines(blocks: readonly Block[], columns: number): Block[][] {
  const lines: Block[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const block of blocks) {
    if (used + block.columns > columns) {
      lines.push([])
      used = 0
    }
    lines.at(-1)!.push({ ...block })
    used += block.columns
  }
  for (const line of lines) widenBlocks(line, columns)
  return lines
}

/** Gives the columns that a line has left to those blocks that make it high. */
function widenBlocks(line: Block[], columns: number): void {
  const rowsOf = ({ members, columns: own }: Block) => Math.ceil(members.length / own)
  let left = columns - line.reduce((sum, block) => sum + block.columns, 0)
  for (; left > 0; left--) {
    const highest = line.reduce((one, other) => (rowsOf(other) > rowsOf(one) ? other : one))
    if (rowsOf(highest) <= 1) return
    highest.columns += 1
  }
}

/** In columns, around the square root of what there is to place. */
function widthsToTry(count: number, shape: number): number[] {
  const middle = Math.sqrt((count * LINE * shape) / COLUMN)
  const widths = Array.from({ length: TRIES }, (_, step) => Math.round(middle * (0.4 + step * 0.18)))
  return [...new Set(widths.map((width) => Math.max(2, width)))]
}

function kindThenDegree(nodes: LayoutInput['nodes']): (left: number, right: number) => number {
  return (left, right) => {
    const [one, other] = [nodes[left]!, nodes[right]!]
    return KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || other.degree - one.degree || left - right
  }
}

/** Places without a code after those with one. */
function byCode(left: LayoutNode, right: LayoutNode): number {
  const [one, other] = [left.code ?? '~', right.code ?? '~']
  if (one === other) return 0
  return one < other ? -1 : 1
}
