import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { expect, it } from 'vitest'

const configuration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')

/** Files of the builder and the graph that may print or end the program. */
const MAY_PRINT = /^src\/(cli\.ts|commands\/)/

it('keeps the imports within the rules of .dependency-cruiser.cjs', async () => {
  const options: ICruiseOptions = { ...configuration.options, ruleSet: configuration, validate: true }
  const { output } = await cruise(['src', 'graph', 'viewer'], options)
  const { summary } = output as ICruiseResult
  expect(summary.totalCruised).toBeGreaterThan(10)
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
}, 60_000)

it('prints and exits in src/cli.ts and src/commands only', () => {
  const files = ['src', 'graph'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  const sources = files.filter((path) => path.endsWith('.ts') && !MAY_PRINT.test(path))
  expect(sources.length).toBeGreaterThan(10)
  const printing = sources.filter((path) =>
    /\bconsole\.|\bprocess\.(stdout|stderr|exit|exitCode)\b/.test(readFileSync(path, 'utf8')),
  )
  expect(printing).toEqual([])
})
