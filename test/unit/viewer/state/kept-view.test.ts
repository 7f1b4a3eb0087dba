/**
 * What Back undoes, and what a step back leaves as it is.
 * hover 云溪镇 → no step; select it → a deed
 */
import { describe, expect, it } from 'vitest'
import type { GraphSource } from '../../../../viewer/source/graph-source.ts'
import { createGraphSession } from '../../../../viewer/state/graph-session.ts'
import { keptOf, restoredView, stepBetween } from '../../../../viewer/state/kept-view.ts'
import { nodesToLoad, withoutUnknown } from '../../../../viewer/state/known-keys.ts'
import { placeToKeep } from '../../../../viewer/state/view-address.ts'
import { decodeView } from '../../../../viewer/state/view-fragment.ts'
import { changeView, startView, type ViewAction } from '../../../../viewer/state/view-state.ts'
import { SMALL_PAYLOAD } from '../small-viewer-graph.ts'

const start = startView('zh', 'system', true)
const viewAfter = (...actions: ViewAction[]) => actions.reduce(changeView, start)

describe('stepBetween', () => {
  it.each<[string, ViewAction]>([
    ['deed', { type: 'select', keys: ['yunxi'], from: 'canvas' }],
    ['deed', { type: 'selectEdge', key: 'lin holds_office yunxi', from: 'canvas' }],
    ['deed', { type: 'path', path: { from: 'lin' } }],
    ['deed', { type: 'filter', filters: { hiddenKinds: new Set(['place']) } }],
    ['deed', { type: 'filter', filters: { division: 'yunling' } }],
    ['deed', { type: 'look', look: { mode: 'table' } }],
    ['slide', { type: 'filter', filters: { minConfidence: 0.4 } }],
    ['slide', { type: 'filter', filters: { from: '2024-01', to: '2024-05' } }],
    ['look', { type: 'hide', keys: ['yunxi'] }],
    ['look', { type: 'look', look: { colourBy: 'community' } }],
    ['look', { type: 'layOut', layout: 'circular', runs: true }],
    ['none', { type: 'hover', over: { node: 'yunxi' } }],
    ['none', { type: 'speak', language: 'en' }],
    ['none', { type: 'look', look: { theme: 'dark' } }],
    ['none', { type: 'open', open: { helpOpen: true } }],
    ['none', { type: 'filter', filters: { hiddenKinds: new Set() } }],
  ])('is a %s', (step, action) => {
    expect(stepBetween(keptOf(start), keptOf(viewAfter(action)))).toBe(step)
  })
})

describe('restoredView', () => {
  it('keeps the objects of all that is the same, so that nothing is worked out again', () => {
    const now = viewAfter(
      { type: 'filter', filters: { hiddenKinds: new Set(['place']) } },
      { type: 'hide', keys: ['lin'] },
    )
    const same = decodeView('withoutKind=place&hide=lin')
    expect(restoredView(same, now)).toEqual({ selectedFrom: 'address' })
  })
  it('takes over what differs, and leaves undo a way back', () => {
    const now = viewAfter({ type: 'hide', keys: ['lin'] })
    const view = changeView(now, { type: 'restore', view: restoredView(decodeView('node=yunxi'), now) })
    expect(view.selected).toEqual(['yunxi'])
    expect(view.changes.now.hidden.size).toBe(0)
    expect([...changeView(view, { type: 'undo' }).changes.now.hidden]).toEqual(['lin'])
  })
})

describe('keys of an address', () => {
  const session = createGraphSession(SMALL_PAYLOAD, { remote: true } as GraphSource)

  it('are passed over where the graph does not have them', () => {
    const kept = decodeView(
      'node=yunxi&node=nowhere&edge=nothing&path=1&from=lin&to=nobody&division=none&document=x.txt',
    )
    expect(withoutUnknown(kept, session)).toMatchObject({
      selected: ['yunxi'],
      selectedEdge: null,
      path: { from: 'lin', to: null, chosen: 1 },
      filters: { division: null, documents: new Set() },
    })
  })
  it('are asked for where a server may have them', () => {
    const kept = decodeView('node=yunxi&node=甲|乙&path=0&to=丙&show=丁&edge=戊|己|part_of|庚')
    expect(nodesToLoad(kept, session)).toEqual(['甲|乙', '丙', '丁', '戊|己'])
    const file = createGraphSession(SMALL_PAYLOAD, { remote: false } as GraphSource)
    expect(nodesToLoad(kept, file)).toEqual([])
  })
})

describe('placeToKeep', () => {
  it('is silent about the whole graph, rounds, and stays with a selection', () => {
    expect(placeToKeep(keptOf(start), { x: 0.5, y: 0.5, ratio: 1 })).toBeNull()
    expect(placeToKeep(keptOf(start), { x: 0.123456, y: 0.5, ratio: 1 })).toEqual({
      x: 0.1235,
      y: 0.5,
      ratio: 1,
    })
    const selected = viewAfter({ type: 'select', keys: ['yunxi'], from: 'canvas' })
    expect(placeToKeep(keptOf(selected), { x: 0.5, y: 0.5, ratio: 1 })).toEqual({ x: 0.5, y: 0.5, ratio: 1 })
  })
})
