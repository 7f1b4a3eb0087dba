import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { acceptedGraph, currentGraphs, type GoldenGraph } from './golden-graph.ts'

const accepted = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))

let current: Map<string, GoldenGraph>
beforeAll(async () => {
  current = await currentGraphs()
})

it('has an accepted graph for every sample document, and no other', () => {
  expect(accepted.sort(), 'review with "npm run golden"').toEqual([...current.keys()].sort())
})

it.each(accepted)('still makes the accepted graph of %s', (name) => {
  expect(current.get(name), 'review with "npm run golden", then accept').toEqual(acceptedGraph(name))
})

it.each(['README.md', 'README.zh-CN.md'])('finds the names that %s asks for', (file) => {
  const commands = readFileSync(file, 'utf8').matchAll(/^npx zhengtu (?:neighbours|path) ([^#\n]+)/gm)
  const names = [...commands].flatMap(([, words]) => words!.trim().split(/\s+/))
  expect(names.length).toBeGreaterThan(2)
  const labels = current.get('all-documents')!.nodes.map((line) => line.split(' · ')[0]!.split(' ')[1])
  for (const name of names) expect(labels).toContain(name)
})
