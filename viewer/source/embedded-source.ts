/**
 * Reads the graph out of the HTML file that the viewer stands in: gzipped JSON in base64, so that no text of a
 * document stands in the page as such.
 * <script type="text/plain" id="zhengtu-graph">H4sIAAAA…</script> → the payload and all sentences
 */
import type { EvidenceAnswer, ViewerPayload } from '../../graph/model/viewer-payload.ts'
import { type GraphSource, SourceError } from './graph-source.ts'

/** What `zhengtu export html` writes into the file. */
export interface EmbeddedGraph {
  payload: ViewerPayload
  evidence: EvidenceAnswer
}

export function createEmbeddedSource(base64: string): GraphSource {
  let unpacked: Promise<EmbeddedGraph> | undefined
  const unpackOnce = () => {
    unpacked ??= unpack(base64)
    return unpacked
  }
  return {
    remote: false,
    load: async () => (await unpackOnce()).payload,
    readEvidence: async ({ nodes = [], edges = [] }) => {
      const { evidence } = await unpackOnce()
      return { nodes: pick(evidence.nodes, nodes), edges: pick(evidence.edges, edges) }
    },
    readNeighbours: async () => ({ nodes: [], edges: [] }),
    search: async () => [],
    findPaths: async () => [],
  }
}

async function unpack(base64: string): Promise<EmbeddedGraph> {
  try {
    const bytes = Uint8Array.from(atob(base64.trim()), (character) => character.charCodeAt(0))
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    return (await new Response(stream).json()) as EmbeddedGraph
  } catch (error) {
    throw new SourceError('damaged', String(error))
  }
}

function pick<T>(record: Record<string, T>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(record, key) ? [[key, record[key]!]] : [])))
}
