/**
 * Search by any part of a name; `/` focuses, arrows and Enter choose, Escape clears.
 * type 云溪, Enter → 云溪镇 is selected and the camera travels to it
 */
import type { KeyboardEvent } from 'react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { searchNodes } from '../../graph/search-nodes.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useSelectNode } from '../../state/use-select-node.ts'
import { useStrings } from '../../state/use-strings.ts'
import { Icon } from '../icon.tsx'
import { SearchHits } from './search-hits.tsx'

export function SearchBox() {
  const { graph } = useGraphSession()
  const selectNode = useSelectNode()
  const strings = useStrings()
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const [open, setOpen] = useState(false)
  const found = useMemo(() => searchNodes(graph, query), [graph, query])
  const hits = found.slice(0, LIST_LIMIT.searchHits)
  const listed = open && query.trim() !== ''

  useEffect(() => focusOnSlash(input), [])

  const choose = (key: string | undefined) => {
    if (key === undefined) return
    selectNode(key, 'search')
    setQuery('')
    input.current?.blur()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return // Enter and arrows belong to the input method while it is open
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && hits.length > 0) setActive((active + step + hits.length) % hits.length)
    else if (event.key === 'Enter') choose(hits[active]?.key)
    else if (event.key === 'Escape') {
      if (query === '') input.current?.blur()
      setQuery('')
    } else return
    event.preventDefault()
  }

  return (
    <search className="search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-expanded={listed}
        aria-controls={listId}
        aria-activedescendant={listed && hits.length > 0 ? `${listId}-${active}` : undefined}
        aria-label={strings.search.search}
        placeholder={strings.search.search}
        title={strings.search.searchKey}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        data-testid="search"
      />
      <kbd>/</kbd>
      {listed && (
        <SearchHits
          id={listId}
          hits={hits}
          left={found.length - hits.length}
          active={active}
          onChoose={choose}
        />
      )}
    </search>
  )
}

/** `/` anywhere but in a field puts the cursor into the search box. */
function focusOnSlash(input: { current: HTMLInputElement | null }): () => void {
  const onKeyDown = (event: globalThis.KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement)
      return
    event.preventDefault()
    input.current?.focus()
    input.current?.select()
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
