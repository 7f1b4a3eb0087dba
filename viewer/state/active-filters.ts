/**
 * Which filters leave something out, and how each is taken back.
 * minConfidence 0.5, all else as at first → ['confidence']
 */
import { type Filters, NO_FILTERS } from './view-state.ts'

export const FILTER_NAMES = [
  'kinds',
  'relations',
  'confidence',
  'degree',
  'dates',
  'division',
  'documents',
] as const
export type FilterName = (typeof FILTER_NAMES)[number]

const PARTS: Record<FilterName, readonly (keyof Filters)[]> = {
  kinds: ['hiddenKinds'],
  relations: ['hiddenRelations'],
  confidence: ['minConfidence'],
  degree: ['minDegree'],
  dates: ['from', 'to'],
  division: ['division'],
  documents: ['documents'],
}

/** Those that differ from the first view, in which co_occurs is left out already. */
export function activeFilters(filters: Filters): FilterName[] {
  return FILTER_NAMES.filter((name) => PARTS[name].some((part) => !isSame(filters[part], NO_FILTERS[part])))
}

/** What a filter was at first, for the action `filter`. */
export function firstState(name: FilterName): Partial<Filters> {
  return Object.fromEntries(PARTS[name].map((part) => [part, NO_FILTERS[part]]))
}

function isSame(left: Filters[keyof Filters], right: Filters[keyof Filters]): boolean {
  if (!(left instanceof Set) || !(right instanceof Set)) return left === right
  return left.size === right.size && [...left].every((member) => right.has(member))
}
