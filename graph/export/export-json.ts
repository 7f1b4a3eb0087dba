/**
 * Writes graphology's own serialization, with all evidence: `Graph.from(JSON.parse(text))` reads it.
 * 云溪镇 → {"options":…,"nodes":[{"key":"…","attributes":{"label":"云溪镇","kind":"place",…}}],"edges":[…]}.
 */
import type { GraphStream } from '../model/graph-stream.ts'
import { SYMMETRIC_RELATIONS } from '../ontology.ts'

const OPTIONS = { type: 'mixed', multi: true, allowSelfLoops: true }

/** A piece at a time; the same text as JSON.stringify of the whole with a space for every level. */
export function* exportJson({ nodes, edges }: GraphStream): Generator<string> {
  yield `{\n "options": ${indented(OPTIONS, 1)},\n "attributes": {},\n "nodes": `
  yield* list(nodes, ({ key, ...attributes }) => ({ key, attributes }))
  yield ',\n "edges": '
  yield* list(edges, ({ key, source, target, ...attributes }) => {
    const edge = { key, source, target, attributes }
    return SYMMETRIC_RELATIONS.has(attributes.relation) ? { ...edge, undirected: true } : edge
  })
  yield '\n}\n'
}

function* list<Element>(elements: Iterable<Element>, write: (element: Element) => object): Generator<string> {
  let before = '[\n  '
  for (const element of elements) {
    yield before + indented(write(element), 2)
    before = ',\n  '
  }
  yield before.startsWith('[') ? '[]' : '\n ]'
}

/** Within a string there are no line breaks: JSON writes them as \\n. */
function indented(value: object, depth: number): string {
  return JSON.stringify(value, null, 1).replaceAll('\n', `\n${' '.repeat(depth)}`)
}
