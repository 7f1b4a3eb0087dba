/**
 * Reads the graph out of the HTML file that the viewer stands in: gzipped JSON in base64, so that no text of a
 * document stands in the page as such.
 * <script type="text/plain" id="zhengtu-graph">H4sIAAAA…</script> → the payload
 */
import { type EmbeddedEvidence, unpackEvidence } from '../../graph/model/embedded-graph.ts'
import { checkPayload } from './check-payload.ts'
import { type GraphSource, SourceError } from './graph-source.ts'

export interface EmbeddedBlocks {
  /** Base64. */
  payload: string
  /** Base64 like `payload`; asked for when the first sentence is read. */
  evidence: () => string
  /** Whether the file was there to its end. */
  isWhole: boolean
}

export function createEmbeddedSource({ payload, evidence, isWhole }: EmbeddedBlocks): GraphSource {
  let unpacked: Promise<EmbeddedEvidence> | undefined
  return {
    remote: false,
    load: async (onProgress) => {
      if (!isWhole) throw new SourceError('damaged', 'the file ends too early')
      const graph = checkPayload(await unpack(payload))
      onProgress(1)
      return graph
    },
    readEvidence: async ({ nodes = [], edges = [] }) => {
      unpacked ??= unpack(evidence()) as Promise<EmbeddedEvidence>
      const packed = await unpacked
      return { nodes: unpackEvidence(packed, 'nodes', nodes), edges: unpackEvidence(packed, 'edges', edges) }
    },
    readNeighbours: async () => ({ nodes: [], edges: [] }),
    search: async () => [],
    findPaths: async () => [],
  }
}

async function unpack(base64: string): Promise<unknown> {
  try {
    const stream = new Blob([bytesOf(base64)]).stream().pipeThrough(new DecompressionStream('gzip'))
    return (await new Response(stream).json()) as unknown
  } catch (error) {
    throw new SourceError('damaged', String(error))
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const characters = atob(base64.trim())
  const bytes = new Uint8Array(characters.length)
  for (let place = 0; place < characters.length; place++) bytes[place] = characters.charCodeAt(place)
  return bytes
}
