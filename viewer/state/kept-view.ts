/**
 * The part of the view that an address keeps, and what a change of it means for Back and Forward.
 * select 云溪镇 → a step; move the slider of confidence on → the same step; hover 云溪镇 → nothing
 */
import type { Overrides } from './overrides.ts'
import type { ViewState } from './view-state.ts'

export interface CameraPlace {
  x: number
  y: number
  ratio: number
}

type KeptName =
  | 'selected'
  | 'selectedEdge'
  | 'filters'
  | 'path'
  | 'colourBy'
  | 'sizeBy'
  | 'edgeLabels'
  | 'mode'
  | 'layout'

export interface KeptView extends Pick<ViewState, KeptName>, Overrides {
  /** Null: the whole graph, or where the selection takes the camera. */
  camera: CameraPlace | null
}

export function keptOf(view: ViewState, camera: CameraPlace | null = null): KeptView {
  const { selected, selectedEdge, filters, path, colourBy, sizeBy, edgeLabels, mode, layout } = view
  const look = { colourBy, sizeBy, edgeLabels, mode, layout }
  return { selected, selectedEdge, filters, path, ...look, ...view.changes.now, camera }
}

/** `deed`: Back undoes it. `slide`: so it does, but one drag of a slider is one step. `look`: the address follows only. */
export type Step = 'none' | 'look' | 'slide' | 'deed'

const DEEDS = ['selected', 'selectedEdge', 'path', 'mode'] as const
const SLIDERS: ReadonlySet<string> = new Set(['minConfidence', 'minDegree', 'from', 'to'])
const LOOKS = ['hidden', 'letIn', 'pinned', 'colourBy', 'sizeBy', 'edgeLabels', 'layout'] as const

export function stepBetween(before: KeptView, after: KeptView): Step {
  if (DEEDS.some((name) => !isSame(before[name], after[name]))) return 'deed'
  const filters = Object.keys(after.filters).filter((name) => {
    const filter = name as keyof KeptView['filters']
    return !isSame(before.filters[filter], after.filters[filter])
  })
  if (filters.length > 0) return filters.every((name) => SLIDERS.has(name)) ? 'slide' : 'deed'
  return LOOKS.some((name) => !isSame(before[name], after[name])) ? 'look' : 'none'
}

/** What the store must take over for the view to be `kept`; parts that are the same stay the same objects. */
export function restoredView(kept: KeptView, now: ViewState): Partial<ViewState> {
  const { camera: _, hidden, letIn, pinned, ...parts } = kept
  const before = keptOf(now)
  const changed = Object.entries(parts).filter(([name, part]) => !isSame(part, before[name as KeptName]))
  const overrides = { hidden, letIn, pinned }
  const { changes } = now
  return {
    ...Object.fromEntries(changed),
    selectedFrom: 'address',
    ...(!isSame(overrides, changes.now) && {
      changes: { now: overrides, past: [...changes.past, changes.now], future: [] },
    }),
  }
}

/** Compares plain values, lists, sets (whatever their order) and records of these. */
function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (left instanceof Set && right instanceof Set) {
    return left.size === right.size && [...left].every((member) => right.has(member))
  }
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  const names = Object.keys(left)
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => isSame((left as Fields)[name], (right as Fields)[name]))
  )
}

type Fields = Record<string, unknown>
