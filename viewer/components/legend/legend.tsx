/**
 * Says what shapes, colours and sizes mean at present, and lets the reader choose what they shall mean.
 * colour by 行政区划 → ● 龙江县 61, ● 云岭县 40, ● 其他 12; below them the shapes of the kinds
 */
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { NARROW_SCREEN } from '../../settings.ts'
import { useMedia } from '../../state/use-media.ts'
import { useStrings } from '../../state/use-strings.ts'
import { COLOUR_BY, SIZE_BY } from '../../state/view-state.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { ChoiceOf } from './choice-of.tsx'
import { GroupList } from './group-list.tsx'
import { KindList } from './kind-list.tsx'

export function Legend() {
  const { canvas } = useStrings()
  const dispatch = useDispatch()
  const colourBy = useView((view) => view.colourBy)
  const sizeBy = useView((view) => view.sizeBy)
  const narrow = useMedia(NARROW_SCREEN)
  /** Null until the reader opened or closed it. */
  const [chosen, setChosen] = useState<boolean | null>(null)
  const open = chosen ?? !narrow

  return (
    <section className={open ? 'legend is-open' : 'legend'} aria-label={canvas.legend} data-testid="legend">
      <button
        type="button"
        className="legend-toggle"
        aria-expanded={open}
        onClick={() => setChosen(!open)}
        data-testid="legend-toggle"
      >
        {canvas.legend}
        <ChevronDown />
      </button>
      {open && (
        <div className="legend-body">
          <ChoiceOf
            name="colour-by"
            label={canvas.colour}
            choices={COLOUR_BY}
            words={canvas.colourBy}
            value={colourBy}
            onChoose={(choice) => dispatch({ type: 'look', look: { colourBy: choice } })}
          />
          {colourBy !== 'kind' && <GroupList colourBy={colourBy} />}
          <KindList coloured={colourBy === 'kind'} />
          <ChoiceOf
            name="size-by"
            label={canvas.size}
            choices={SIZE_BY}
            words={canvas.sizeBy}
            value={sizeBy}
            onChoose={(choice) => dispatch({ type: 'look', look: { sizeBy: choice } })}
          />
        </div>
      )}
    </section>
  )
}
