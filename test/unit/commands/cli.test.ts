import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleRecords, writeSample } from '../graph/sample-graph.ts'

const CLI = ['--import', 'tsx', join(import.meta.dirname, '../../../src/cli.ts')]

function zhengtu(...args: string[]): Promise<{ code: number; out: string; problems: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...CLI, ...args], (_, out, problems) => {
      resolve({ code: child.exitCode ?? -1, out, problems })
    })
  })
}

describe('zhengtu', () => {
  it('exits with 0 when done', async () => {
    const { code, out, problems } = await zhengtu('show', '云溪', '--graph', writeSample())
    expect([code, problems]).toEqual([0, ''])
    expect(out).toContain('云溪镇  place')
    expect(out).not.toContain('\u001b')
  })

  it('exits with 1 and says what failed', async () => {
    expect(await zhengtu('stats', '--graph', '/nowhere/a.db')).toEqual({
      code: 1,
      out: '',
      problems:
        'zhengtu: no graph at /nowhere/a.db: run `zhengtu build <path>` first, or name another with --graph\n',
    })
  })

  it('exits with 2 on wrong usage, suggesting the nearest command', async () => {
    const { code, out, problems } = await zhengtu('serch', '云溪')
    expect([code, out]).toEqual([2, ''])
    expect(problems).toMatch(/^zhengtu: unknown command 'serch'\n\(Did you mean search\?\)/)
  })

  it('exits with 0 on --version and --help', async () => {
    const [version, help] = await Promise.all([zhengtu('--version'), zhengtu('neighbours', '--help')])
    expect(version).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining('zhengtu neighbours 云溪镇 --kind') })
  })

  it('is quiet when its reader stops early', async () => {
    const long = sampleRecords.nodes.map((node) => ({ ...node, period: '2018-2020'.repeat(100_000) }))
    const file = writeSample({ ...sampleRecords, nodes: long })
    const child = spawn(process.execPath, [...CLI, 'export', 'csv', '--table', 'nodes', '--graph', file])
    let problems = ''
    child.stderr.on('data', (data) => {
      problems += data
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = await once(child, 'exit')
    expect([code, problems]).toEqual([0, ''])
  })
})
