/**
 * Keeps the place of the camera in the page's address, written when it rests, and takes it from there.
 * #node=yunxi&camera=0.41,0.6,0.35 → the camera stands there and does not travel to 云溪镇
 */
import { useSigma } from '@react-sigma/core'
import { useEffect } from 'react'
import { ADDRESS } from '../settings.ts'
import { cameraOfAddress, replaceAddress, withCamera } from '../state/view-address.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'
import { useTravel } from './use-travel.ts'

export function CameraAddressController() {
  const sigma = useSigma<NodeLook, EdgeLook>()
  const travel = useTravel()

  useEffect(() => {
    const camera = sigma.getCamera()
    const place = cameraOfAddress()
    if (place !== null && place !== 'whole') camera.setState(place)
  }, [sigma])

  useEffect(() => {
    const camera = sigma.getCamera()
    let resting: ReturnType<typeof setTimeout> | undefined
    const onMove = () => {
      clearTimeout(resting)
      resting = setTimeout(() => replaceAddress(withCamera(camera.getState())), ADDRESS.cameraRest)
    }
    const onPopState = () => {
      const place = cameraOfAddress()
      if (place === null) return
      travel(sigma, place === 'whole' ? { x: 0.5, y: 0.5, ratio: 1 } : place)
    }
    camera.on('updated', onMove)
    window.addEventListener('popstate', onPopState)
    return () => {
      clearTimeout(resting)
      camera.off('updated', onMove)
      window.removeEventListener('popstate', onPopState)
    }
  }, [sigma, travel])

  return null
}
