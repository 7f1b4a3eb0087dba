/**
 * Which key means what, and where the walk from node to node goes.
 * Ctrl+Shift+Z → redo, not undo
 */
import { describe, expect, it } from 'vitest'
import { KEYS, type KeyReach } from '../../../../viewer/controllers/key-table.ts'
import { matchesChord, writeChord } from '../../../../viewer/controllers/match-key.ts'
import { computeShown } from '../../../../viewer/graph/compute-shown.ts'
import { listWalk, stepInWalk } from '../../../../viewer/graph/walk-nodes.ts'
import { NO_CHANGES } from '../../../../viewer/state/overrides.ts'
import { nextPath } from '../../../../viewer/state/use-view-actions.ts'
import { NO_FILTERS } from '../../../../viewer/state/view-state.ts'
import { SMALL_VIEWER_GRAPH as graph, SMALL_PAYLOAD } from '../small-viewer-graph.ts'

const press = (key: string, held: 'ctrl' | 'meta' | 'alt' | 'none' = 'none', shiftKey = false) => ({
  key,
  ctrlKey: held === 'ctrl',
  metaKey: held === 'meta',
  altKey: held === 'alt',
  shiftKey,
})
const meant = (event: ReturnType<typeof press>) =>
  KEYS.filter(({ chords }) => chords.some((chord) => matchesChord(chord, event))).map(({ name }) => name)

describe('keys', () => {
  it.each([
    [press('/'), 'search'],
    [press('?', 'none', true), 'help'],
    [press('+', 'none', true), 'zoomIn'],
    [press('='), 'zoomIn'],
    [press('-'), 'zoomOut'],
    [press('h'), 'hide'],
    [press('H'), 'hide'], // with the caps lock on
    [press('n'), 'next'],
    [press('N', 'none', true), 'previous'],
    [press('z', 'ctrl'), 'undo'],
    [press('z', 'meta'), 'undo'],
    [press('Z', 'ctrl', true), 'redo'],
    [press('y', 'ctrl'), 'redo'],
    [press('ArrowUp'), 'pan'],
    [press('Escape'), 'clear'],
  ])('%j is %s and nothing else', (event, name) => {
    expect(meant(event)).toEqual([name])
  })
  it.each([
    press('f', 'ctrl'),
    press('h', 'meta'),
    press('ArrowLeft', 'alt'),
    press('0', 'ctrl'),
    press('q'),
  ])('%j is left to the browser', (event) => {
    expect(meant(event)).toEqual([])
  })
  it('are written as keyboards write them', () => {
    expect(['Mod+Shift+z', 'ArrowLeft', '+', '-', 'Escape', 'n', 'Shift+n'].map(writeChord)).toEqual([
      'Ctrl / ⌘ + Shift + Z',
      '←',
      '+',
      '−',
      'Esc',
      'N',
      'Shift + N',
    ])
  })
})

describe('arrows', () => {
  it.each([
    ['ArrowLeft', [-1, 0]],
    ['ArrowUp', [0, 1]],
  ])('%s moves the camera there', (key, way) => {
    const moves: number[][] = []
    const camera = { pan: (...step: number[]) => moves.push(step) }
    KEYS.find(({ name }) => name === 'pan')!.act({ camera } as unknown as KeyReach, key)
    expect(moves).toEqual([way])
  })
})

describe('the walk', () => {
  const shown = computeShown(graph, SMALL_PAYLOAD.documents, NO_FILTERS, NO_CHANGES.now)
  it('goes through the neighbours in sight of the selected node, else through all by importance', () => {
    expect(listWalk(graph, shown, 'zhou', 9)).toEqual(['yunling'])
    expect(listWalk(graph, shown, null, 2)).toEqual(['yunling', 'yunxi'])
    expect(new Set(listWalk(graph, shown, 'bureau', 9))).toEqual(new Set(['school'])) // co_occurs is out of sight
  })
  it('goes round', () => {
    expect(stepInWalk(['a', 'b'], null, 1)).toBe('a')
    expect(stepInWalk(['a', 'b'], 'b', 1)).toBe('a')
    expect(stepInWalk(['a', 'b'], null, -1)).toBe('b')
    expect(stepInWalk([], 'a', 1)).toBeNull()
  })
})

describe('nextPath', () => {
  const path = { from: 'a', to: null, chosen: 0 }
  it.each([
    [
      { path: null, selected: [] },
      { from: null, to: null },
    ],
    [
      { path: null, selected: ['a'] },
      { from: 'a', to: null },
    ],
    [
      { path: null, selected: ['a', 'b'] },
      { from: 'a', to: 'b' },
    ],
    [{ path, selected: ['b'] }, { to: 'b' }],
    [{ path, selected: ['a'] }, null],
    [{ path: { ...path, to: 'b' }, selected: ['c'] }, null],
  ])('%j → %j', (view, next) => {
    expect(nextPath(view)).toEqual(next)
  })
})
