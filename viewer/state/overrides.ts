/**
 * What the reader has hidden, let in past the filters and pinned, one node at a time; each step can be undone.
 * hide 云溪镇, undo → nothing is hidden; redo → 云溪镇 is hidden again
 */

export interface Overrides {
  /** Keys of nodes that are not shown, whatever the filters say. */
  hidden: ReadonlySet<string>
  /** Keys of nodes that are shown though a filter leaves them out. */
  letIn: ReadonlySet<string>
  /** Keys of nodes that layouts do not move. */
  pinned: ReadonlySet<string>
}

export interface ChangesState {
  now: Overrides
  past: readonly Overrides[]
  future: readonly Overrides[]
}

export type OverrideAction =
  | { type: 'hide'; keys: Iterable<string> }
  /** Shows nodes that are hidden or that a filter leaves out. */
  | { type: 'letIn'; keys: Iterable<string> }
  | { type: 'pin'; keys: Iterable<string> }
  | { type: 'unpin'; keys: Iterable<string> }
  | { type: 'showAll' }
  | { type: 'undo' }
  | { type: 'redo' }

const NONE: ReadonlySet<string> = new Set()
export const NO_CHANGES: ChangesState = {
  now: { hidden: NONE, letIn: NONE, pinned: NONE },
  past: [],
  future: [],
}

export function changeOverrides(changes: ChangesState, action: OverrideAction): ChangesState {
  const { now, past, future } = changes
  switch (action.type) {
    case 'undo': {
      const before = past.at(-1)
      return before ? { now: before, past: past.slice(0, -1), future: [now, ...future] } : changes
    }
    case 'redo': {
      const [after, ...rest] = future
      return after ? { now: after, past: [...past, now], future: rest } : changes
    }
    default: {
      const next = nextOverrides(now, action)
      const same =
        next.hidden.size === now.hidden.size &&
        next.letIn.size === now.letIn.size &&
        next.pinned.size === now.pinned.size
      return same ? changes : { now: next, past: [...past, now], future: [] }
    }
  }
}

function nextOverrides(
  { hidden, letIn, pinned }: Overrides,
  action: Exclude<OverrideAction, { type: 'undo' | 'redo' }>,
): Overrides {
  switch (action.type) {
    case 'hide':
      return { hidden: union(hidden, action.keys), letIn: without(letIn, action.keys), pinned }
    case 'letIn':
      return { hidden: without(hidden, action.keys), letIn: union(letIn, action.keys), pinned }
    case 'pin':
      return { hidden, letIn, pinned: union(pinned, action.keys) }
    case 'unpin':
      return { hidden, letIn, pinned: without(pinned, action.keys) }
    case 'showAll':
      return { hidden: NONE, letIn, pinned }
  }
}

const union = (set: ReadonlySet<string>, more: Iterable<string>) => new Set([...set, ...more])

function without(set: ReadonlySet<string>, less: Iterable<string>): ReadonlySet<string> {
  const left = new Set(set)
  for (const key of less) left.delete(key)
  return left
}
