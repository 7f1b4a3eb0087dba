import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/lexicon/read-table.ts'
import { TABLES } from '../../../src/lexicon/tables.ts'

const text = readFileSync(new URL('../../../seeds/lexicon/surnames.tsv', import.meta.url), 'utf8')
const { rows, problems } = readTable(text, 'surnames.tsv', TABLES.surnames)
const surnames = new Map(rows.map((row) => [row.surname, row]))

describe('surnames.tsv', () => {
  it('has no problems, so no surname twice', () => expect(problems).toEqual([]))

  it('has the common, the rare and the compound ones', () => {
    for (const surname of ['王', '李', '欧阳', '黄'])
      expect(surnames.get(surname)?.share, surname).toBe('common')
    for (const surname of ['逄', '亓', '禚', '仝', '麴', '鄞', '缪', '尉迟', '夏侯', '相里'])
      expect(surnames.get(surname)?.share, surname).toBe('rare')
    expect(rows.length).toBeGreaterThan(600)
  })

  it('marks those that are frequent words, and only those', () => {
    const ambiguous = (surname: string) => surnames.get(surname)?.ambiguous
    for (const surname of ['成', '高', '安', '文', '时', '年', '和', '宁', '明', '方', '江', '施', '东方'])
      expect(ambiguous(surname), surname).toBe(true)
    for (const surname of ['王', '逄', '蔡', '诸葛']) expect(ambiguous(surname), surname).toBe(false)
  })
})
