/**
 * Runs the scorer that lies beside the gold graphs over graphs of single documents.
 * scoreGraphs([{ name: 'county-01', gold, statements }], []) → the scorer's table
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toGraphology } from '../../graph/model/to-graphology.ts'
import type { Statement } from '../../src/extract/statement.ts'
import { linkStatements } from '../../src/pipeline.ts'
import { shared } from '../gold/read-gold.ts'

export interface Scored {
  name: string
  /** Path of the gold graph. */
  gold: string
  statements: Statement[]
}

/**
 * @param passed further flags of the scorer
 * @throws Error where the scorer is not at hand or fails
 */
export function scoreGraphs(documents: readonly Scored[], passed: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-score-'))
  try {
    const pairs = documents.map(({ name, gold, statements }) => {
      const file = join(folder, `${name}.json`)
      writeFileSync(file, JSON.stringify(toGraphology(linkStatements(statements)).export()))
      return `${gold}=${file}`
    })
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(shared, 'score', 'score.mjs'), ...passed, ...pairs],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    )
    if (status !== 0) throw new Error(`The scorer failed: ${stderr}`)
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}
