/**
 * Checkboxes that hide and show kinds and relations, each with its count; also the key to the colours.
 * untick 地点 → places leave the canvas until it is ticked again
 */
import { useMemo } from 'react'
import { KINDS, RELATIONS } from '../../../graph/ontology.ts'
import { countElements } from '../../graph/count-elements.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { Icon } from '../icon.tsx'
import { KindMark } from '../kind-mark.tsx'
import { FilterBox } from './filter-box.tsx'

export function FilterPanel() {
  const { graph } = useGraphSession()
  const { hiddenKinds, hiddenRelations } = useView((view) => view.filters)
  const open = useView((view) => view.filtersOpen)
  const dispatch = useDispatch()
  const strings = useStrings()
  const { kinds, relations } = useMemo(() => countElements(graph), [graph])

  return (
    <aside className="filters" data-testid="filters">
      <button
        type="button"
        className="filters-toggle"
        aria-expanded={open}
        onClick={() => dispatch({ type: 'open', open: { filtersOpen: !open } })}
      >
        <Icon name="filter" />
        {strings.filters.filters}
      </button>
      {open && (
        <div className="filters-body">
          <fieldset>
            <legend>{strings.filters.kinds}</legend>
            {KINDS.map((kind) => (
              <FilterBox
                key={kind}
                name={kind}
                label={strings.kinds[kind]}
                count={kinds.get(kind) ?? 0}
                checked={!hiddenKinds.has(kind)}
                onToggle={() => dispatch({ type: 'toggleKind', kind })}
              >
                <KindMark kind={kind} />
              </FilterBox>
            ))}
          </fieldset>
          <fieldset>
            <legend>{strings.filters.relations}</legend>
            {RELATIONS.map((relation) => (
              <FilterBox
                key={relation}
                name={relation}
                label={strings.relations[relation]}
                note={relation === 'co_occurs' ? strings.filters.hintNote : undefined}
                count={relations.get(relation) ?? 0}
                checked={!hiddenRelations.has(relation)}
                onToggle={() => dispatch({ type: 'toggleRelation', relation })}
              />
            ))}
          </fieldset>
        </div>
      )}
    </aside>
  )
}
