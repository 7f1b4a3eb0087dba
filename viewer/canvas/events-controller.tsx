/**
 * Turns what happens on the canvas into actions.
 * click on the disc of 云溪镇 → { type: 'select', key: …, from: 'canvas' }; click beside it → { type: 'deselect' }
 */
import { useRegisterEvents, useSigma } from '@react-sigma/core'
import { useEffect } from 'react'
import { useDispatch } from '../state/view-store.tsx'

export function EventsController() {
  const sigma = useSigma()
  const registerEvents = useRegisterEvents()
  const dispatch = useDispatch()

  useEffect(() => {
    const hover = (key: string | null) => {
      sigma.getContainer().classList.toggle('is-over-node', key !== null)
      dispatch({ type: 'hover', over: key === null ? null : { node: key } })
    }
    registerEvents({
      clickNode: ({ node }) => dispatch({ type: 'select', keys: [node], from: 'canvas' }),
      clickStage: () => dispatch({ type: 'deselect' }),
      enterNode: ({ node }) => hover(node),
      leaveNode: () => hover(null),
    })
  }, [sigma, registerEvents, dispatch])

  return null
}
