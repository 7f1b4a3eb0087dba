/**
 * What is shown by kind of node and by relation; also the key to the colours.
 * untick 地点 → places leave the canvas until it is ticked again
 */
import { useMemo } from 'react'
import { KINDS, RELATIONS } from '../../../graph/ontology.ts'
import { countElements } from '../../graph/count-elements.ts'
import { rememberPerGrowth } from '../../graph/remember-per-growth.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useShown } from '../../state/use-shown.tsx'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { KindMark } from '../kind-mark.tsx'
import { ChoiceFilter } from './choice-filter.tsx'
import { FilterSection } from './filter-section.tsx'

const countAll = rememberPerGrowth((graph) => countElements(graph))

export function KindAndRelationFilters() {
  const { graph } = useGraphSession()
  const shown = useShown()
  const hiddenKinds = useView((view) => view.filters.hiddenKinds)
  const hiddenRelations = useView((view) => view.filters.hiddenRelations)
  const dispatch = useDispatch()
  const strings = useStrings()
  const all = countAll(graph)
  const inSight = useMemo(() => countElements(graph, shown), [graph, shown])

  return (
    <>
      <FilterSection name="kinds">
        <ChoiceFilter
          title={strings.filters.kinds}
          members={KINDS}
          labels={strings.kinds}
          hidden={hiddenKinds}
          counts={all.kinds}
          inSight={inSight.kinds}
          onHide={(hidden) => dispatch({ type: 'filter', filters: { hiddenKinds: hidden } })}
          markOf={(kind) => <KindMark kind={kind} />}
        />
      </FilterSection>
      <FilterSection name="relations">
        <ChoiceFilter
          title={strings.filters.relations}
          members={RELATIONS}
          labels={strings.relations}
          hidden={hiddenRelations}
          counts={all.relations}
          inSight={inSight.relations}
          onHide={(hidden) => dispatch({ type: 'filter', filters: { hiddenRelations: hidden } })}
          noteOf={(relation) => (relation === 'co_occurs' ? strings.filters.hintNote : undefined)}
        />
      </FilterSection>
    </>
  )
}
