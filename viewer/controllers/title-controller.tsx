/**
 * Names the page after what is selected, for tabs, bookmarks and the list of Back.
 * 云溪镇 selected → 云溪镇 · 政图 zhengtu
 */
import { useEffect } from 'react'
import { useGraphSession } from '../state/graph-session.ts'
import { useView } from '../state/view-store.tsx'

/** What the page is called at first: the program, in a file from disk with the name of its graph. */
const PAGE = typeof document === 'undefined' ? '政图 zhengtu' : document.title
const MOST = { names: 3, characters: 40 }

export function TitleController() {
  const { graph } = useGraphSession()
  const selected = useView((view) => view.selected)
  const selectedEdge = useView((view) => view.selectedEdge)
  const ends = selectedEdge !== null && graph.hasEdge(selectedEdge) ? graph.extremities(selectedEdge) : []
  const keys = [...selected, ...ends].filter((key) => graph.hasNode(key))
  const title = titleOf(keys.map((key) => graph.getNodeAttribute(key, 'label')))

  useEffect(() => {
    document.title = title
  }, [title])

  return null
}

/** Controls that turn the direction of text are dropped: they would turn the name of the program, too. */
export function titleOf(labels: readonly string[]): string {
  const names = labels.slice(0, MOST.names).map((label) => {
    const characters = [...label.replace(/[\p{Cc}\p{Cf}]/gu, '')]
    return characters.length > MOST.characters
      ? `${characters.slice(0, MOST.characters).join('')}…`
      : characters.join('')
  })
  const rest = labels.length > MOST.names ? ['…'] : []
  return labels.length === 0 ? PAGE : `${[...names, ...rest].join('、')} · ${PAGE}`
}
