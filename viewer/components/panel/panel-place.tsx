/**
 * Where the panel stands: beside the canvas, its width to be chosen; on narrow screens a sheet over its lower half that
 * can be drawn to full height and put away.
 * 390 px, 云溪镇 selected → a sheet of half height with a grip
 */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { NARROW_SCREEN } from '../../settings.ts'
import { useMedia } from '../../state/use-media.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch } from '../../state/view-store.tsx'
import { PanelWidthHandle } from './panel-width-handle.tsx'
import { SheetGrip, type SheetHeight } from './sheet-grip.tsx'

interface PanelPlaceProps {
  /** Tells one thing that is read from another; null while nothing is. */
  reads: string | null
  children: ReactNode
}

export function PanelPlace({ reads, children }: PanelPlaceProps) {
  const { panel } = useStrings()
  const dispatch = useDispatch()
  const isNarrow = useMedia(NARROW_SCREEN)
  const [height, setHeight] = useState<Exclude<SheetHeight, 'peek'>>('half')
  const [isOverviewOpen, setOverviewOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useFocusOf(place, reads)
  // What is read and put away again leaves the canvas free.
  if (reads !== null && isOverviewOpen) setOverviewOpen(false)
  const sheet: SheetHeight = reads === null && !isOverviewOpen ? 'peek' : height

  const setSheet = (next: SheetHeight) => {
    if (next === 'peek') {
      setHeight('half')
      if (reads !== null) dispatch(reads === 'path' ? { type: 'path', path: null } : { type: 'deselect' })
    } else setHeight(next)
    if (reads === null) setOverviewOpen(next !== 'peek')
  }

  return (
    <div ref={place} className="side" data-sheet={isNarrow ? sheet : undefined} data-testid="side">
      {isNarrow ? (
        <SheetGrip height={sheet} onHeight={setSheet} place={place} peekText={panel.overview} />
      ) : (
        <PanelWidthHandle />
      )}
      {children}
    </div>
  )
}

/**
 * When what is read changes under the reader's hands, the button that was pressed is gone: the heading of what is read
 * now takes the focus. A selection made elsewhere takes no focus away.
 */
function useFocusOf(place: React.RefObject<HTMLDivElement | null>, reads: string | null): void {
  const wasInside = useRef(false)

  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    const enter = () => {
      wasInside.current = true
    }
    // Later, for an element that is taken away loses the focus as well, and that is the case to be mended.
    const leave = () =>
      queueMicrotask(() => {
        wasInside.current = element.contains(document.activeElement)
      })
    element.addEventListener('focusin', enter)
    element.addEventListener('focusout', leave)
    return () => {
      element.removeEventListener('focusin', enter)
      element.removeEventListener('focusout', leave)
    }
  }, [place])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is read decides
  useLayoutEffect(() => {
    if (wasInside.current && document.activeElement === document.body) {
      place.current?.querySelector('h1')?.focus({ preventScroll: true })
    }
  }, [reads])
}
