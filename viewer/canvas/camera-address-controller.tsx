/**
 * Keeps the place of the camera in the page's address, written when it rests, and takes it from there.
 * #node=yunxi&camera=0.41,0.6,0.35 → the camera stands there and does not travel to 云溪镇
 */
import { useSigma } from '@react-sigma/core'
import { useEffect } from 'react'
import { ADDRESS, CAMERA } from '../settings.ts'
import { useMedia } from '../state/use-media.ts'
import { cameraOfAddress, replaceAddress, withCamera } from '../state/view-address.ts'

export function CameraAddressController() {
  const sigma = useSigma()
  const duration = useMedia('(prefers-reduced-motion: reduce)') ? 0 : CAMERA.duration

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
      const to = place === 'whole' ? { x: 0.5, y: 0.5, ratio: 1 } : place
      if (duration === 0) camera.setState(to)
      else void camera.animate(to, { duration })
    }
    camera.on('updated', onMove)
    window.addEventListener('popstate', onPopState)
    return () => {
      clearTimeout(resting)
      camera.off('updated', onMove)
      window.removeEventListener('popstate', onPopState)
    }
  }, [sigma, duration])

  return null
}
