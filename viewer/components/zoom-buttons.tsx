/**
 * Buttons that move the camera in, out and back to the whole graph.
 * [+] → the camera comes closer by half
 */
import { useCamera } from '@react-sigma/core'
import { useStrings } from '../state/use-strings.ts'
import { Icon } from './icon.tsx'

export function ZoomButtons() {
  const { zoomIn, zoomOut, reset } = useCamera({ duration: 250, factor: 1.5 })
  const strings = useStrings()
  const buttons = [
    { name: 'plus', label: strings.zoomIn, act: () => zoomIn() },
    { name: 'minus', label: strings.zoomOut, act: () => zoomOut() },
    { name: 'fit', label: strings.wholeGraph, act: () => reset() },
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
