/**
 * A field that finds nodes by any part of a name, by sound or office; arrows and Enter choose, Escape clears.
 * type 云溪, Enter → onChoose('place:440605104', 'select')
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { LIST_LIMIT } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch } from '../../state/view-store.tsx'
import { Icon } from '../icon.tsx'
import { listRows, type SearchRow } from './list-rows.ts'
import type { ChoiceOfHit } from './search-hit-item.tsx'
import { SearchList } from './search-list.tsx'
import { useRemoteSearch, useSearch } from './use-search.ts'

interface Props {
  label: string
  title?: string
  testId: string
  /** Whether hits can be added to the selection and let in as well. */
  several?: boolean
  /** The node is loaded when this is called. */
  onChoose: (key: string, choice: ChoiceOfHit) => void
}

export function SearchField({ label, title, testId, several = false, onChoose }: Props) {
  const session = useGraphSession()
  const strings = useStrings()
  const dispatch = useDispatch()
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const [open, setOpen] = useState(false)
  /** Enter was pressed before the answer to what was typed came. */
  const [pressed, setPressed] = useState<ChoiceOfHit | null>(null)

  const answer = useSearch(text, LIST_LIMIT.searchHits)
  const remote = useRemoteSearch(text)
  const remoteHits = remote.state === 'found' ? remote.hits : []
  const groups = listRows(answer, remoteHits, (key) => session.graph.hasNode(key))
  const rows = groups.flatMap((group) => group.rows)
  const isCurrent = answer !== null && answer.text === text
  const listed = open && text.trim() !== '' && answer !== null

  const choose = async (row: SearchRow | undefined, choice: ChoiceOfHit) => {
    if (row === undefined) return
    if (choice === 'select') {
      setText('')
      input.current?.blur()
    }
    if ('remote' in row) {
      session.grow({ nodes: [row.remote.node], edges: [] })
      await session.expand(row.key).catch(() => {
        const problem = strings.search.loadFailed(row.remote.node.label)
        dispatch({ type: 'notify', notice: { tone: 'problem', text: problem } })
      })
    }
    onChoose(row.key, choice)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only an answer can fulfil what was pressed
  useEffect(() => {
    if (pressed === null || !isCurrent) return
    setPressed(null)
    void choose(rows[0], pressed)
  }, [pressed, isCurrent])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return // Enter and arrows belong to the input method while it is open
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (to !== undefined) {
      if (!listed || rows.length === 0) return
      setActive((to + rows.length) % rows.length)
    } else if (event.key === 'Enter') {
      const choice = !several
        ? 'select'
        : event.ctrlKey || event.metaKey
          ? 'add'
          : event.shiftKey
            ? 'letIn'
            : 'select'
      if (text.trim() === '') return
      if (isCurrent) void choose(rows[active], choice)
      else setPressed(choice)
    } else if (event.key === 'Escape') {
      if (text === '') input.current?.blur()
      setText('')
    } else return
    event.preventDefault()
  }

  return (
    <>
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={listed ? listId : undefined}
        aria-activedescendant={listed && rows.length > 0 ? `${listId}-${active}` : undefined}
        aria-label={label}
        placeholder={label}
        title={title}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setActive(0)
          setPressed(null)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        data-testid={testId}
      />
      {listed && (
        <SearchList
          id={listId}
          groups={groups}
          left={answer.total - answer.hits.length}
          active={active}
          remote={remote.state}
          several={several}
          isBusy={!isCurrent}
          onChoose={(row, choice) => void choose(row, several ? choice : 'select')}
          onPoint={({ place }) => setActive(place)}
        />
      )}
    </>
  )
}
