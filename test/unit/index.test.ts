import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as zhengtu from '../../src/index.ts'

it('offers what the README shows', () => {
  const readme = readFileSync('README.md', 'utf8')
  const shown = readme.match(/import \{ (.+) \} from 'zhengtu'/)![1]!.split(', ')
  expect(shown.length).toBeGreaterThan(2)
  for (const name of shown) expect(zhengtu).toHaveProperty(name)
})

it('makes a graph of one document', () => {
  const document = zhengtu.createDocument({ id: '1', text: '海澄镇镇长许柏舟到会。' })
  const graph = zhengtu.linkStatements(zhengtu.createExtractor().extract(document))
  expect(graph.edges.map(({ relation, office }) => [relation, office])).toContainEqual([
    'holds_office',
    '镇长',
  ])
})
