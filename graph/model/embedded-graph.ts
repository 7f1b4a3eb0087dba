/**
 * What `zhengtu export html` writes into its file beside the viewer, each part gzipped JSON in base64.
 * 林知远任云溪镇镇长。, which states two nodes and an edge → one entry of `sentences`, three marks
 */
import type { Dating, Evidence } from '../ontology.ts'

/**
 * Ids of the elements of the file: a ViewerPayload; EmbeddedEvidence, unpacked when it is read; and the last of the
 * file, which is missing where the file was cut off.
 */
export const EMBEDDED_IDS = { payload: 'zhengtu-graph', evidence: 'zhengtu-evidence', end: 'zhengtu-end' }

/** The value of `data-zhengtu` at the root element that tells such a file from a page of the server. */
export const EMBEDDED_PAGE = 'file'

/** Many nodes and edges rest on one sentence, so each sentence is kept once. */
export interface EmbeddedEvidence {
  documents: string[]
  rules: string[]
  sentences: [document: number, start: number, text: string][]
  nodes: Record<string, EmbeddedMark[]>
  edges: Record<string, EmbeddedMark[]>
}

/** `sentence` and `rule` are places in the lists of the same name; the date stands where there is one. */
export type EmbeddedMark = [
  sentence: number,
  start: number,
  end: number,
  rule: number,
  confidence: number,
  date?: string,
  dated?: Dating,
]

interface Evident {
  key: string
  evidence: readonly Evidence[]
}

export function packEvidence(nodes: Iterable<Evident>, edges: Iterable<Evident>): EmbeddedEvidence {
  const documents = new Map<string, number>()
  const rules = new Map<string, number>()
  const sentences: EmbeddedEvidence['sentences'] = []
  const known = new Map<string, number>()

  const sentenceOf = ({ document, sentence, sentenceStart }: Evidence): number => {
    const place = placeOf(documents, document)
    const name = `${place} ${sentenceStart} ${sentence}`
    const number = placeOf(known, name)
    if (number === sentences.length) sentences.push([place, sentenceStart, sentence])
    return number
  }
  const marksOf = (elements: Iterable<Evident>): Record<string, EmbeddedMark[]> =>
    Object.fromEntries(
      Array.from(elements, ({ key, evidence }) => [
        key,
        evidence.map((each): EmbeddedMark => {
          const { start, end, rule, confidence, date, dated } = each
          const mark = [sentenceOf(each), start, end, placeOf(rules, rule), confidence] as const
          return date && dated ? [...mark, date, dated] : [...mark]
        }),
      ]),
    )

  const marks = { nodes: marksOf(nodes), edges: marksOf(edges) }
  return { documents: [...documents.keys()], rules: [...rules.keys()], sentences, ...marks }
}

/** Of the keys that are there. */
export function unpackEvidence(
  packed: EmbeddedEvidence,
  type: 'nodes' | 'edges',
  keys: readonly string[],
): Record<string, Evidence[]> {
  const marks = packed[type]
  return Object.fromEntries(
    keys
      .filter((key) => Object.hasOwn(marks, key))
      .map((key) => [key, marks[key]!.map((mark) => evidenceOf(packed, mark))]),
  )
}

function evidenceOf({ documents, rules, sentences }: EmbeddedEvidence, mark: EmbeddedMark): Evidence {
  const [number, start, end, rule, confidence, date, dated] = mark
  const [document, sentenceStart, sentence] = sentences[number]!
  return {
    document: documents[document]!,
    start,
    end,
    sentence,
    sentenceStart,
    rule: rules[rule]!,
    confidence,
    ...(date && dated ? { date, dated } : {}),
  }
}

/** The place of the name among the names, at the end where it is new. */
function placeOf(places: Map<string, number>, name: string): number {
  const place = places.get(name) ?? places.size
  places.set(name, place)
  return place
}
