/**
 * Writes the kept view as the fragment of an address, and reads it back; only what differs from the start is written.
 * selected 云溪镇, no places → 'node=place%3A440605104&withoutKind=place'
 */
import { KINDS, RELATIONS } from '../../graph/ontology.ts'
import { type CameraPlace, type KeptView, keptOf } from './kept-view.ts'
import { COLOUR_BY, type Filters, LAYOUTS, NO_FILTERS, SIZE_BY, startView } from './view-state.ts'

const START = keptOf(startView('zh', 'system', false))
const MODES = ['graph', 'table'] as const
/** Digits after the point: a ten-thousandth of the graph's width is less than a pixel. */
const CAMERA_DIGITS = 4

export function encodeView(view: KeptView): string {
  const query = new URLSearchParams()
  const put = (name: string, value: string | number | null) => {
    if (value !== null) query.append(name, String(value))
  }
  const putAll = (name: string, values: Iterable<string>) => {
    for (const value of values) put(name, value)
  }
  putAll('node', view.selected)
  put('edge', view.selectedEdge)
  if (view.path !== null) {
    put('path', view.path.chosen)
    put('from', view.path.from)
    put('to', view.path.to)
  }
  encodeFilters(view.filters, put, putAll)
  putAll('hide', view.hidden)
  putAll('show', view.letIn)
  putAll('pin', view.pinned)
  for (const name of ['colourBy', 'sizeBy', 'mode', 'layout'] as const) {
    if (view[name] !== START[name]) put(name, view[name])
  }
  if (view.edgeLabels) put('edgeLabels', 1)
  if (view.camera !== null) put('camera', encodeCamera(view.camera))
  return query.toString()
}

function encodeFilters(
  filters: Filters,
  put: (name: string, value: string | number | null) => void,
  putAll: (name: string, values: Iterable<string>) => void,
): void {
  putAll('withoutKind', filters.hiddenKinds)
  const { hiddenRelations } = filters
  const differs = [...hiddenRelations].sort().join() !== [...NO_FILTERS.hiddenRelations].sort().join()
  // An empty value says that every relation is in sight, those that are hidden at first, too.
  if (differs) putAll('withoutRelation', hiddenRelations.size === 0 ? [''] : hiddenRelations)
  if (filters.minConfidence !== NO_FILTERS.minConfidence) put('confidence', filters.minConfidence)
  if (filters.minDegree !== NO_FILTERS.minDegree) put('degree', filters.minDegree)
  put('since', filters.from)
  put('until', filters.to)
  put('division', filters.division)
  putAll('document', filters.documents)
}

/** Whatever stands in the fragment: unknown names and values that cannot be are passed over. */
export function decodeView(fragment: string): KeptView {
  const query = new URLSearchParams(fragment.replace(/^#/, ''))
  return {
    selected: [...new Set(query.getAll('node'))],
    selectedEdge: query.get('edge'),
    path: decodePath(query),
    filters: decodeFilters(query),
    hidden: new Set(query.getAll('hide')),
    letIn: new Set(query.getAll('show')),
    pinned: new Set(query.getAll('pin')),
    colourBy: oneOf(COLOUR_BY, query.get('colourBy')) ?? START.colourBy,
    sizeBy: oneOf(SIZE_BY, query.get('sizeBy')) ?? START.sizeBy,
    mode: oneOf(MODES, query.get('mode')) ?? START.mode,
    layout: oneOf(LAYOUTS, query.get('layout')) ?? START.layout,
    edgeLabels: query.get('edgeLabels') === '1',
    camera: decodeCamera(query.get('camera')),
  }
}

function decodePath(query: URLSearchParams): KeptView['path'] {
  const chosen = query.get('path')
  if (chosen === null) return null
  const from = query.get('from')
  const to = query.get('to')
  return { from, to, chosen: /^\d{1,4}$/.test(chosen) ? Number(chosen) : 0 }
}

function decodeFilters(query: URLSearchParams): Filters {
  const relations = query.getAll('withoutRelation')
  const month = (name: string) => /^\d{4}-(0[1-9]|1[0-2])$/.exec(query.get(name) ?? '')?.[0] ?? null
  const number = (name: string, most: number) => {
    const text = query.get(name)?.trim() || 'none'
    const value = Number(text)
    return value >= 0 && value <= most ? value : undefined
  }
  const degree = number('degree', Number.MAX_SAFE_INTEGER) ?? NO_FILTERS.minDegree
  return {
    hiddenKinds: new Set(allOf(KINDS, query.getAll('withoutKind'))),
    hiddenRelations:
      relations.length === 0 ? NO_FILTERS.hiddenRelations : new Set(allOf(RELATIONS, relations)),
    minConfidence: number('confidence', 1) ?? NO_FILTERS.minConfidence,
    minDegree: Math.floor(degree),
    from: month('since'),
    to: month('until'),
    division: query.get('division'),
    documents: new Set(query.getAll('document')),
  }
}

const encodeCamera = ({ x, y, ratio }: CameraPlace) => [x, y, ratio].map(roundPlace).join()

export const roundPlace = (value: number) => Number(value.toFixed(CAMERA_DIGITS))

function decodeCamera(text: string | null): CameraPlace | null {
  const [x, y, ratio, ...rest] = text === null ? [] : text.split(',').map((part) => Number(part || 'none'))
  if (x === undefined || y === undefined || ratio === undefined || rest.length > 0) return null
  const inReach = Math.abs(x) <= 100 && Math.abs(y) <= 100 && ratio > 0 && ratio <= 100
  return inReach ? { x, y, ratio } : null
}

function oneOf<T extends string>(choices: readonly T[], value: string | null): T | undefined {
  return choices.find((choice) => choice === value)
}

function allOf<T extends string>(choices: readonly T[], values: readonly string[]): T[] {
  return choices.filter((choice) => values.includes(choice))
}
