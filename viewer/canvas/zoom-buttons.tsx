/**
 * Buttons that move the camera in, out and back to the whole graph.
 * [+] → the camera comes closer by half
 */
import { useCamera } from '@react-sigma/core'
import { Icon } from '../components/icon.tsx'
import { useStrings } from '../state/use-strings.ts'

export function ZoomButtons() {
  const { zoomIn, zoomOut, reset } = useCamera({ duration: 250, factor: 1.5 })
  const strings = useStrings()
  const buttons = [
    { name: 'plus', label: strings.canvas.zoomIn, act: () => zoomIn() },
    { name: 'minus', label: strings.canvas.zoomOut, act: () => zoomOut() },
    { name: 'fit', label: strings.canvas.wholeGraph, act: () => reset() },
  ] as const

  return (
    <div className="zoom-buttons">
      {buttons.map(({ name, label, act }) => (
        <button key={name} type="button" title={label} aria-label={label} onClick={act}>
          <Icon name={name} />
        </button>
      ))}
    </div>
  )
}
