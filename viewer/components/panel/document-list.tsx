/**
 * The documents that name a node, newest first, each with the sentence of its first mention; a button filters to one.
 * 云溪镇 → 出处 2: 云溪镇干部任前公示 · 云岭县人民政府 · 2024-05-16 “…”
 */
import { ChevronDown, Filter } from 'lucide-react'
import { useMemo, useState } from 'react'
import { namesOf } from '../../graph/names-of.ts'
import { clampText, showText } from '../../graph/show-text.ts'
import { sortDocuments } from '../../graph/sort-documents.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useEvidence } from '../../state/use-evidence.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { EvidenceFailure } from './edge-evidence.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Hint } from './hint.tsx'
import { ShownName } from './shown-name.tsx'

export function DocumentList({ node }: { node: string }) {
  const { graph, documents } = useGraphSession()
  const { panel } = useStrings()
  const { documents: places } = graph.getNodeAttributes(node)
  const [isOpen, setOpen] = useState(graph.degree(node) === 0)
  const [limit, setLimit] = useState(LIST_LIMIT.documents)
  const sorted = useMemo(() => sortDocuments(places, documents), [places, documents])
  const read = useEvidence('nodes', isOpen ? [node] : [])
  const names = useMemo(() => ({ self: namesOf(graph, node), other: [] }), [graph, node])
  if (sorted.length === 0) return null
  const evidence = read.state === 'ready' ? (read.evidence.get(node) ?? []) : []
  const left = sorted.length - limit

  return (
    <section className="edge-group" data-testid="document-list">
      <h2>
        <button
          type="button"
          className="fold-button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          data-testid="documents-toggle"
        >
          <ChevronDown className="icon" aria-hidden />
          {panel.namedIn}
          <span className="filter-count">{panel.documents(sorted.length)}</span>
        </button>
      </h2>
      <EvidenceFailure failure={isOpen && read.state === 'failed' ? read : undefined} />
      {isOpen && (
        <ul className="document-list">
          {sorted.slice(0, limit).map(({ id, title, source, date }) => (
            <li key={id} data-testid="document">
              <div className="document-head">
                <p>
                  <strong>
                    <ShownName text={title} length={120} />
                  </strong>
                  <span className="document-origin">
                    {source !== undefined && (
                      <>
                        <ShownName text={source} />
                        {' · '}
                      </>
                    )}
                    <time>{date ?? panel.noDate}</time>
                  </span>
                </p>
                <DocumentFilter id={id} title={title} />
              </div>
              <EvidenceList
                evidence={evidence.filter((item) => item.document === id)}
                names={names}
                hasSource={false}
              />
            </li>
          ))}
        </ul>
      )}
      {isOpen && left > 0 && (
        <button type="button" className="button-quiet" onClick={() => setLimit(limit + LIST_LIMIT.documents)}>
          {panel.more(Math.min(LIST_LIMIT.documents, left))}
        </button>
      )}
    </section>
  )
}

/** Leaves only one document, and all again when pressed once more. */
function DocumentFilter({ id, title }: { id: string; title: string }) {
  const { panel } = useStrings()
  const dispatch = useDispatch()
  const isOnly = useView(({ filters }) => filters.documents.size === 1 && filters.documents.has(id))
  return (
    <Hint
      className="icon-button"
      text={isOnly ? panel.allDocuments : panel.onlyDocument(clampText(showText(title), LIST_LIMIT.name))}
      aria-pressed={isOnly}
      onClick={() => dispatch({ type: 'filter', filters: { documents: isOnly ? new Set() : new Set([id]) } })}
      data-testid="only-document"
    >
      <Filter className="icon" aria-hidden />
    </Hint>
  )
}
