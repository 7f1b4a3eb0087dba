import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { registerExport } from '../../../src/commands/export.ts'
import { registerNeighbours } from '../../../src/commands/neighbours.ts'
import { registerPath } from '../../../src/commands/path.ts'
import { registerSearch } from '../../../src/commands/search.ts'
import { registerShow } from '../../../src/commands/show.ts'
import { registerStats } from '../../../src/commands/stats.ts'
import { sampleRecords, temporaryFile, writeSample } from '../graph/sample-graph.ts'
import { runCommand } from './run-command.ts'

const graph = ['--graph', writeSample()]

describe('zhengtu neighbours', () => {
  const run = (...args: string[]) => runCommand(registerNeighbours, ['neighbours', ...args, ...graph])

  it('prints a line an edge, with its sentence', async () => {
    const lines = (await run('云溪')).out.trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatch(
      /^← holds_office +何文远 +official +党委书记 +0\.90 +1 +云溪镇党委书记何文远表示/,
    )
  })

  it('answers to its other spelling, and to Chinese names of kinds', async () => {
    const { out } = await runCommand(registerNeighbours, ['neighbors', '云溪', '--kind', '地点', ...graph])
    expect(out).toContain('青川市')
    expect(out).not.toContain('何文远 ')
  })

  it('gives all evidence as JSON', async () => {
    const { out } = await run('云溪', '--relation', 'holds_office', '--format', 'json')
    const edge = sampleRecords.edges.find(({ key }) => key === 'he-yunxi|holds_office|yunxi')
    expect(JSON.parse(out)).toMatchObject({
      node: { key: 'yunxi' },
      neighbours: [
        { distance: 1, node: { label: '何文远' }, edge: { office: '党委书记' }, evidence: edge?.evidence },
      ],
      more: false,
    })
  })

  it('shows co_occurs when told to', async () => {
    expect((await run('青川')).out).not.toContain('co_occurs')
    expect((await run('青川', '--co-occurs')).out).toContain('— co_occurs')
    expect((await run('何文达')).notes).toContain('--co-occurs')
  })

  it('tells of rows beyond the limit', async () => {
    expect((await run('云溪', '--limit', '1')).notes).toMatch(/more than 1;/)
  })

  it.each([
    ['--kind', 'mayor'],
    ['--relation', 'loves'],
    ['--limit', '0'],
    ['--depth', 'two'],
    ['--min-confidence', '1.5'],
  ])('refuses %s %s as wrong usage', async (option, value) => {
    await expect(run('云溪', option, value)).rejects.toMatchObject({ code: 'commander.invalidArgument' })
  })

  it('keeps within the terminal', async () => {
    const narrow = { width: 90, colours: true }
    const { out } = await runCommand(registerNeighbours, ['neighbours', '云溪', ...graph], narrow)
    for (const line of out.trimEnd().split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(90)
    expect(out).toContain('…')
    expect(out).toContain('\u001b[1m')
  })
})

describe('a name', () => {
  const show = (name: string) => runCommand(registerShow, ['show', name, ...graph])

  it('that fits several nodes lists them with office, place and key', async () => {
    await expect(show('何文远')).rejects.toThrow(
      /fits 2 nodes.*\n.*\n.*临江区 区长 +he-linjiang\n.*云溪镇 党委书记 +he-yunxi$/,
    )
  })

  it('that fits none suggests the nearest', async () => {
    await expect(show('云西镇')).rejects.toThrow(/no node is named 云西镇; the nearest are\n.*\n +云溪镇/)
    await expect(show('不存在')).rejects.toThrow(/no node is named 不存在; try/)
  })
})

describe('zhengtu show', () => {
  it('prints attributes, edges and sentences', async () => {
    const { out } = await runCommand(registerShow, ['show', '旧街改造项目', ...graph])
    expect(out).toMatch(/^旧街改造项目 {2}project\n/)
    expect(out).toContain('6000000000 yuan (逾60亿元)')
    expect(out).toMatch(/→ located_in +临江区/)
    expect(out).toMatch(/news\/3.txt +单雄飞走访/)
  })

  it('gives rule and confidence of each sentence with --why', async () => {
    const { out } = await runCommand(registerShow, ['show', '旧街改造项目', '--why', ...graph])
    expect(out).toMatch(/→ located_in 临江区 \(place\)\n.*\n +sample-rule +0\.60 +news\/3\.txt:5 +单雄飞走访/)
  })

  it('gives the whole record as JSON', async () => {
    const { out } = await runCommand(registerShow, ['show', 'yunxi', '--format', 'json', ...graph])
    expect(JSON.parse(out).node).toEqual(sampleRecords.nodes.find(({ key }) => key === 'yunxi'))
  })

  it('does not let a document steer the terminal', async () => {
    const nodes = sampleRecords.nodes.map((node) =>
      node.key === 'yunxi' ? { ...node, label: '云\u001b[2J\u0007溪' } : node,
    )
    const file = writeSample({ ...sampleRecords, nodes })
    const { out } = await runCommand(registerShow, ['show', 'yunxi', '--graph', file])
    expect(out).toMatch(/^云溪 {2}place/)
  })
})

describe('zhengtu path', () => {
  const run = (...args: string[]) => runCommand(registerPath, ['path', ...args, ...graph])

  it('prints each step with its sentence', async () => {
    const { out } = await run('云溪智造园', '青川市')
    expect(out).toMatch(/^云溪智造园 · 何文远 · 云溪镇 · 青川市\n/)
    expect(out).toMatch(/何文远 → 云溪镇 {2}holds_office {2}党委书记 {2}news\/1.txt\n {4}云溪镇党委书记/)
  })

  it('says what to try where there is none', async () => {
    const { out, notes } = await run('吕小禾', '青川市')
    expect(out).toBe('')
    expect(notes).toMatch(
      /no path of 6 steps or fewer from 吕小禾 to 青川市; try a larger --max, or --co-occurs/,
    )
    expect(JSON.parse((await run('吕小禾', '青川市', '--format', 'json')).out).paths).toEqual([])
  })

  it('refuses one node as both ends', async () => {
    await expect(run('云溪', '云溪镇')).rejects.toThrow('云溪 and 云溪镇 are one node, 云溪镇')
  })
})

describe('zhengtu search and stats', () => {
  it('search prints names with keys', async () => {
    const { out } = await runCommand(registerSearch, ['search', 'yxz', ...graph])
    expect(out).toMatch(/云溪镇 +place +1 +2 +yunxi\n云溪智造园/)
    expect((await runCommand(registerSearch, ['search', '无此名', ...graph])).notes).toContain(
      'no name contains 无此名',
    )
  })

  it('stats prints counts and what yielded nothing', async () => {
    const { out } = await runCommand(registerStats, ['stats', ...graph])
    expect(out).toMatch(/official +官员 +5\n/)
    expect(out).toContain('Nothing was found in:\n  news/4.txt\n')
    expect(out).toContain('何文远 (he-linjiang) and 何文远 (he-yunxi): same name')
    expect(
      JSON.parse((await runCommand(registerStats, ['stats', '--format', 'json', ...graph])).out).counts
        .documents,
    ).toBe(4)
  })
})

describe('zhengtu export', () => {
  const run = (...args: string[]) => runCommand(registerExport, ['export', ...args, ...graph])

  it('writes to stdout, filtered', async () => {
    const { out, notes } = await run('csv', '--table', 'edges', '--relation', 'promotes,part_of')
    expect(out.trimEnd().split('\r\n')).toHaveLength(5)
    expect(notes).toBe('')
    expect((await run('json')).out).toContain('co_occurs')
    expect((await run('json', '--no-co-occurs')).out).not.toContain('co_occurs')
  })

  it('writes a file whole and says so on stderr', async () => {
    const file = temporaryFile('graph.gexf')
    const { out, notes } = await run('gexf', '-o', file)
    expect(out).toBe('')
    expect(notes).toBe(`zhengtu: wrote ${file}\n`)
    expect(readFileSync(file, 'utf8')).toContain('http://gexf.net/1.3')
    expect(readdirSync(dirname(file))).toEqual(['graph.gexf'])
  })

  it('writes both tables into a folder, marked as UTF-8', async () => {
    const folder = temporaryFile('tables')
    await run('csv', '-o', folder)
    expect(readdirSync(folder)).toEqual(['edges.csv', 'nodes.csv'])
    expect(readFileSync(join(folder, 'nodes.csv'), 'utf8')).toMatch(/^\ufeffkey,label,kind,/)
  })

  it('leaves nothing behind where it cannot write', async () => {
    const file = temporaryFile('missing/graph.json')
    await expect(run('json', '-o', file)).rejects.toThrow(`cannot write ${file}: ENOENT`)
    expect(existsSync(dirname(file))).toBe(false)
  })

  it.each([[['csv']], [['gexf', '--table', 'nodes']], [['xlsx']]])(
    'refuses %j as wrong usage',
    async (args) => {
      await expect(run(...args)).rejects.toMatchObject({ name: 'CommanderError' })
    },
  )
})
