/**
 * Turns the pages of a long table.
 * → « ‹ 第 2 / 200 页 › »
 */
import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from 'lucide-react'
import { useStrings } from '../../state/use-strings.ts'

interface Props {
  /** From 0. */
  page: number
  pages: number
  onPage: (page: number) => void
}

export function TablePager({ page, pages, onPage }: Props) {
  const { table } = useStrings()
  const button = (Picture: typeof ChevronLeft, label: string, to: number) => (
    <button
      type="button"
      title={label}
      aria-label={label}
      disabled={to === page || to < 0 || to >= pages}
      onClick={() => onPage(to)}
    >
      <Picture size={16} aria-hidden />
    </button>
  )

  return (
    <nav className="table-pager" aria-label={table.pages} data-testid="table-pager">
      {button(ChevronFirst, table.firstPage, 0)}
      {button(ChevronLeft, table.previousPage, page - 1)}
      <span role="status">{table.page(page + 1, pages)}</span>
      {button(ChevronRight, table.nextPage, page + 1)}
      {button(ChevronLast, table.lastPage, pages - 1)}
    </nav>
  )
}
