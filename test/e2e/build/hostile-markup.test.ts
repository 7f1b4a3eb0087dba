/**
 * Markup, scripts and commands of shells and databases in titles, texts and names of files: every export can be read, and none runs.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../../graph/store/open-graph.ts'
import { runCli } from './run-cli.ts'

const MARKUP = `</script><script>alert(1)</script><img src=x onerror=alert(2)>`
const COMMANDS = `'); DROP TABLE nodes; -- $(touch /tmp/x) \`id\` && rm -rf`
const SENTENCE = '漳州市龙海区白水镇党委书记王小川到东园镇调研。'

const folder = mkdtempSync(join(tmpdir(), 'zhengtu-markup-'))
const corpus = join(folder, '公告')
const graph = join(folder, 'zhengtu.db')
const escaped = MARKUP.replaceAll('<', '&lt;')

beforeAll(async () => {
  mkdirSync(corpus)
  const page = `<title>${escaped}</title><script>document.write('林远山')</script><h1>${escaped}</h1><p>${COMMANDS}${escaped}${SENTENCE}</p>`
  writeFileSync(join(corpus, `'; DROP TABLE documents;--<svg onload=alert(3)>.html`), page)
  writeFileSync(
    join(corpus, '行.jsonl'),
    `${JSON.stringify({ id: `"><b>${COMMANDS}`, title: MARKUP, source: MARKUP, text: `${MARKUP}\n${SENTENCE}` })}\n`,
  )
  expect(await runCli(['build', corpus, '--graph', graph])).toMatchObject({ code: 0, stderr: '' })
})

afterAll(() => rmSync(folder, { recursive: true }))

async function exported(...args: string[]): Promise<string> {
  const ran = await runCli(['export', ...args, '--graph', graph])
  expect(ran).toMatchObject({ code: 0 })
  return ran.stdout
}

function records() {
  const store = openGraph(graph)
  const all = store.readAll()
  store.close()
  return all
}

describe('hostile words', () => {
  it('stand in the graph as written, and scripts do not', () => {
    const { documents, nodes, edges } = records()
    expect(documents).toHaveLength(2)
    for (const { text, title } of documents) {
      expect(text).toContain(MARKUP)
      expect(title).toContain('alert(1)')
    }
    expect(nodes.map(({ label }) => label)).toContain('王小川')
    expect(nodes.map(({ label }) => label)).not.toContain('林远山')
    expect(edges.length).toBeGreaterThan(0)
  })

  it('are read back from GEXF and JSON', async () => {
    const { nodes, edges } = records()
    for (const read of [
      parseGexf(MultiGraph, await exported('gexf'), { allowUndeclaredAttributes: true }),
      MultiGraph.from(JSON.parse(await exported('json'))),
    ]) {
      expect(read.nodes()).toEqual(nodes.map(({ key }) => key))
      expect(read.size).toBe(edges.length)
      for (const { key, label } of nodes) expect(read.getNodeAttribute(key, 'label')).toBe(label)
    }
  })

  it('stand in quoted cells of CSV', async () => {
    const rows = (await exported('csv', '--table', 'nodes')).split('\r\n')
    expect(rows).toHaveLength(records().nodes.length + 2)
    for (const row of rows) expect(row).not.toMatch(/^[=+@-]|,[=+@]/)
  })

  it('stand nowhere in the page, which runs its own scripts alone', async () => {
    const file = join(folder, 'graph.html')
    await exported('html', '-o', file)
    const page = readFileSync(file, 'utf8')
    for (const words of ['alert(1)', 'onerror=alert', 'DROP TABLE', 'onload=alert'])
      expect(page).not.toContain(words)
    expect(page).toMatch(/script-src 'sha256-/)
  })

  it('are searched for as words', async () => {
    const found = JSON.parse(
      (await runCli(['search', '王小川', '--format', 'json', '--graph', graph])).stdout,
    )
    expect(JSON.stringify(found)).toContain('王小川')
    for (const words of [COMMANDS, MARKUP, '%', '_', '"', '*', 'a OR b', 'NEAR(', '\0', '-'.repeat(9999)]) {
      const ran = await runCli(['search', '--graph', graph, '--', words.replaceAll('\0', '')])
      expect([0, 1]).toContain(ran.code)
      expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/SQLITE|syntax|undefined|at .*\.js/)
    }
    expect(records().nodes.length).toBeGreaterThan(0)
  })
})
