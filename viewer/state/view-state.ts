/**
 * What the reader has chosen, and how each action changes it.
 * { selected: [] } + { type: 'select', keys: ['a'], from: 'search' } → { selected: ['a'], selectedFrom: 'search' }
 */
import type { Kind, Relation } from '../../graph/ontology.ts'
import type { Language } from '../language.ts'
import { HIDDEN_AT_FIRST } from '../settings.ts'
import { type ChangesState, changeOverrides, NO_CHANGES, type OverrideAction } from './overrides.ts'

/** Where a selection was made: the camera stays for a click on the canvas and travels for the others. */
export type SelectionOrigin = 'canvas' | 'search' | 'panel' | 'table' | 'address'

/** What is left out of sight; nothing is ever deleted. */
export interface Filters {
  hiddenKinds: ReadonlySet<Kind>
  hiddenRelations: ReadonlySet<Relation>
  /** 0 to 1: edges below it are left out. */
  minConfidence: number
  /** Months, inclusive: 2024-05; null where the range is open. */
  from: string | null
  to: string | null
  /** Key of the place whose subtree is shown; null for all. */
  division: string | null
  /** Ids of the documents that count; all where empty. */
  documents: ReadonlySet<string>
  /** Nodes with fewer stated relations are left out. */
  minDegree: number
}

export const COLOUR_BY = ['kind', 'community', 'division'] as const
export type ColourBy = (typeof COLOUR_BY)[number]
export const SIZE_BY = ['degree', 'mentions', 'pagerank'] as const
export type SizeBy = (typeof SIZE_BY)[number]
/** `given`: the positions that came with the graph. */
export const LAYOUTS = ['given', 'force', 'spread', 'circular', 'layered'] as const
export type Layout = (typeof LAYOUTS)[number]
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The ends of the path that is asked for; `chosen` counts the alternatives from 0. */
export interface PathQuery {
  from: string | null
  to: string | null
  chosen: number
}

/** A line that is shown for some seconds: something was done, or could not be. */
export interface Notice {
  tone: 'done' | 'problem'
  text: string
}

export interface ViewState {
  /** Nodes in the order in which they were selected. */
  selected: readonly string[]
  selectedEdge: string | null
  selectedFrom: SelectionOrigin
  hovered: { node: string } | { edge: string } | null
  filters: Filters
  /** Nodes hidden, let in past the filters and pinned, with undo and redo. */
  changes: ChangesState
  /** Null while no path is asked for. */
  path: PathQuery | null
  colourBy: ColourBy
  sizeBy: SizeBy
  /** Whether every edge in sight carries its relation in words. */
  edgeLabels: boolean
  mode: 'graph' | 'table'
  layout: Layout
  /** Whether the layout's worker is at work. */
  layoutRuns: boolean
  /** Whether the filters lie open; on wide screens they do at first. */
  filtersOpen: boolean
  /** Whether the list of keys lies open. */
  helpOpen: boolean
  notice: Notice | null
  theme: Theme
  language: Language
}

export type ViewAction =
  | { type: 'select'; keys: readonly string[]; from: SelectionOrigin }
  | { type: 'selectAlso'; key: string }
  | { type: 'selectEdge'; key: string; from: SelectionOrigin }
  | { type: 'deselect' }
  | { type: 'hover'; over: ViewState['hovered'] }
  | { type: 'filter'; filters: Partial<Filters> }
  | { type: 'toggleRelation'; relation: Relation }
  | { type: 'path'; path: Partial<PathQuery> | null }
  | { type: 'look'; look: Partial<Pick<ViewState, 'colourBy' | 'sizeBy' | 'edgeLabels' | 'mode' | 'theme'>> }
  | { type: 'layOut'; layout: Layout; runs: boolean }
  | { type: 'open'; open: Partial<Pick<ViewState, 'filtersOpen' | 'helpOpen'>> }
  | { type: 'notify'; notice: Notice | null }
  | { type: 'speak'; language: Language }
  /** What the page's address says, all at once. */
  | { type: 'restore'; view: Partial<ViewState> }
  | OverrideAction

export const NO_FILTERS: Filters = {
  hiddenKinds: new Set(),
  hiddenRelations: new Set(HIDDEN_AT_FIRST),
  minConfidence: 0,
  from: null,
  to: null,
  division: null,
  documents: new Set(),
  minDegree: 0,
}

export function startView(language: Language, theme: Theme, filtersOpen: boolean): ViewState {
  return {
    selected: [],
    selectedEdge: null,
    selectedFrom: 'canvas',
    hovered: null,
    filters: NO_FILTERS,
    changes: NO_CHANGES,
    path: null,
    colourBy: 'kind',
    sizeBy: 'degree',
    edgeLabels: false,
    mode: 'graph',
    layout: 'given',
    layoutRuns: false,
    filtersOpen,
    helpOpen: false,
    notice: null,
    theme,
    language,
  }
}

export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(member)) next.add(member)
  return next
}

export function changeView(state: ViewState, action: ViewAction): ViewState {
  const { filters, selected } = state
  switch (action.type) {
    case 'select':
      return { ...state, selected: action.keys, selectedEdge: null, selectedFrom: action.from, hovered: null }
    case 'selectAlso':
      return {
        ...state,
        selected: [...toggled(new Set(selected), action.key)],
        selectedEdge: null,
        selectedFrom: 'canvas',
      }
    case 'selectEdge':
      return { ...state, selected: [], selectedEdge: action.key, selectedFrom: action.from, hovered: null }
    case 'deselect':
      return selected.length === 0 && state.selectedEdge === null
        ? state
        : { ...state, selected: [], selectedEdge: null }
    case 'hover':
      return isSame(state.hovered, action.over) ? state : { ...state, hovered: action.over }
    case 'filter':
      return { ...state, filters: { ...filters, ...action.filters } }
    case 'toggleRelation': {
      const hiddenRelations = toggled(filters.hiddenRelations, action.relation)
      return { ...state, filters: { ...filters, hiddenRelations } }
    }
    case 'path': {
      const before = state.path ?? { from: null, to: null, chosen: 0 }
      return { ...state, path: action.path && { ...before, chosen: 0, ...action.path } }
    }
    case 'look':
      return { ...state, ...action.look }
    case 'layOut':
      return { ...state, layout: action.layout, layoutRuns: action.runs }
    case 'open':
      return { ...state, ...action.open }
    case 'notify':
      return { ...state, notice: action.notice }
    case 'speak':
      return { ...state, language: action.language }
    case 'restore':
      return { ...state, ...action.view, hovered: null }
    default:
      return { ...state, changes: changeOverrides(state.changes, action) }
  }
}

function isSame(left: ViewState['hovered'], right: ViewState['hovered']): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
