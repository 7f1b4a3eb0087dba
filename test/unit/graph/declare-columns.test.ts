import { expect, it } from 'vitest'
import { type ColumnReader, declareColumns } from '../../../graph/export/declare-columns.ts'
import type { Columns } from '../../../graph/export/flat-columns.ts'
import type { ElementStream } from '../../../graph/model/graph-stream.ts'

const READER: ColumnReader<Columns> = { of: (cells) => cells, apart: 'label', fromLists: ['aliases', 'rule'] }
const declare = (elements: readonly Columns[]) => [
  ...declareColumns(streamOf(elements).stream, READER, (text) => text.trim() === ''),
]

/** Heads lack the columns that come from lists; `read` counts the elements that were read with theirs. */
function streamOf(elements: readonly Columns[]) {
  const read = { elements: 0 }
  const stream: ElementStream<Columns, Columns> = {
    *[Symbol.iterator]() {
      for (const element of elements) {
        read.elements++
        yield element
      }
    },
    heads: elements.map(({ aliases: _, rule: _rule, ...head }) => head),
    filter: () => stream,
  }
  return { stream, read }
}

it('declares columns in the order in which they first have a value, without the one apart', () => {
  const elements = [
    { label: '甲', mentions: 3, code: undefined },
    { label: '乙', mentions: 5, code: '990101' },
  ]
  expect(declare(elements)).toEqual([
    ['mentions', 'integer'],
    ['code', 'string'],
  ])
})

it('takes whole numbers for integers until another comes, and numbers beyond 32 bits for doubles', () => {
  expect(declare([{ weight: 1 }, { weight: 1.5 }, { weight: 2 }])).toEqual([['weight', 'double']])
  expect(declare([{ investment: 6e9 }])).toEqual([['investment', 'double']])
  expect(declare([{ weight: 1 }, { weight: 2 }])).toEqual([['weight', 'integer']])
})

it('keeps the first type where it is no integer', () => {
  expect(declare([{ period: '十四五' }, { period: 2025 }])).toEqual([['period', 'string']])
})

it('declares no column of which nothing would be written', () => {
  expect(declare([{ role: ' ' }, { rule: ' ' }])).toEqual([])
  expect(declare([{ role: ' ' }, { role: '组长' }])).toEqual([['role', 'string']])
})

it('reads lists until all columns that come from them are declared, and heads to the end', () => {
  const elements = [{ aliases: '甲' }, { aliases: '乙', rule: 'r' }, { aliases: '丙' }, { code: '99' }]
  const { stream, read } = streamOf(elements)
  expect([...declareColumns(stream, READER, () => false).keys()]).toEqual(['aliases', 'rule', 'code'])
  expect(read.elements).toBe(2)
})
