/**
 * Keeps the view in the page's address, so that it can be shared and Back and Forward step through it.
 * select the node with key place:440605104 → …/#node=place%3A440605104&camera=0.41,0.6,0.35
 */
import { useSigma } from '@react-sigma/core'
import { useEffect } from 'react'
import { ADDRESS, CAMERA } from '../settings.ts'
import { useGraphSession } from '../state/graph-session.ts'
import { type KeptView, keptOf, restoredView, stepBetween } from '../state/kept-view.ts'
import { nodesToLoad, withoutUnknown } from '../state/known-keys.ts'
import { useMedia } from '../state/use-media.ts'
import { addressOf, cameraToKeep, readAddress } from '../state/view-address.ts'
import { useViewStore } from '../state/view-store.tsx'

export function AddressController() {
  const sigma = useSigma()
  const session = useGraphSession()
  const { read, dispatch, subscribe } = useViewStore()
  const duration = useMedia('(prefers-reduced-motion: reduce)') ? 0 : CAMERA.duration

  useEffect(() => {
    const camera = sigma.getCamera()
    let written = keptOf(read())
    let slidAt = 0
    let queued = false
    /** Rises with every choice and every step back, so that nodes that come late change nothing any more. */
    let turn = 0
    let loading = false
    let resting: ReturnType<typeof setTimeout> | undefined

    const write = (how: 'pushState' | 'replaceState') => {
      const address = addressOf(read(), cameraToKeep(read(), camera.getState()))
      if (address === window.location.href) return
      try {
        window.history[how](null, '', address)
      } catch {
        // Safari allows a hundred entries in half a minute; the next change writes this one, too.
      }
    }
    const settle = () => {
      queued = false
      const kept = keptOf(read())
      const step = stepBetween(written, kept)
      written = kept
      if (step === 'none') return
      turn += 1
      loading = false
      const sliding = step === 'slide' && Date.now() - slidAt < ADDRESS.slidePause
      if (step === 'slide') slidAt = Date.now()
      write(step === 'look' || sliding ? 'replaceState' : 'pushState')
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
    const follow = async (moveTo: (place: KeptView['camera']) => void) => {
      turn += 1
      const mine = turn
      const kept = readAddress()
      show(kept)
      moveTo(kept.camera)
      const missing = nodesToLoad(kept, session).slice(0, ADDRESS.loadedAtMost)
      loading = missing.length > 0
      if (!loading) return
      await Promise.allSettled(missing.map((key) => session.expand(key)))
      if (mine !== turn) return
      loading = false
      show(kept)
    }
    const onPopState = () => {
      void follow((place) => {
        const { selected, selectedEdge, path } = read()
        const chosen = selected.length > 0 || selectedEdge !== null || path !== null
        const to = place ?? (chosen ? null : { x: 0.5, y: 0.5, ratio: 1 })
        if (to === null) return
        if (duration === 0) camera.setState(to)
        else void camera.animate(to, { duration })
      })
    }
    const onCameraMove = () => {
      clearTimeout(resting)
      resting = setTimeout(() => {
        if (!loading) write('replaceState')
      }, ADDRESS.cameraRest)
    }

    void follow((place) => {
      if (place !== null) camera.setState(place)
    })
    const unsubscribe = subscribe(onChange)
    window.addEventListener('popstate', onPopState)
    camera.on('updated', onCameraMove)
    return () => {
      turn += 1
      clearTimeout(resting)
      unsubscribe()
      window.removeEventListener('popstate', onPopState)
      camera.off('updated', onCameraMove)
    }
  }, [sigma, session, read, dispatch, subscribe, duration])

  return null
}
