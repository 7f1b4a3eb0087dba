/**
 * What can be done with nodes wherever they are shown: on the canvas, in the panel, in the table, by key.
 * const { expand, hide } = useNodeActions(); hide(['place:440605104']) → 云溪镇 is out of sight until it is let in
 */
import { useMemo } from 'react'
import { STRINGS } from '../strings.ts'
import { useGraphSession } from './graph-session.ts'
import { useCopy } from './use-copy.ts'
import { addressOf } from './view-address.ts'
import { useDispatch, useViewStore } from './view-store.tsx'

export interface NodeActions {
  /**
   * Lets in the neighbours over the relations in sight, and loads them where they are not loaded. Never rejects: where
   * the server has gone a notice says so.
   */
  expand: (keys: readonly string[]) => Promise<void>
  hide: (keys: readonly string[]) => void
  /** Pins nodes so that layouts leave them where they are; frees them where all are pinned. */
  togglePin: (keys: readonly string[]) => void
  pathFrom: (key: string) => void
  pathTo: (key: string) => void
  /** Copies an address that opens the viewer with these nodes selected, and says so in a notice. */
  copyLink: (keys: readonly string[]) => Promise<void>
  /** Opens the reading panel of the node, which a path would stand in the way of. */
  showEvidence: (key: string) => void
}

export function useNodeActions(): NodeActions {
  const session = useGraphSession()
  const dispatch = useDispatch()
  const { read } = useViewStore()
  const copy = useCopy()

  return useMemo(
    () => ({
      expand: async (keys) => {
        try {
          await Promise.all(keys.map((key) => session.expand(key)))
        } catch {
          const { expandFailed } = STRINGS[read().language].panel
          dispatch({ type: 'notify', notice: { tone: 'problem', text: expandFailed } })
          return
        }
        const { hiddenRelations } = read().filters
        const neighbours = new Set<string>()
        for (const key of keys) {
          session.graph.forEachEdge(key, (_edge, { relation }, source, target) => {
            if (!hiddenRelations.has(relation)) neighbours.add(source).add(target)
          })
        }
        dispatch({ type: 'letIn', keys: neighbours })
      },
      hide: (keys) => {
        dispatch({ type: 'hide', keys })
        const rest = read().selected.filter((key) => !keys.includes(key))
        if (rest.length < read().selected.length) dispatch({ type: 'select', keys: rest, from: 'canvas' })
      },
      togglePin: (keys) => {
        const { pinned } = read().changes.now
        dispatch({ type: keys.every((key) => pinned.has(key)) ? 'unpin' : 'pin', keys })
      },
      pathFrom: (key) => dispatch({ type: 'path', path: { from: key } }),
      pathTo: (key) => dispatch({ type: 'path', path: { to: key } }),
      copyLink: async (keys) => {
        await copy(addressOf({ ...read(), selected: keys, selectedEdge: null, path: null }), 'link')
      },
      showEvidence: (key) => {
        dispatch({ type: 'path', path: null })
        dispatch({ type: 'select', keys: [key], from: 'panel' })
      },
    }),
    [session, dispatch, read, copy],
  )
}
