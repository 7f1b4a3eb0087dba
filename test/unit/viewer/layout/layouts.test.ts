/**
 * The computed layouts: every node gets a place, always the same, and kinds and levels are where one looks for them.
 * 云岭县 and 云溪镇 in rows by level → 云岭县 above 云溪镇
 */
import { describe, expect, it } from 'vitest'
import { KINDS, LEVELS } from '../../../../graph/ontology.ts'
import { createDisplayGraph } from '../../../../viewer/canvas/display-graph.ts'
import { computeShown } from '../../../../viewer/graph/compute-shown.ts'
import { findHomes } from '../../../../viewer/layout/find-homes.ts'
import { extentOf, fitPositions } from '../../../../viewer/layout/fit-positions.ts'
import { layOutCircular } from '../../../../viewer/layout/lay-out-circular.ts'
import { layOutLayered } from '../../../../viewer/layout/lay-out-layered.ts'
import {
  collectLayoutInput,
  type LayoutInput,
  type LayoutNode,
  type Positions,
} from '../../../../viewer/layout/layout-input.ts'
import { NO_FILTERS } from '../../../../viewer/state/view-state.ts'
import { SMALL_PAYLOAD, SMALL_VIEWER_GRAPH } from '../small-viewer-graph.ts'

const NONE: ReadonlySet<string> = new Set()

function smallInput(hidden = NONE, pinned = NONE): LayoutInput {
  const shown = computeShown(SMALL_VIEWER_GRAPH, SMALL_PAYLOAD.documents, NO_FILTERS, { hidden, letIn: NONE })
  return collectLayoutInput(SMALL_VIEWER_GRAPH, createDisplayGraph(SMALL_VIEWER_GRAPH), shown, pinned)
}

/** Places of every level and nodes of every kind, each joined to an earlier one. */
function makeInput(count: number): LayoutInput {
  const nodes = Array.from({ length: count }, (_, index): LayoutNode => {
    const kind = KINDS[index % KINDS.length]!
    const level = kind === 'place' ? LEVELS[Math.floor((index * 7) / 6) % LEVELS.length] : undefined
    return {
      key: `n${index}`,
      label: `第${index}`,
      kind,
      level,
      code: undefined,
      degree: index % 11,
      x: 0,
      y: 0,
      size: 4,
      pinned: false,
    }
  })
  const links = nodes.slice(1).map((_, index) => ({
    source: index + 1,
    target: Math.floor(index / 3),
    relation: 'carries_out' as const,
    pull: 1,
  }))
  return { nodes, links }
}

const LAYOUTS = { circular: layOutCircular, layered: layOutLayered }
const INPUTS = { none: 0, one: 1, 'a few': 9, many: 3000 }

describe.each(Object.entries(LAYOUTS))('%s', (_name, layOut) => {
  it.each(Object.entries(INPUTS))('places every node of %s', (_size, count) => {
    const positions = layOut(makeInput(count))
    expect(positions.size).toBe(count)
    for (const { x, y } of positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
    const spots = new Set([...positions.values()].map(({ x, y }) => `${x.toFixed(6)} ${y.toFixed(6)}`))
    expect(spots.size).toBe(count)
  })

  it('gives the same places for the same graph', () => {
    expect(layOut(makeInput(200))).toEqual(layOut(makeInput(200)))
  })

  it('leaves out what is hidden', () => {
    expect(layOut(smallInput(new Set(['yunxi']))).has('yunxi')).toBe(false)
    expect(layOut(smallInput()).has('yunxi')).toBe(true)
  })
})

describe('circular', () => {
  it('keeps each kind together: going round, the kind changes as often as there are kinds', () => {
    const { nodes, links } = makeInput(120)
    const positions = layOutCircular({ nodes, links })
    const round = [...nodes].sort((left, right) => angleOf(positions, left) - angleOf(positions, right))
    const changes = round.filter((node, index) => node.kind !== round.at(index - 1)!.kind)
    expect(changes.length).toBe(KINDS.length)
  })

  it('stands on one ring while there are few', () => {
    const radii = [...layOutCircular(smallInput()).values()].map(({ x, y }) => Math.hypot(x, y))
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(1e-9)
  })

  it('has fewer crossings than the order of degrees has', () => {
    const input = makeInput(100)
    const apart = { ...input, links: [] }
    const length = (positions: Positions) =>
      input.links.reduce((sum, { source, target }) => {
        const [one, other] = [input.nodes[source]!, input.nodes[target]!].map(
          ({ key }) => positions.get(key)!,
        )
        return sum + Math.hypot(one!.x - other!.x, one!.y - other!.y)
      }, 0)
    expect(length(layOutCircular(input))).toBeLessThan(length(layOutCircular(apart)))
  })
})

function angleOf(positions: Positions, { key }: LayoutNode): number {
  const { x, y } = positions.get(key)!
  return Math.atan2(y, x)
}

describe('layered', () => {
  it.each([9, 60, 3000])('has the levels of %i nodes in order from top to bottom', (count) => {
    const { nodes, links } = makeInput(count)
    const positions = layOutLayered({ nodes, links })
    const rows = LEVELS.map((level) =>
      nodes.filter((node) => node.level === level).map(({ key }) => positions.get(key)!.y),
    ).filter((ys) => ys.length > 0)
    for (const [index, ys] of rows.entries()) {
      if (index > 0) expect(Math.max(...ys)).toBeLessThan(Math.min(...rows[index - 1]!))
    }
    expect(rows.length).toBeGreaterThan(1)
  })

  it('has what is at home in a place below it, and nearer than any other place', () => {
    const input = smallInput()
    const positions = layOutLayered(input)
    expect(positions.get('lin')!.y).toBeLessThan(positions.get('yunxi')!.y)
    const distance = (one: string, other: string) =>
      Math.hypot(
        positions.get(one)!.x - positions.get(other)!.x,
        positions.get(one)!.y - positions.get(other)!.y,
      )
    expect(distance('lin', 'yunxi')).toBeLessThan(distance('lin', 'bailu'))
  })

  it('leaves room for a label between two nodes of one line', () => {
    const { nodes, links } = makeInput(60)
    const spots = [...layOutLayered({ nodes, links }).values()]
    for (const [index, one] of spots.entries()) {
      for (const other of spots.slice(index + 1)) {
        if (Math.abs(one.y - other.y) < 0.5) expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(2)
      }
    }
  })
})

describe('homes', () => {
  it('are found by way of others', () => {
    const input = smallInput()
    const homes = findHomes(input)
    const homeOf = (key: string) =>
      input.nodes[homes[input.nodes.findIndex((node) => node.key === key)]!]?.key
    expect(homeOf('lin')).toBe('yunxi')
    expect(homeOf('school')).toBe('yunxi')
    expect(homeOf('bureau')).toBe('yunxi') // it carries out the school's extension
    expect(homeOf('yunxi')).toBe('yunxi')
  })
})

describe('fitPositions', () => {
  it('keeps the proportions and takes the room of the graph', () => {
    const wide: Positions = new Map([
      ['a', { x: -2, y: 0 }],
      ['b', { x: 2, y: 1 }],
    ])
    const fitted = fitPositions(wide, { left: 0, right: 100, bottom: 0, top: 40 })
    expect(extentOf(fitted.values())).toEqual({ left: 0, right: 100, bottom: 7.5, top: 32.5 })
  })

  it('does nothing with nothing', () => {
    expect(fitPositions(new Map(), { left: 0, right: 1, bottom: 0, top: 1 })).toEqual(new Map())
  })
})
