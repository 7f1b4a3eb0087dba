/**
 * Keeps the view in the page's address, so that it can be shared and Back and Forward step through it.
 * select the node with key place:440605104 → …/#node=place%3A440605104; Back → nothing is selected
 */
import { useEffect } from 'react'
import { useCanvasHandle } from '../canvas/canvas-session.ts'
import { ADDRESS } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { type KeptView, keptOf, restoredView, stepBetween } from '../state/kept-view.ts'
import { nodesToLoad, withoutUnknown } from '../state/known-keys.ts'
import { addressOf, pushAddress, readAddress, replaceAddress } from '../state/view-address.ts'
import { useViewStore } from '../state/view-store.tsx'

export function AddressController() {
  const session = useGraphSession()
  const canvas = useCanvasHandle()
  const { read, dispatch, subscribe } = useViewStore()

  useEffect(() => {
    let written = keptOf(read())
    let slidAt = 0
    let queued = false
    /** Rises with every choice and every step back, so that nodes that come late change nothing any more. */
    let turn = 0

    const settle = () => {
      queued = false
      const kept = keptOf(read())
      const step = stepBetween(written, kept)
      written = kept
      if (step === 'none') return
      turn += 1
      const sliding = step === 'slide' && Date.now() - slidAt < ADDRESS.slidePause
      if (step === 'slide') slidAt = Date.now()
      const address = addressOf(read(), canvas.current?.sigma.getCamera().getState())
      if (step === 'look' || sliding) replaceAddress(address)
      else pushAddress(address)
    }
    const onChange = () => {
      if (queued) return
      queued = true
      queueMicrotask(settle) // what one deed dispatches (let in, select) is one step
    }
    const show = (kept: KeptView) => {
      dispatch({ type: 'restore', view: restoredView(withoutUnknown(kept, session), read()) })
      written = keptOf(read())
    }
    const follow = async () => {
      turn += 1
      const mine = turn
      const kept = readAddress()
      show(kept)
      const missing = nodesToLoad(kept, session).slice(0, ADDRESS.loadedAtMost)
      if (missing.length === 0) return
      await Promise.allSettled(missing.map((key) => session.expand(key)))
      if (mine === turn) show(kept)
    }

    void follow()
    const onPopState = () => void follow()
    const unsubscribe = subscribe(onChange)
    window.addEventListener('popstate', onPopState)
    return () => {
      turn += 1
      unsubscribe()
      window.removeEventListener('popstate', onPopState)
    }
  }, [session, canvas, read, dispatch, subscribe])

  return null
}
