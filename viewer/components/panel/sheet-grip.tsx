/**
 * The bar at the top of the sheet on narrow screens: pressed it changes the sheet's height, dragged it follows the finger.
 * dragged up from half → full; dragged down from half → put away
 */
import { ChevronDown, ChevronUp } from 'lucide-react'
import { type PointerEvent, type RefObject, useRef } from 'react'
import { useStrings } from '../../state/use-strings.ts'

/** `peek`: only the bar is in sight. */
export type SheetHeight = 'peek' | 'half' | 'full'

interface SheetGripProps {
  height: SheetHeight
  onHeight: (height: SheetHeight) => void
  place: RefObject<HTMLDivElement | null>
  /** Stands on the bar while only the bar is in sight. */
  peekText: string
}

/** Pixels of a drag that change the height; less is a press. */
const DRAG = { starts: 6, counts: 60 }
const ORDER: readonly SheetHeight[] = ['peek', 'half', 'full']

export function SheetGrip({ height, onHeight, place, peekText }: SheetGripProps) {
  const { panel } = useStrings()
  const drag = useRef<{ y: number; sheet: number; moved: boolean } | null>(null)
  const label = { peek: panel.sheetOpen, half: panel.sheetTaller, full: panel.sheetShorter }[height]

  const start = (event: PointerEvent<HTMLButtonElement>) => {
    drag.current = { y: event.clientY, sheet: place.current?.offsetHeight ?? 0, moved: false }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const move = ({ clientY }: PointerEvent) => {
    const sheet = place.current
    if (drag.current === null || sheet === null) return
    const up = drag.current.y - clientY
    if (Math.abs(up) > DRAG.starts) drag.current.moved = true
    if (!drag.current.moved) return
    sheet.classList.add('is-dragged')
    sheet.style.height = `${Math.max(44, drag.current.sheet + up)}px`
  }
  const end = ({ clientY }: PointerEvent) => {
    const from = drag.current
    const sheet = place.current
    if (from === null || sheet === null) return
    sheet.classList.remove('is-dragged')
    sheet.style.height = ''
    const up = from.y - clientY
    if (Math.abs(up) < DRAG.counts) return
    const steps = Math.abs(up) > window.innerHeight * 0.45 ? 2 : 1
    const next = ORDER.indexOf(height) + (up > 0 ? steps : -steps)
    onHeight(ORDER[Math.max(0, Math.min(2, next))]!)
  }
  const press = () => {
    const wasDrag = drag.current?.moved ?? false
    drag.current = null
    if (!wasDrag) onHeight(height === 'half' ? 'full' : 'half')
  }

  return (
    <button
      type="button"
      className="sheet-grip"
      aria-label={label}
      aria-expanded={height !== 'peek'}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={press}
      data-testid="sheet-grip"
    >
      <span className="sheet-grip-bar" />
      {height === 'peek' && <span className="sheet-grip-text">{peekText}</span>}
      {height === 'full' ? (
        <ChevronDown className="icon" aria-hidden />
      ) : (
        <ChevronUp className="icon" aria-hidden />
      )}
    </button>
  )
}
