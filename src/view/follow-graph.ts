/**
 * Answers from a graph file, and from the new one where it was built anew before the page was loaded again.
 * zhengtu.db, `zhengtu build`, reload → the new graph; a page from before is told so by another edition
 */
import { statSync } from 'node:fs'
import { explainDamage } from '../../graph/store/graph-file-error.ts'
import { openGraph } from '../../graph/store/open-graph.ts'
import { answerViewer, type ViewerAnswers } from './answer-viewer.ts'

export interface FollowedGraph extends ViewerAnswers {
  close(): void
}

/**
 * Throws a GraphFileError where there is no graph at first; afterwards the last good one is served on.
 * @param onProblem is told why a new file cannot be shown
 */
export function followGraph(file: string, onProblem: (problem: string) => void): FollowedGraph {
  let shown = open(file)
  let refused = ''

  function follow(): void {
    const edition = editionOf(file)
    if (edition === shown.edition || edition === refused) return
    try {
      const next = open(file)
      shown.store.close()
      shown = next
    } catch (error) {
      refused = edition
      onProblem(`${error instanceof Error ? error.message : String(error)}; showing the graph that was there`)
    }
  }

  return {
    edition: () => shown.edition,
    payload: () => {
      follow()
      return shown.answers.payload()
    },
    evidence: (query) => shown.answers.evidence(query),
    neighbours: (key) => shown.answers.neighbours(key),
    search: (text) => shown.answers.search(text),
    paths: (from, to) => shown.answers.paths(from, to),
    close: () => shown.store.close(),
  }
}

function open(file: string) {
  const edition = editionOf(file)
  const store = openGraph(file)
  try {
    return { store, edition, answers: answerViewer(store, { edition }) }
  } catch (error) {
    store.close()
    throw explainDamage(file, error)
  }
}

/** A build puts another file in place of the old one. */
function editionOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat === undefined ? 'missing' : `${stat.ino}-${stat.size}-${Math.round(stat.mtimeMs)}`
}
