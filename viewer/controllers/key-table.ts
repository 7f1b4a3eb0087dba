/**
 * All keys: how they are written, what they are called in the help, what they do. Both the page and the help read it.
 * { name: 'hide', chords: ['h'], group: 'nodes', act } → H hides the selection; the help says 隐藏所选节点
 */
import type { CameraMoves } from '../canvas/use-camera-moves.ts'
import type { ViewerGraph } from '../graph/viewer-graph.ts'
import type { NodeActions } from '../state/use-node-actions.ts'
import type { ViewActions } from '../state/use-view-actions.ts'
import type { ViewStore } from '../state/view-store.tsx'
import type { HELP_WORDS } from '../strings/help-words.ts'

export const KEY_GROUPS = ['find', 'nodes', 'canvas', 'view'] as const

/** What keys can reach. */
export interface KeyReach extends ViewStore {
  graph: ViewerGraph
  camera: CameraMoves
  nodes: NodeActions
  view: ViewActions
  /** Points to the next node, or with -1 to the one before. */
  walk: (by: 1 | -1) => void
  selectNode: (key: string) => void
}

export interface KeyRecord {
  name: keyof (typeof HELP_WORDS)['zh']['keys']
  /** See matchesChord. */
  chords: readonly string[]
  group: (typeof KEY_GROUPS)[number]
  /** Only while the focus is on the canvas or nowhere: elsewhere these keys have a meaning of their own. */
  onCanvas?: true
  act: (reach: KeyReach, key: string) => void
}

export const KEYS: readonly KeyRecord[] = [
  { name: 'search', chords: ['/'], group: 'find', act: focusSearch },
  { name: 'next', chords: [']', 'n'], group: 'find', act: ({ walk }) => walk(1) },
  { name: 'previous', chords: ['[', 'Shift+n'], group: 'find', act: ({ walk }) => walk(-1) },
  { name: 'select', chords: ['Enter'], group: 'find', onCanvas: true, act: selectHovered },
  { name: 'clear', chords: ['Escape'], group: 'find', act: stepBack },
  { name: 'expand', chords: ['e'], group: 'nodes', act: (reach) => void reach.nodes.expand(chosen(reach)) },
  { name: 'hide', chords: ['h'], group: 'nodes', act: (reach) => reach.nodes.hide(chosen(reach)) },
  { name: 'path', chords: ['p'], group: 'nodes', act: ({ view }) => view.choosePath() },
  { name: 'undo', chords: ['Mod+z'], group: 'nodes', act: ({ dispatch }) => dispatch({ type: 'undo' }) },
  {
    name: 'redo',
    chords: ['Mod+Shift+z', 'Mod+y'],
    group: 'nodes',
    act: ({ dispatch }) => dispatch({ type: 'redo' }),
  },
  { name: 'zoomIn', chords: ['+', '='], group: 'canvas', act: ({ camera }) => camera.zoomIn() },
  { name: 'zoomOut', chords: ['-', '_'], group: 'canvas', act: ({ camera }) => camera.zoomOut() },
  { name: 'fit', chords: ['0'], group: 'canvas', act: ({ camera }) => camera.frame() },
  {
    name: 'pan',
    chords: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    group: 'canvas',
    onCanvas: true,
    act: ({ camera }, key) => camera.pan(...PANS[key]!),
  },
  { name: 'layout', chords: ['l'], group: 'canvas', act: switchLayout },
  { name: 'table', chords: ['t'], group: 'view', act: ({ view }) => view.switchMode() },
  {
    name: 'filters',
    chords: ['f'],
    group: 'view',
    act: ({ read, dispatch }) => dispatch({ type: 'open', open: { filtersOpen: !read().filtersOpen } }),
  },
  { name: 'help', chords: ['?'], group: 'view', act: ({ view }) => view.openHelp() },
]

const PANS: Record<string, [right: number, up: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('search input')
  field?.focus()
  field?.select()
}

/** The selected nodes, else the one that is pointed to. */
function chosen({ read, graph }: KeyReach): string[] {
  const { selected, hovered } = read()
  const pointed = hovered !== null && 'node' in hovered ? [hovered.node] : []
  return (selected.length > 0 ? [...selected] : pointed).filter((key) => graph.hasNode(key))
}

function selectHovered({ read, dispatch, selectNode }: KeyReach): void {
  const { hovered } = read()
  if (hovered === null) return
  if ('node' in hovered) selectNode(hovered.node)
  else dispatch({ type: 'selectEdge', key: hovered.edge, from: 'canvas' })
}

/** One thing at a time, the uppermost first; menus and dialogs close themselves. */
function stepBack({ read, dispatch }: KeyReach): void {
  const { path, selected, selectedEdge, hovered } = read()
  if (path !== null) dispatch({ type: 'path', path: null })
  else if (selected.length > 0 || selectedEdge !== null) dispatch({ type: 'deselect' })
  else if (hovered !== null) dispatch({ type: 'hover', over: null })
}

function switchLayout({ read, dispatch }: KeyReach): void {
  const { layoutRuns, layout } = read()
  dispatch({ type: 'layOut', layout: layoutRuns ? layout : 'force', runs: !layoutRuns })
}
