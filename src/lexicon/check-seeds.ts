/**
 * Checks the whole folder of lexicon tables: each file by itself, and what one row says of another.
 * 丹灶镇 440605123 without a row for 440605, 4406 or 44 → divisions.tsv:812 440605123 (丹灶镇) lies below no division.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { divisionAncestors } from './division-code.ts'
import { readTable, type SeedProblem, type TableContent } from './read-table.ts'
import { TABLES } from './tables.ts'

const README = 'README.md'

/** Finds every problem of a folder of lexicon tables, file by file; an empty list means that all is well. */
export function checkSeeds(directory: string): SeedProblem[] {
  return [...checkFolder(directory), ...Object.keys(TABLES).flatMap((name) => checkTable(directory, name))]
}

function checkFolder(directory: string): SeedProblem[] {
  const files = existsSync(directory) ? readdirSync(directory) : []
  const tables = Object.keys(TABLES).map((name) => `${name}.tsv`)
  const readme = files.includes(README) ? readFileSync(join(directory, README), 'utf8') : ''
  return [
    ...[...tables, README]
      .filter((file) => !files.includes(file))
      .map((file) => ({ file, line: 1, problem: `is missing in ${directory}; restore it` })),
    ...files
      .filter((file) => file !== README && !tables.includes(file))
      .map((file) => ({
        file,
        line: 1,
        problem: 'is unknown; give it an entry in src/lexicon/tables.ts or remove it',
      })),
    ...tables
      .filter((file) => !readme.includes(`## ${file}`))
      .map((file) => ({
        file: README,
        line: 1,
        problem: `does not describe ${file}; add a section "## ${file}"`,
      })),
  ]
}

function checkTable(directory: string, name: string): SeedProblem[] {
  const file = `${name}.tsv`
  if (!existsSync(join(directory, file))) return []
  const text = readFileSync(join(directory, file), 'utf8')
  if (name !== 'divisions') return readTable(text, file, TABLES[name as keyof typeof TABLES]).problems
  const divisions = readTable(text, file, TABLES.divisions)
  return [...divisions.problems, ...checkDivisions(file, divisions)]
}

function checkDivisions(file: string, divisions: TableContent<typeof TABLES.divisions>): SeedProblem[] {
  const codes = new Set(divisions.rows.map((division) => division.code))
  const problems: SeedProblem[] = []
  divisions.rows.forEach((division, index) => {
    const line = divisions.lines[index]!
    const report = (problem: string) => problems.push({ file, line, problem })
    const { code, name } = division
    const ancestors = divisionAncestors(code)
    if (ancestors.length > 0 && !ancestors.some((ancestor) => codes.has(ancestor)))
      report(`${code} (${name}) lies below no division; add a row for ${ancestors.join(' or ')}`)
    const before = divisions.rows[index - 1]
    if (before !== undefined && before.code > code)
      report(`${code} (${name}) stands after ${before.code}; sort the rows by code`)
  })
  return problems
}
