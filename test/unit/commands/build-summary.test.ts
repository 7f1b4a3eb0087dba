import { expect, it } from 'vitest'
import type { BuildSummary } from '../../../src/build/build-graph.ts'
import {
  formatBuildSummary,
  formatSkipped,
  formatUpdate,
  formatWarnings,
} from '../../../src/commands/format-build-summary.ts'

const SUMMARY: BuildSummary = {
  documents: 1200,
  copies: 0,
  readFiles: 1200,
  unchangedFiles: 0,
  goneFiles: 0,
  isOfOtherFiles: false,
  skipped: [],
  warnings: [],
  sentences: 1,
  characters: 34567,
  nodes: { official: 12, person: 0, place: 7, organization: 0, project: 3, programme: 0 },
  edges: {
    holds_office: 9,
    part_of: 1,
    located_in: 0,
    carries_out: 0,
    promotes: 2,
    cooperates_with: 0,
    co_occurs: 1234,
  },
  documentsWithoutMentions: [],
  mostConnected: [
    { label: '青石镇', kind: 'place', degree: 8 },
    { label: '王小川', kind: 'official', degree: 5 },
    { label: '青石水库(二期)', kind: 'project', degree: 3 },
  ],
  seconds: 1.26,
}

it('counts, names the most connected and says what to do next, with names from the graph', () => {
  expect(formatBuildSummary(SUMMARY, { graph: 'zhengtu.db', program: 'npx zhengtu' })).toBe(
    `1,200 documents: 1 sentence, 34,567 characters, in 1.3 s.

Nodes:
  官员 official                 12
  人物 person                    0
  地点 place                     7
  机构 organization              0
  项目 project                   3
  计划 programme                 0

Edges:
  任职 holds_office              9
  属于 part_of                   1
  位于 located_in                0
  实施 carries_out               0
  推动 promotes                  2
  合作 cooperates_with           0
  同句 co_occurs             1,234   only a hint: named in one sentence

Most connected: 青石镇 (地点, 8), 王小川 (官员, 5), 青石水库(二期) (项目, 3)

The graph is in zhengtu.db. Next:
  npx zhengtu view
      explore it in the browser
  npx zhengtu neighbours 王小川
      who and what stands next to it
  npx zhengtu path 王小川 '青石水库(二期)'
      how the two are connected
  npx zhengtu export gexf -o zhengtu.gexf
      a file for Gephi
`,
  )
})

it('names another graph file in every command', () => {
  const text = formatBuildSummary(SUMMARY, { graph: 'my graph.db', program: 'zhengtu' })
  expect(text.match(/--graph 'my graph\.db'/g)).toHaveLength(4)
})

it('copes with a graph of nothing', () => {
  const text = formatBuildSummary(
    { ...SUMMARY, mostConnected: [], documentsWithoutMentions: ['a.txt'] },
    { graph: 'zhengtu.db', program: 'zhengtu' },
  )
  expect(text).toContain('Nothing was found in:\n  a.txt\n')
  expect(text).not.toMatch(/Most connected|neighbours|path/)
})

it('lists skipped files with reasons, and counts those beyond the tenth', () => {
  const skipped = Array.from({ length: 12 }, (_, index) => ({ path: `${index}.doc`, reason: 'empty' }))
  expect(formatSkipped(skipped)).toMatch(
    /^skipped 12 files:\n {2}0\.doc: empty\n[\s\S]*and 2 more \(--format json lists all\)$/,
  )
})

it('counts rows apart from files, and says where they are', () => {
  const skipped = [
    { path: 'a.doc', reason: 'empty' },
    { path: 'b.csv', line: 7, reason: 'its quotes do not fit' },
  ]
  expect(formatSkipped(skipped)).toBe(
    'skipped 1 file and 1 row:\n  a.doc: empty\n  b.csv:7: its quotes do not fit',
  )
  expect(formatWarnings([{ path: '-', line: 2, reason: 'lost' }])).toBe(
    'read with warnings:\n  stdin:2: lost',
  )
})

it('says what was read anew, and why', () => {
  const options = { graph: 'zhengtu.db', program: 'zhengtu' }
  const opening = (said: Partial<BuildSummary>) =>
    formatBuildSummary({ ...SUMMARY, ...said }, options)
      .split('\n\n')[0]!
      .split('\n')
      .slice(1)
  expect(opening({})).toEqual([])
  expect(opening({ readFiles: 2, unchangedFiles: 1198, goneFiles: 1 })).toEqual([
    'Read 2 of 1,200 files, the others are as they were; 1 file of the last build not among them.',
  ])
  expect(opening({ because: 'the lexicon has changed', copies: 3 })).toEqual([
    '3 are copies of fuller ones, and no evidence of their own.',
    'All was extracted anew: the lexicon has changed.',
  ])
  expect(opening({ readFiles: 2, goneFiles: 3, isOfOtherFiles: true })).toEqual([
    'None of the 3 files of the last build is among these: the graph now holds these alone. To have both in it, name them together.',
  ])
  expect(formatUpdate({ ...SUMMARY, readFiles: 2, goneFiles: 1 })).toBe(
    '2 files read, 1 gone: 1,200 documents, 22 nodes, 1,246 edges, in 1.3 s',
  )
})
