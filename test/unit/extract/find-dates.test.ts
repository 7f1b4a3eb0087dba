/**
 * Every row of date-words.tsv in its own example, and that offsets are those of the text.
 * 去年，丹灶镇修了路。 → 去年 at 0 to 2
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createDateFinder } from '../../../src/extract/find-dates.ts'
import { readTable } from '../../../src/lexicon/read-table.ts'
import { TABLES } from '../../../src/lexicon/tables.ts'
import { lexicon, segment } from '../real-lexicon.ts'

const file = fileURLToPath(new URL('../../../seeds/lexicon/date-words.tsv', import.meta.url))
const { rows } = readTable(readFileSync(file, 'utf8'), 'date-words.tsv', TABLES['date-words'])
const findDates = createDateFinder(lexicon)
const found = (text: string) => findDates(segment(text), '2026-12-20')

describe.each(rows)('$word', (row) => {
  it(`stands in ${row.example}`, () => expect(row.example).toContain(row.word))

  if (/^(?:year|month|week|day|same-|months|years)/.test(row.class)) {
    it('gives a date there', () => {
      const at = row.example.lastIndexOf(row.word)
      const [date] = found(row.example).filter(({ start, end }) => start <= at && at < end)
      expect(date?.date).toMatch(/^\d{4}/)
    })
  }
  if (['vague', 'until', 'bound'].includes(row.class)) {
    it('keeps what follows from having one', () => {
      expect(found(row.example).map(({ date }) => date)).toEqual([undefined])
    })
  }
})

it('counts offsets in UTF-16 units and takes the part of the day in', () => {
  const text = '𠮷记：4月23日上午，丹灶镇开了会。'
  expect(found(text).map(({ start, end }) => text.slice(start, end))).toEqual(['4月23日上午'])
})

it('finds nothing in a text without dates', () => expect(found('丹灶镇下了雨，水退了。')).toEqual([]))
