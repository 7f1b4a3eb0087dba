/**
 * A seeded sample of real office-holders is read right in sentences of the usual forms; the table is kept beside the checkout.
 * 桐溪县召开会议⏎县委书记何望山主持会议。 → 何望山 holds 县委书记 at 桐溪县, in at least 97 of 100 sentences
 */
import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createExtractor } from '../../../src/pipeline.ts'
import { checkOfficial, isRight, makeOfficialCases } from '../../score/check-officials.ts'
import { officialsTable, readOfficials } from '../../score/read-officials.ts'
import { lexicon } from '../real-lexicon.ts'

const LEAST_SHARE = 0.97
const table = officialsTable()

it('reads 150 real office-holders right', ({ skip }) => {
  if (!existsSync(table)) return skip(`no table at ${table}: set ZHENGTU_SHARED to the folder of the corpus`)
  const { cases } = makeOfficialCases(readOfficials(table), lexicon.gazetteer, 5, 150)
  const extractor = createExtractor()
  const wrong = cases.filter((item) => !isRight(checkOfficial(extractor, item)))
  expect(cases.length).toBeGreaterThan(1000)
  expect(1 - wrong.length / cases.length, wrong.map(({ text }) => text).join('\n\n')).toBeGreaterThanOrEqual(
    LEAST_SHARE,
  )
})
