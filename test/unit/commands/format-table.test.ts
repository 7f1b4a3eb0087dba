import fc from 'fast-check'
import stringWidth from 'fast-string-width'
import picocolors from 'picocolors'
import { describe, expect, it } from 'vitest'
import { clipStart, clipText } from '../../../src/commands/clip-text.ts'
import { formatSentence } from '../../../src/commands/format-sentence.ts'
import { formatTable } from '../../../src/commands/format-table.ts'

const plain = picocolors.createColors(false)
const coloured = picocolors.createColors(true)

describe('clipText and clipStart', () => {
  it('cut to the width in columns', () => {
    expect(clipText('云溪镇党委书记', 9)).toBe('云溪镇党…')
    expect(clipText('云溪镇', 6)).toBe('云溪镇')
    expect(clipStart('云溪镇党委书记', 8)).toBe('…委书记')
  })

  it('never exceed the width', () => {
    const text = fc.string({ unit: fc.constantFrom(...'云溪aB9，…𠮷') })
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 20 }), (any, width) => {
        expect(stringWidth(clipText(any, width))).toBeLessThanOrEqual(width)
        expect(stringWidth(clipStart(any, width))).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('formatTable', () => {
  const columns = [
    { heading: 'name', cell: ({ name }: { name: string; count: number }) => name },
    { heading: 'count', cell: ({ count }: { name: string; count: number }) => String(count) },
  ]

  it('lines up Chinese and Latin', () => {
    const rows = [
      { name: '云溪镇', count: 1 },
      { name: 'TCL集团公司', count: 20 },
    ]
    expect(formatTable(rows, columns)).toBe('name         count\n云溪镇       1\nTCL集团公司  20\n')
  })

  it('is empty without rows, and has no headings where no column has one', () => {
    expect(formatTable([], columns)).toBe('')
    expect(
      formatTable(
        [{ name: '云', count: 1 }],
        columns.map(({ cell }) => ({ cell })),
      ),
    ).toBe('云  1\n')
  })

  it('takes very many rows', () => {
    const rows = Array.from({ length: 200_000 }, (_, count) => ({ name: 'x', count }))
    expect(formatTable(rows, columns).length).toBeGreaterThan(200_000)
  })
})

describe('formatSentence', () => {
  const sentence = '在今天上午召开的全镇经济工作会议上，云溪镇党委书记何文远表示，要推进云溪智造园的建设。'
  const start = 100 + sentence.indexOf('何文远')
  const evidence = {
    document: 'a',
    sentence,
    sentenceStart: 100,
    start,
    end: start + 3,
    rule: 'r',
    confidence: 1,
  }

  it('marks the words by their offsets', () => {
    expect(formatSentence(evidence, undefined, plain)).toBe(sentence)
    expect(formatSentence(evidence, undefined, coloured)).toContain(coloured.bold(coloured.yellow('何文远')))
  })

  it('keeps the words and stays within the width', () => {
    for (let width = 6; width < 100; width++) {
      const text = formatSentence(evidence, width, plain)
      expect(stringWidth(text)).toBeLessThanOrEqual(width)
      expect(text).toContain('何文远')
    }
    expect(formatSentence(evidence, 30, plain)).toMatch(/^….*何文远.*…$/)
  })

  it('puts the date before the sentence, and says how it is known where the text does not state it', () => {
    const stated = { ...evidence, date: '2024-07-23', dated: 'stated' as const }
    const derived = { ...evidence, date: '2024-07', dated: 'derived' as const }
    expect(formatSentence(stated, undefined, plain)).toBe(`2024-07-23  ${sentence}`)
    expect(formatSentence(derived, undefined, plain)).toBe(`2024-07 (derived)  ${sentence}`)
    const narrow = formatSentence(derived, 40, plain)
    expect(stringWidth(narrow)).toBeLessThanOrEqual(40)
    expect(narrow).toMatch(/^2024-07 \(derived\) {2}.*何文远/)
  })

  it('shows a sentence of several lines on one', () => {
    const broken = { ...evidence, sentence: sentence.replace('，', '\n') }
    expect(formatSentence(broken, undefined, plain)).not.toContain('\n')
  })
})
