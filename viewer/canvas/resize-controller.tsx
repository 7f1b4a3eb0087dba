/**
 * Tells sigma when its place on the page grows or shrinks; by itself it only listens to the window.
 * the reading panel opens on a phone → the canvas is drawn again in the space above it
 */
import { useSigma } from '@react-sigma/core'
import { useEffect } from 'react'

export function ResizeController() {
  const sigma = useSigma()

  useEffect(() => {
    const observer = new ResizeObserver(() => {
      sigma.resize()
      sigma.scheduleRender()
    })
    observer.observe(sigma.getContainer())
    return () => observer.disconnect()
  }, [sigma])

  return null
}
