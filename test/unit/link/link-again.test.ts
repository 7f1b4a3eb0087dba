/**
 * A draft goes on from the last graph: after documents came and went it is what linking all at once gives.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RELATIONS } from '../../../graph/ontology.ts'
import { openDraftFile } from '../../../graph/store/draft-file.ts'
import { draftGraph } from '../../../graph/store/graph-draft.ts'
import { type GraphStore, openGraph } from '../../../graph/store/open-graph.ts'
import { linkGraph } from '../../../src/build/link-graph.ts'
import type { Statement } from '../../../src/extract/statement.ts'
import { linkDraft } from '../../../src/link/across-documents/link-draft.ts'
import { stateDocument } from '../../../src/link/across-documents/state-document.ts'
import { temporaryFile } from '../graph/sample-graph.ts'
import { documentStatements, type Said } from './document-statements.ts'

/** Documents by their ids; `undefined` for one that goes. */
type Changes = Record<string, Statement[] | undefined>

/** Takes out what goes or changes, puts in what comes, and links. */
function change(file: string, from: 'graph' | 'nothing', changes: Changes): void {
  const draft = openDraftFile(file)
  try {
    const graph = draftGraph(draft.begin(from))
    for (const [id, statements] of Object.entries(changes)) {
      graph.remove(id)
      if (statements) graph.add(stateDocument(statements))
    }
    graph.link(linkDraft)
    draft.commit()
  } finally {
    draft.end()
  }
}

function answersOf(file: string) {
  const store: GraphStore = openGraph(file)
  const records = store.readAll()
  const answers = records.nodes.map(({ key, label }) => ({
    node: store.node(key),
    named: store.nodesNamed(label).map((node) => node.key),
    edges: store.edgesOf(key).map((edge) => edge.key),
  }))
  const more = {
    counts: store.counts(),
    found: store.search({ plain: '镇' }, 99).map(({ node }) => node.key),
  }
  store.close()
  return { records, answers, ...more }
}

const POOL: Said[] = [
  { name: '何战', places: ['990101', '9901'], aliases: ['老何'] },
  { name: '何战', places: ['990201', '9902'] },
  { name: '何战' },
  { name: '何战', kind: 'person', places: ['990101', '9901'] },
  { name: '双桥镇', kind: 'place', division: '990101', places: ['990101'], attributes: { level: 'town' } },
  { name: '双桥', kind: 'place', division: '990101', places: ['990101'] },
  { name: '西岭镇', kind: 'place', division: '990201', places: ['990201'] },
  { name: '北港项目', kind: 'project', places: ['9901'] },
  { name: '河长制', kind: 'programme' },
]

const TEXTS = [
  '今晨双桥镇镇长何战到会讲话。',
  '今晨双桥镇镇长何战到会讲话。傍晚北港项目宣布开工建设。',
  '无事。',
  '天晴。',
]

const statements = fc
  .record({
    things: fc.array(fc.constantFrom(...POOL), { minLength: 1, maxLength: 4 }),
    relations: fc.array(
      fc.record({
        relation: fc.constantFrom(...RELATIONS.slice(0, -1)),
        source: fc.nat(3),
        target: fc.nat(3),
        start: fc.nat(5),
      }),
      { maxLength: 4 },
    ),
    text: fc.constantFrom(...TEXTS),
  })
  .map(
    ({ things, relations, text }) =>
      (id: string) =>
        documentStatements(
          id,
          things,
          relations.filter(({ source, target }) => source < things.length && target < things.length),
          text,
        ),
  )
const changes = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.option(statements, { nil: undefined }),
  {
    minKeys: 1,
  },
)

describe('linkGraph', () => {
  it('leaves the graph as it was where there is nothing to link', () => {
    const file = temporaryFile('zhengtu.db')
    expect(linkGraph([documentStatements('a', [{ name: '何战' }])], file).documents).toBe(1)
    expect(linkGraph([], file).documents).toBe(0)
    expect(answersOf(file).counts.documents).toBe(1)
  })
})

describe('linkDraft', () => {
  it('knows a copy by just four fifths, whatever other documents share the rest', () => {
    const sentences = [...'甲乙丙丁戊己庚'].map((first) => `${first}镇今天开始育秧`)
    const document = (id: string, ...numbers: number[]) =>
      documentStatements(id, [], [], numbers.map((number) => sentences[number]).join('。'))
    const file = temporaryFile('zhengtu.db')
    const copies = () => {
      const store = openGraph(file)
      const count = store.counts().copies
      store.close()
      return count
    }
    change(file, 'nothing', { d: document('d', 0, 1, 2, 3, 4), o: document('o', 0, 1, 2, 3, 5, 6) })
    expect(copies()).toBe(1)
    change(file, 'graph', { e: document('e', 4) })
    expect(copies()).toBe(2)
  })

  it('gives after any changes what linking from nothing gives', { timeout: 60_000 }, () => {
    const [file, afresh] = [temporaryFile('zhengtu.db'), temporaryFile('zhengtu.db')]
    fc.assert(
      fc.property(fc.array(changes, { minLength: 1, maxLength: 4 }), (rounds) => {
        const all: Changes = {}
        change(file, 'nothing', {})
        for (const round of rounds) {
          const now = Object.fromEntries(Object.entries(round).map(([id, said]) => [id, said?.(id)]))
          Object.assign(all, now)
          change(file, 'graph', now)
          change(afresh, 'nothing', all)
          expect(answersOf(file)).toEqual(answersOf(afresh))
        }
      }),
      { numRuns: 30 },
    )
  })
})
