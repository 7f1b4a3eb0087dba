/**
 * Draws how many documents each month or year has; a click chooses a bar, dragging chooses a range.
 * press 2024-05, release on 2024-07 → from 2024-05 to 2024-07
 */
import { type PointerEvent, useState } from 'react'
import type { TimelineBar } from '../../graph/count-by-month.ts'
import { useStrings } from '../../state/use-strings.ts'

const HEIGHT = { bars: 56, top: 16, axis: 18 }
const TOTAL_HEIGHT = HEIGHT.top + HEIGHT.bars + HEIGHT.axis
/** Pixels that a bar takes at least; where there are more the timeline scrolls. */
const LEAST_WIDTH = 5
/** Pixels between two words of the axis, and how many find room where nothing scrolls. */
const LABEL_ROOM = { width: 40, labels: 6 }

interface Range {
  from: string | null
  to: string | null
}

interface Props extends Range {
  bars: readonly TimelineBar[]
  onChoose: (range: Range) => void
}

export function TimelineBars({ bars, from, to, onChoose }: Props) {
  const { filters } = useStrings()
  /** Places of the bars where dragging began and where it is. */
  const [drag, setDrag] = useState<{ start: number; end: number } | null>(null)
  const most = Math.max(...bars.map(({ count }) => count), 1)
  const total = bars.reduce((sum, { count }) => sum + count, 0)
  const share = 100 / bars.length
  const isInRange = (bar: TimelineBar, place: number) =>
    drag === null
      ? (from === null || bar.to >= from) && (to === null || bar.from <= to)
      : place >= Math.min(drag.start, drag.end) && place <= Math.max(drag.start, drag.end)
  const isNarrowed = drag !== null || from !== null || to !== null

  const placeAt = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    return Math.max(0, Math.min(bars.length - 1, Math.floor(((clientX - left) / width) * bars.length)))
  }
  const finish = ({ start, end }: { start: number; end: number }) => {
    const range = { from: bars[Math.min(start, end)]!.from, to: bars[Math.max(start, end)]!.to }
    setDrag(null)
    // The same bar once more takes it back.
    const again = start === end && range.from === from && range.to === to
    onChoose(again ? { from: null, to: null } : range)
  }

  return (
    <div className="timeline" title={filters.timelineNote}>
      <svg
        role="img"
        aria-label={filters.timeline(bars[0]!.name, bars.at(-1)!.name, total)}
        width="100%"
        height={TOTAL_HEIGHT}
        style={{ minWidth: bars.length * LEAST_WIDTH }}
        onPointerDown={(event) => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          const place = placeAt(event)
          setDrag({ start: place, end: place })
        }}
        onPointerMove={(event) => drag && setDrag({ ...drag, end: placeAt(event) })}
        onPointerUp={(event) => drag && finish({ start: drag.start, end: placeAt(event) })}
        onPointerCancel={() => setDrag(null)}
        data-testid="timeline"
      >
        <text className="timeline-most" x="0" y="11">
          {filters.most(most)}
        </text>
        <line className="timeline-line" x1="0" x2="100%" y1={HEIGHT.top} y2={HEIGHT.top} />
        {bars.map((bar, place) => {
          const inRange = isInRange(bar, place)
          const height = bar.count === 0 ? 0 : Math.max(3, (bar.count / most) * HEIGHT.bars)
          return (
            <g
              key={bar.name}
              className={
                inRange ? (isNarrowed ? 'timeline-bar is-chosen' : 'timeline-bar') : 'timeline-bar is-out'
              }
              data-testid="timeline-bar"
            >
              <title>{filters.bar(bar.name, bar.count)}</title>
              <rect
                className="timeline-slot"
                x={`${place * share}%`}
                y={HEIGHT.top}
                width={`${share}%`}
                height={HEIGHT.bars}
              />
              <rect
                className="timeline-count"
                x={`${(place + 0.1) * share}%`}
                y={HEIGHT.top + HEIGHT.bars - height}
                width={`${0.8 * share}%`}
                height={height}
                rx={1.5}
              />
            </g>
          )
        })}
        <line
          className="timeline-line"
          x1="0"
          x2="100%"
          y1={HEIGHT.top + HEIGHT.bars}
          y2={HEIGHT.top + HEIGHT.bars}
        />
        {axisLabels(bars).map(({ place, label }) => (
          <text
            key={label}
            x={`${place * share}%`}
            y={TOTAL_HEIGHT - 4}
            textAnchor={place > 0 && place > bars.length * 0.85 ? 'end' : 'start'}
            dx={place > 0 && place > bars.length * 0.85 ? '1em' : undefined}
          >
            {label}
          </text>
        ))}
      </svg>
    </div>
  )
}

/** The years, as many as find room; the first bar has a word in any case. */
function axisLabels(bars: readonly TimelineBar[]): { place: number; label: string }[] {
  const room = Math.max(LABEL_ROOM.labels, Math.floor((bars.length * LEAST_WIDTH) / LABEL_ROOM.width))
  const years = bars.flatMap(({ from }, place) =>
    place === 0 || from.endsWith('-01') ? [{ place, label: from.slice(0, 4) }] : [],
  )
  const starts = years.length === 1 ? [{ place: 0, label: bars[0]!.name }] : years
  const step = Math.ceil(starts.length / room)
  const kept = starts.filter((_, index) => index % step === 0)
  // A first year of few months has no room before the second.
  const least = bars.length / room
  return kept.filter(({ place }, index) => index === 0 || place - kept[index - 1]!.place >= least / 2)
}
