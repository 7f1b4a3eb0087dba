/**
 * The list below a search field.
 * 云溪 → ● 云溪镇 又称 云溪 9 / ● 云溪大桥 2
 */
import { useEffect } from 'react'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import type { RowGroup, SearchRow } from './list-rows.ts'
import { type ChoiceOfHit, SearchHitItem } from './search-hit-item.tsx'
import type { RemoteSearch } from './use-search.ts'

interface Props {
  id: string
  groups: readonly RowGroup[]
  /** Number of hits that are not listed. */
  left: number
  /** Place of the row that Enter chooses. */
  active: number
  remote: RemoteSearch['state']
  /** Whether several hits can be chosen, one after the other. */
  several: boolean
  /** Whether these are still the hits for what was typed before. */
  isBusy: boolean
  onChoose: (row: SearchRow, choice: ChoiceOfHit) => void
  onPoint: (row: SearchRow) => void
}

export function SearchList({ id, groups, left, active, remote, several, isBusy, onChoose, onPoint }: Props) {
  const { search } = useStrings()
  const { source } = useGraphSession()
  const count = groups.reduce((sum, { rows }) => sum + rows.length, left)
  const isTitled = groups.some(({ title }) => title !== 'names')

  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])

  return (
    <div className="search-hits" aria-busy={isBusy} data-testid="search-hits">
      <p role="status" className="search-status">
        {count === 0 ? search.noHits : search.hitCount(count)}
      </p>
      <div role="listbox" id={id} aria-label={search.hits} aria-multiselectable={several || undefined}>
        {groups.map(({ title, rows }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list of options
          <div key={title} role="group" aria-label={search[title]}>
            {isTitled && (
              <p className="search-title" aria-hidden="true">
                {search[title]}
              </p>
            )}
            {rows.map((row) => (
              <SearchHitItem
                key={row.key}
                id={`${id}-${row.place}`}
                row={row}
                isActive={row.place === active}
                onChoose={onChoose}
                onPoint={onPoint}
              />
            ))}
          </div>
        ))}
      </div>
      {count === 0 && remote !== 'asking' && (
        <div className="search-note">
          <p>{search.noHits}</p>
          <ul>
            {search.noHitsHints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </div>
      )}
      {left > 0 && <p className="search-note">{search.moreHits(left)}</p>}
      {source.remote && remote === 'asking' && <p className="search-note">{search.asking}</p>}
      {remote === 'failed' && <p className="search-note">{search.failed}</p>}
      {several && count > 0 && (
        <p className="search-keys" aria-hidden="true">
          <kbd>↵</kbd> {search.keys.choose} <kbd>Ctrl ↵</kbd> {search.keys.add} <kbd>⇧ ↵</kbd>{' '}
          {search.keys.letIn}
        </p>
      )}
    </div>
  )
}
