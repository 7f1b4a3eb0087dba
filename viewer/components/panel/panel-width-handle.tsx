/**
 * The edge of the panel on wide screens: dragged, or moved with the arrow keys, it makes the panel wider or narrower.
 * dragged 80 px to the left → the panel is 80 px wider
 */
import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { PANEL_WIDTH } from '../../settings.ts'
import { useStrings } from '../../state/use-strings.ts'

const STEP = 24

export function PanelWidthHandle() {
  const { panel } = useStrings()
  const [width, setWidth] = useState(currentWidth)

  const change = (wanted: number) => {
    const next = Math.round(Math.max(PANEL_WIDTH.least, Math.min(PANEL_WIDTH.most, wanted)))
    document.documentElement.style.setProperty('--panel-width', `${next}px`)
    setWidth(next)
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) change(window.innerWidth - event.clientX)
  }
  const press = (event: KeyboardEvent) => {
    const steps = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key]
    if (steps === undefined) return
    event.preventDefault()
    event.stopPropagation()
    change(width + steps)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule of <hr> cannot be moved
    <div
      className="panel-width"
      role="separator"
      aria-orientation="vertical"
      aria-label={panel.resize}
      aria-valuemin={PANEL_WIDTH.least}
      aria-valuemax={PANEL_WIDTH.most}
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
      data-testid="panel-width"
    />
  )
}

function currentWidth(): number {
  const set = Number.parseInt(document.documentElement.style.getPropertyValue('--panel-width'), 10)
  return Number.isNaN(set) ? PANEL_WIDTH.first : set
}
