/**
 * A field with a list below it that typing narrows; arrows and Enter choose, fifty are listed at a time.
 * type 云溪 → 云溪镇 17, 云溪村 2; Enter → 云溪镇 is chosen
 */
import * as Ariakit from '@ariakit/react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { LIST_LIMIT } from '../../settings.ts'
import { useStrings } from '../../state/use-strings.ts'

export interface ListedRow {
  key: string
  label: string
  /** In small letters below. */
  detail?: string | undefined
  count: number
  /** Steps of indentation. */
  depth?: number
}

interface Props<Row> {
  name: string
  label: string
  /** The rows that fit what was typed, all where nothing was. */
  rowsFor: (query: string) => readonly Row[]
  /** How a row is drawn; asked only for those in the list. */
  describe: (row: Row, isSearch: boolean) => ListedRow
  isChosen: (key: string) => boolean
  /** Several can be chosen together. */
  multiple: boolean
  onChoose: (key: string) => void
  mark?: (chosen: boolean) => ReactNode
}

export function SearchableList<Row>(props: Props<Row>) {
  const { name, label, rowsFor, describe, isChosen, multiple, onChoose, mark } = props
  const { filters } = useStrings()
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState<number>(LIST_LIMIT.filterRows)
  const isSearch = query.trim() !== ''
  const rows = rowsFor(query)
  const left = rows.length - limit
  const search = (text: string) => {
    setQuery(text)
    setLimit(LIST_LIMIT.filterRows)
  }
  const clear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return
    event.preventDefault()
    search('')
  }

  return (
    <Ariakit.ComboboxProvider open value={query} setValue={search} resetValueOnHide={false}>
      <Ariakit.Combobox
        className="filter-search"
        aria-label={label}
        placeholder={label}
        autoSelect={isSearch}
        showOnClick={false}
        onKeyDown={clear}
        data-testid={`search-${name}`}
      />
      <Ariakit.ComboboxList
        alwaysVisible
        className="filter-list"
        aria-label={label}
        aria-multiselectable={multiple || undefined}
        data-testid={`list-${name}`}
      >
        {rows.slice(0, limit).map((row) => {
          const { key, label: text, detail, count, depth = 0 } = describe(row, isSearch)
          const chosen = isChosen(key)
          return (
            <Ariakit.ComboboxItem
              key={key}
              className="filter-row"
              aria-selected={chosen}
              hideOnClick={false}
              setValueOnClick={false}
              focusOnHover={false}
              style={{ paddingInlineStart: 8 + 14 * Math.min(depth, 6) }}
              onClick={() => onChoose(key)}
              data-testid={`row-${name}`}
            >
              {mark?.(chosen)}
              <span className="filter-row-text">
                <span className="filter-row-label">{text}</span>
                {detail && <span className="filter-row-detail">{detail}</span>}
              </span>
              <span className="filter-count" title={filters.nodesOf(count)}>
                {count}
              </span>
            </Ariakit.ComboboxItem>
          )
        })}
      </Ariakit.ComboboxList>
      {rows.length === 0 && <p className="filter-note">{filters.noMatch}</p>}
      {left > 0 && (
        <button
          type="button"
          className="button-quiet"
          onClick={() => setLimit(limit + LIST_LIMIT.filterRows)}
          data-testid={`more-${name}`}
        >
          {filters.showMore(Math.min(left, LIST_LIMIT.filterRows))}
        </button>
      )}
    </Ariakit.ComboboxProvider>
  )
}
