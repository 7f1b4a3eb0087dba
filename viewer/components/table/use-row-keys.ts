/**
 * The keys of a table: arrows from row to row and on to the next page, Enter selects, Space adds to the selection.
 * ↓ on the last row of a page → the first row of the next one has the focus
 */
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'

interface Table {
  scroller: RefObject<HTMLDivElement | null>
  page: number
  pages: number
  goTo: (page: number) => void
  onSelect: (key: string) => void
  onAdd: (key: string) => void
}

export interface RowKeys {
  onKeyDown: (event: KeyboardEvent) => void
  onKeyUp: (event: KeyboardEvent) => void
  /** Key of the row that had the focus last: Tab comes back to it. */
  tabbable: string | null
}

export function useRowKeys({ scroller, page, pages, goTo, onSelect, onAdd }: Table): RowKeys {
  const [tabbable, setTabbable] = useState<string | null>(null)
  /** The row to be focused when the next page is there, counted from its end where below 0. */
  const pending = useRef<number | null>(null)
  const buttons = () =>
    Array.from(scroller.current?.querySelectorAll<HTMLButtonElement>('[data-row-key]') ?? [])
  const focus = (button: HTMLButtonElement | undefined) => {
    if (button === undefined) return
    setTabbable(button.dataset.rowKey!)
    button.focus()
    button.closest('tr')?.scrollIntoView({ block: 'nearest' })
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once the rows of the page stand there
  useEffect(() => {
    if (pending.current !== null) focus(buttons().at(pending.current))
    else if (scroller.current !== null) scroller.current.scrollTop = 0
    pending.current = null
  }, [page])

  const turn = (to: number, row: number) => {
    if (to < 0 || to >= pages) return
    pending.current = row
    goTo(to)
  }
  const actionOf = (event: KeyboardEvent, row: HTMLButtonElement): (() => void) | undefined => {
    const all = buttons()
    const place = all.indexOf(row)
    const key = row.dataset.rowKey!
    const whole = event.ctrlKey || event.metaKey
    const actions: Record<string, () => void> = {
      ArrowDown: () => (place + 1 < all.length ? focus(all[place + 1]) : turn(page + 1, 0)),
      ArrowUp: () => (place > 0 ? focus(all[place - 1]) : turn(page - 1, -1)),
      PageDown: () => turn(page + 1, 0),
      PageUp: () => turn(page - 1, 0),
      Home: () => (whole && page > 0 ? turn(0, 0) : focus(all[0])),
      End: () => (whole && page < pages - 1 ? turn(pages - 1, -1) : focus(all.at(-1))),
      Enter: () => onSelect(key),
      ' ': () => onAdd(key),
    }
    return Object.hasOwn(actions, event.key) ? actions[event.key] : undefined
  }
  return {
    tabbable,
    onKeyDown: (event) => {
      const row = rowOf(event)
      if (row === null || event.altKey || event.shiftKey) return
      setTabbable(row.dataset.rowKey!)
      const act = actionOf(event, row)
      if (act === undefined) return
      event.preventDefault()
      event.stopPropagation() // the arrows would pan the canvas below
      act()
    },
    onKeyUp: (event) => {
      // Firefox presses a button when Space is let go.
      if (event.key === ' ' && rowOf(event) !== null) event.preventDefault()
    },
  }
}

function rowOf({ target }: KeyboardEvent): HTMLButtonElement | null {
  return target instanceof HTMLButtonElement && target.dataset.rowKey !== undefined ? target : null
}
