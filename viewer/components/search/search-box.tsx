/**
 * The search in the top bar.
 * type 云溪, Enter → 云溪镇 is selected and the camera travels to it; Ctrl and Enter → it joins the selection
 */
import { useSelectNode } from '../../state/use-select-node.ts'
import { useIsShown } from '../../state/use-shown.tsx'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useViewStore } from '../../state/view-store.tsx'
import { SearchField } from './search-field.tsx'
import type { ChoiceOfHit } from './search-hit-item.tsx'

export function SearchBox() {
  const { search } = useStrings()
  const { read } = useViewStore()
  const dispatch = useDispatch()
  const selectNode = useSelectNode()
  const isShown = useIsShown()

  const choose = (key: string, choice: ChoiceOfHit) => {
    if (choice === 'select') {
      selectNode(key, 'search')
      return
    }
    if (!isShown(key)) dispatch({ type: 'letIn', keys: [key] })
    if (choice === 'add' && !read().selected.includes(key)) dispatch({ type: 'selectAlso', key })
  }

  return (
    <search className="search">
      <SearchField label={search.search} title={search.searchKey} testId="search" several onChoose={choose} />
      <kbd>/</kbd>
    </search>
  )
}
