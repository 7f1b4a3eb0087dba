/**
 * The screen of a graph without nodes: why it is empty and what to do.
 * no documents → 还没有读取过文件 zhengtu build <path...>; documents without findings → which they are
 */
import type { DocumentSummary } from '../../../graph/query/graph-store.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useStrings } from '../../state/use-strings.ts'
import { CellText } from '../table/cell-text.tsx'
import { Screen } from './screen.tsx'

export function EmptyScreen({ documents }: { documents: readonly DocumentSummary[] }) {
  const { screens } = useStrings()
  const listed = documents.slice(0, LIST_LIMIT.overview)
  const left = documents.length - listed.length

  return (
    <Screen name="empty">
      <h1>{screens.emptyTitle}</h1>
      <p>{documents.length === 0 ? screens.noDocuments : screens.noFindings(documents.length)}</p>
      <code>{documents.length === 0 ? 'zhengtu build <path...>' : 'zhengtu stats'}</code>
      {listed.length > 0 && (
        <ul className="screen-list" aria-label={screens.readDocuments}>
          {listed.map(({ id, title }) => (
            <li key={id}>
              <CellText text={title === '' ? id : title} />
            </li>
          ))}
          {left > 0 && <li>{screens.moreDocuments(left)}</li>}
        </ul>
      )}
    </Screen>
  )
}
