/**
 * The view in the page's address, so that it can be kept, shared and gone back to.
 * selected 云溪镇 → …/#node=place%3A440605104
 */
import type { ViewState } from './view-state.ts'

/** The whole address of the page as it would show `view`. */
export function addressOf(view: ViewState): string {
  const query = new URLSearchParams(view.selected.map((key) => ['node', key]))
  const { origin, pathname } = window.location
  const page = origin === 'null' ? window.location.href.split('#')[0]! : `${origin}${pathname}`
  return query.size === 0 ? page : `${page}#${query}`
}

/** What the fragment of an address says of the view; what it does not say is left out. */
export function readAddress(fragment: string): Partial<ViewState> {
  const selected = new URLSearchParams(fragment.replace(/^#/, '')).getAll('node')
  return { selected, selectedFrom: 'address' }
}
