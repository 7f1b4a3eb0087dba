/**
 * What the reader chooses, action by action.
 * hide 云溪镇, undo, redo → hidden
 */
import { describe, expect, it } from 'vitest'
import { changeView, startView, type ViewAction } from '../../../../viewer/state/view-state.ts'

const start = startView('zh', 'system', true)
const stateAfter = (...actions: ViewAction[]) => actions.reduce(changeView, start)

describe('changeView', () => {
  it('leaves co_occurs out at first and brings it back when asked', () => {
    expect([...start.filters.hiddenRelations]).toEqual(['co_occurs'])
    const { filters } = stateAfter({ type: 'toggleRelation', relation: 'co_occurs' })
    expect([...filters.hiddenRelations]).toEqual([])
  })
  it('answers with the same state when nothing changes', () => {
    expect(stateAfter({ type: 'deselect' })).toBe(start)
    expect(stateAfter({ type: 'hover', over: null })).toBe(start)
  })
  it('undoes and redoes what was hidden', () => {
    const hide: ViewAction = { type: 'hide', keys: ['a'] }
    expect([...stateAfter(hide).changes.now.hidden]).toEqual(['a'])
    expect([...stateAfter(hide, { type: 'undo' }).changes.now.hidden]).toEqual([])
    expect([...stateAfter(hide, { type: 'undo' }, { type: 'redo' }).changes.now.hidden]).toEqual(['a'])
  })
  it('shows again what is let in', () => {
    const { now } = stateAfter({ type: 'hide', keys: ['a', 'b'] }, { type: 'letIn', keys: ['a'] }).changes
    expect([[...now.hidden], [...now.letIn]]).toEqual([['b'], ['a']])
  })
})
