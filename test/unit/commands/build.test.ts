import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openGraph } from '../../../graph/store/open-graph.ts'
import { registerBuild } from '../../../src/commands/build.ts'
import { registerExtract } from '../../../src/commands/extract.ts'
import { registerLink } from '../../../src/commands/link.ts'

let folder: string
let graph: string
let printed: { stdout: string; stderr: string }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengtu-build-'))
  graph = join(folder, 'a.db')
  mkdirSync(join(folder, 'news'))
  write(
    'a.txt',
    '河东县启动水库扩建\n2024-03-14 来源：河东日报\n青石镇党委书记王小川说，青石水库扩建工程已开工。',
  )
  write('b.txt', '青石镇镇长李　杰到青石水库扩建工程工地调研。')
  write('c.txt', '')
  printed = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name] += text
      return true
    })
  }
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

function write(name: string, text: string): void {
  writeFileSync(join(folder, 'news', name), text)
}

/** Runs one command, with this standard input; what it prints is in `printed`. */
async function run(words: string[], input = ''): Promise<void> {
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(
    Readable.from([Buffer.from(input)]) as typeof process.stdin,
  )
  const program = new Command().exitOverride()
  for (const register of [registerBuild, registerExtract, registerLink]) register(program)
  printed.stdout = ''
  await program.parseAsync(words, { from: 'user' })
}

function readGraph() {
  const store = openGraph(graph)
  const records = store.readAll()
  store.close()
  return records
}

describe('build', () => {
  it('writes the graph, says what it found, and names what it skipped', async () => {
    await run(['build', join(folder, 'news'), '--graph', graph])
    expect(readGraph().documents.map((document) => document.id)).toEqual(['news/a.txt', 'news/b.txt'])
    expect(readGraph().nodes.map((node) => node.label)).toContain('王小川')
    expect(printed.stdout).toMatch(/^2 documents/)
    expect(printed.stderr).toContain(`skipped 1 file:\n  ${join(folder, 'news', 'c.txt')}: empty\n`)
  })

  it('prints the summary as JSON', async () => {
    await run(['build', join(folder, 'news'), '--graph', graph, '--format', 'json'])
    expect(JSON.parse(printed.stdout)).toMatchObject({ documents: 2, skipped: [{ reason: 'empty' }] })
  })

  it('fails and keeps the graph where there is nothing to read', async () => {
    await run(['build', join(folder, 'news'), '--graph', graph])
    const before = readFileSync(graph)
    await expect(run(['build', join(folder, 'news', 'c.txt'), '--graph', graph])).rejects.toThrow(
      /no document/,
    )
    await expect(run(['build', join(folder, 'nowhere'), '--graph', graph])).rejects.toThrow(/nowhere/)
    expect(readFileSync(graph).equals(before)).toBe(true)
  })
})

describe('extract and link', () => {
  it('give the graph that build gives, in whatever order the lines come', async () => {
    await run(['build', join(folder, 'news'), '--graph', graph])
    const built = readGraph()
    await run(['extract', join(folder, 'news')])
    expect(printed.stderr).toContain('c.txt: empty')
    const lines = printed.stdout.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(4)
    await run(['link', '--graph', graph], lines.sort().reverse().join('\n'))
    expect(readGraph()).toEqual(built)
  })

  it('read documents as JSON Lines, and keep their metadata', async () => {
    const given = {
      id: 'x',
      title: '春耕',
      date: '2024-03-14',
      source: '河东日报',
      text: '青石镇党委书记王小川到会。',
    }
    await run(['extract'], `${JSON.stringify(given)}\n{"id":"y","text":" "}\n`)
    expect(JSON.parse(printed.stdout.split('\n')[0]!)).toEqual({ type: 'document', ...given, sentences: 1 })
    expect(printed.stderr).toContain('skipped stdin:2: empty')
  })

  it.each([
    ['extract --strict', '{"id":"x","text":"青石镇"}\n{"id":', 'stdin:2: not JSON'],
    ['extract --strict', '{"id":"x"}', 'stdin:1: no "text" (it has id)'],
    ['extract', '{"id":"x"}', 'no document to read'],
    ['link', '{"type":"mention"}', 'stdin:1: not a Statement'],
    ['link', '{"type":"entity","document":"x","kind":"dragon"}', 'stdin:1: not a Statement'],
    [
      'link',
      '{"type":"document","id":"x","title":"","text":"王","sentences":1}\n{"type":"relation","document":"x","relation":"part_of","source":0,"target":-1}',
      'stdin:2: not a Statement of "zhengtu extract" (relation: target is missing',
    ],
    [
      'link',
      '{"type":"mention","document":"x","entity":0,"start":0,"end":1,"text":"王","sentence":[0,1],"rule":"r","confidence":1}',
      'document x: its line of type "document" is missing',
    ],
  ])('%s names the line of %j that is wrong', async (command, input, message) => {
    await expect(
      run([...command.split(' '), ...(command === 'link' ? ['--graph', graph] : [])], input),
    ).rejects.toThrow(message)
  })
})

describe('options of reading', () => {
  it('select files, name the columns of tables, and bound their size', async () => {
    write('d.csv', '标题,正文\n春耕,青石镇党委书记王小川到会。\n')
    await run(['extract', join(folder, 'news'), '--include', '*.csv', '--map', '正文=text']).catch(
      (error: Error) => expect(error.message).toContain('FIELD=COLUMN'),
    )
    await run(['extract', join(folder, 'news'), '--include', '*.csv', '--map', 'text=正文,title=标题'])
    expect(JSON.parse(printed.stdout.split('\n')[0]!)).toMatchObject({ id: 'news/d.csv#1', title: '春耕' })
    await run(['extract', join(folder, 'news'), '--exclude', 'a.*', '--exclude', '*.csv', '--max-size', '1'])
    expect(JSON.parse(printed.stdout.split('\n')[0]!)).toMatchObject({ id: 'news/b.txt' })
  })

  it('stop a build at the first problem when it is strict', async () => {
    await expect(run(['build', join(folder, 'news'), '--graph', graph, '--strict'])).rejects.toThrow(
      `${join(folder, 'news', 'c.txt')}: empty`,
    )
  })
})
