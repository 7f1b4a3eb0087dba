/**
 * What the reader has chosen, and how each action changes it.
 * { selected: null } + { type: 'select', key: 'a', from: 'search' } → { selected: 'a', selectedFrom: 'search' }
 */
import type { Kind, Relation } from '../../graph/ontology.ts'
import { HIDDEN_AT_FIRST } from '../settings.ts'
import type { Language } from '../strings.ts'

/** Where a selection was made: the camera stays for a click on the canvas and travels for the others. */
export type SelectionOrigin = 'canvas' | 'search' | 'panel' | 'address'

export interface ViewState {
  selected: string | null
  selectedFrom: SelectionOrigin
  hovered: string | null
  hiddenKinds: ReadonlySet<Kind>
  hiddenRelations: ReadonlySet<Relation>
  /** Whether the filters lie open; on wide screens they do at first. */
  filtersOpen: boolean
  language: Language
}

export type ViewAction =
  | { type: 'select'; key: string; from: SelectionOrigin }
  | { type: 'deselect' }
  | { type: 'hover'; key: string | null }
  | { type: 'toggleKind'; kind: Kind }
  | { type: 'toggleRelation'; relation: Relation }
  | { type: 'toggleFilters' }
  | { type: 'speak'; language: Language }

export function startView(language: Language, filtersOpen: boolean): ViewState {
  return {
    selected: null,
    selectedFrom: 'canvas',
    hovered: null,
    hiddenKinds: new Set(),
    hiddenRelations: new Set(HIDDEN_AT_FIRST),
    filtersOpen,
    language,
  }
}

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(member)) next.add(member)
  return next
}

export function changeView(state: ViewState, action: ViewAction): ViewState {
  switch (action.type) {
    case 'select':
      return { ...state, selected: action.key, selectedFrom: action.from, hovered: null }
    case 'deselect':
      return state.selected === null ? state : { ...state, selected: null }
    case 'hover':
      return state.hovered === action.key ? state : { ...state, hovered: action.key }
    case 'toggleKind':
      return { ...state, hiddenKinds: toggled(state.hiddenKinds, action.kind) }
    case 'toggleRelation':
      return { ...state, hiddenRelations: toggled(state.hiddenRelations, action.relation) }
    case 'toggleFilters':
      return { ...state, filtersOpen: !state.filtersOpen }
    case 'speak':
      return { ...state, language: action.language }
  }
}
