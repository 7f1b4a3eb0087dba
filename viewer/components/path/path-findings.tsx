/**
 * What the search for paths came to: the alternatives and the chosen one, or why there is none and what to try.
 * → [1 · 2 步 经 云溪镇] [2 · 3 步 经 青石中学扩建工程 · 云溪镇]
 */

import { clampText, showText } from '../../graph/show-text.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import type { PathSearch } from '../../state/path-search.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch } from '../../state/view-store.tsx'
import { PathSteps } from './path-steps.tsx'
import { useShowPath } from './use-show-path.ts'

interface Props {
  from: string
  to: string
  chosen: number
  search: PathSearch
  inSight: boolean
}

export function PathFindings({ from, to, chosen, search, inSight }: Props) {
  const { graph } = useGraphSession()
  const { path: words } = useStrings()
  const dispatch = useDispatch()
  const { paths, byCoOccurs, asking, retry } = search
  const path = paths[Math.min(chosen, paths.length - 1)]
  useShowPath(path)
  const labelOf = (key: string) =>
    clampText(showText(graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : key), LIST_LIMIT.name)
  const isHint = (index: number) =>
    paths[index]!.steps.some(({ edge }) => graph.getEdgeAttribute(edge, 'relation') === 'co_occurs')

  return (
    <>
      {asking === 'asking' && <p className="path-note">{words.asking}</p>}
      {asking === 'failed' && (
        <p className="path-note">
          {words.failed}{' '}
          <button type="button" className="button-quiet" onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
      {byCoOccurs && (
        <p className="path-note" data-testid="path-hint">
          {paths.every((_, index) => isHint(index)) ? words.onlyCoOccurs : words.alsoCoOccurs}
        </p>
      )}
      {path !== undefined && (
        <>
          <ul className="path-alternatives" aria-label={words.alternatives}>
            {paths.map(({ nodes, steps }, index) => (
              <li key={nodes.join('\n')}>
                <button
                  type="button"
                  aria-pressed={paths[index] === path}
                  onClick={() => dispatch({ type: 'path', path: { chosen: index } })}
                  data-testid="path-alternative"
                >
                  <span className="path-length">{words.steps(steps.length)}</span>{' '}
                  <bdi>
                    {nodes.length === 2
                      ? words.direct
                      : `${words.through} ${nodes.slice(1, -1).map(labelOf).join(' · ')}`}
                  </bdi>
                </button>
              </li>
            ))}
          </ul>
          <PathSteps key={path.nodes.join('\n')} path={path} />
        </>
      )}
      {path === undefined && asking !== 'asking' && (
        <div className="path-note" role="status" data-testid="path-none">
          <p>{words.none(labelOf(from), labelOf(to))}</p>
          <NothingFound inSight={inSight} />
        </div>
      )}
    </>
  )
}

function NothingFound({ inSight }: { inSight: boolean }) {
  const { source } = useGraphSession()
  const { path } = useStrings()
  const hints = [...(inSight ? [path.tryInSight] : []), source.remote ? path.tryExpand : path.tryServer]
  return (
    <ul>
      {hints.map((hint) => (
        <li key={hint}>{hint}</li>
      ))}
    </ul>
  )
}
