/**
 * Notes of every question to a server whether it was answered, so that the page can say when the server has gone.
 * watchServer(source).readEvidence(…) rejects as unreachable → source.server.isGone() is true
 */
import { createServerState } from '../state/server-state.ts'
import { type GraphSource, SourceError } from './graph-source.ts'

/** The same source, with `server`; a source that is no server is left as it is. */
export function watchServer(source: GraphSource): GraphSource {
  if (!source.remote) return source
  const server = createServerState()
  const watched =
    <Question extends unknown[], Answer>(ask: (...question: Question) => Promise<Answer>) =>
    async (...question: Question): Promise<Answer> => {
      try {
        const answer = await ask(...question)
        server.note(true)
        return answer
      } catch (error) {
        if (error instanceof SourceError) server.note(error.problem !== 'unreachable')
        throw error
      }
    }
  return {
    ...source,
    server,
    load: watched(source.load),
    readEvidence: watched(source.readEvidence),
    readNeighbours: watched(source.readNeighbours),
    search: watched(source.search),
    findPaths: watched(source.findPaths),
  }
}
