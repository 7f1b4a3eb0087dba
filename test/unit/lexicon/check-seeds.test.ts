import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkSeeds } from '../../../src/lexicon/check-seeds.ts'

const lexicon = fileURLToPath(new URL('../../../seeds/lexicon', import.meta.url))
let copy: string

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'zhengtu-lexicon-'))
  cpSync(lexicon, copy, { recursive: true })
})
afterEach(() => rmSync(copy, { recursive: true }))

const found = () => checkSeeds(copy).map(({ file, line, problem }) => `${file}:${line} ${problem}`)

describe('checkSeeds', () => {
  it('finds nothing wrong with seeds/lexicon', () => expect(checkSeeds(lexicon)).toEqual([]))

  it('finds a division below nothing, one in the wrong place, and one twice', () => {
    writeFileSync(
      join(copy, 'divisions.tsv'),
      'code\tname\n44\t广东省\n990101\t云上区\n4406\t佛山市\n4406\t佛山市\n',
    )
    expect(found().filter((problem) => problem.startsWith('divisions.tsv'))).toEqual([
      'divisions.tsv:5 code "4406" is already in line 4; keep one of them',
      'divisions.tsv:3 990101 (云上区) lies below no division; add a row for 9901 or 99',
      'divisions.tsv:4 4406 (佛山市) stands after 990101; sort the rows by code',
    ])
  })

  it('finds a missing file, an unknown file and an undescribed file', () => {
    rmSync(join(copy, 'surnames.tsv'))
    writeFileSync(join(copy, 'colours.tsv'), 'colour\n红\n')
    writeFileSync(join(copy, 'README.md'), '## surnames.tsv\n')
    const problems = found()
    expect(problems).toContainEqual(expect.stringMatching(/^surnames\.tsv:1 is missing in /))
    expect(problems).toContainEqual(expect.stringMatching(/^colours\.tsv:1 is unknown/))
    expect(problems).toContainEqual(expect.stringMatching(/^README\.md:1 does not describe divisions\.tsv/))
  })
})
