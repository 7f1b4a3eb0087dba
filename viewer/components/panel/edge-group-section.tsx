/**
 * All edges of one relation and direction in the reading panel; folded while the filters hide the relation.
 * holds_office, in → 任职者 2: 林知远, 周砚秋
 */
import { useState } from 'react'
import type { EdgeGroup } from '../../graph/group-edges.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { NeighbourItem } from './neighbour-item.tsx'

export function EdgeGroupSection({ group, selfNames }: { group: EdgeGroup; selfNames: readonly string[] }) {
  const { relation, direction, edges } = group
  const strings = useStrings()
  const dispatch = useDispatch()
  const hidden = useView((view) => view.filters.hiddenRelations.has(relation))
  const [limit, setLimit] = useState(LIST_LIMIT.neighbours)

  return (
    <section className="edge-group" data-testid={`group-${relation}-${direction}`}>
      <h2>
        {strings.groups[relation][direction]}
        <span className="filter-count">{edges.length}</span>
        {hidden && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => dispatch({ type: 'toggleRelation', relation })}
          >
            {strings.panel.show}
          </button>
        )}
      </h2>
      {!hidden && (
        <ul>
          {edges.slice(0, limit).map((edge) => (
            <NeighbourItem key={edge.key} edge={edge} selfNames={selfNames} />
          ))}
        </ul>
      )}
      {!hidden && edges.length > limit && (
        <button type="button" className="button-quiet" onClick={() => setLimit(limit * 2)}>
          {strings.panel.more(Math.min(limit, edges.length - limit))}
        </button>
      )}
    </section>
  )
}
