import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/lexicon/read-table.ts'
import {
  list,
  matching,
  number,
  oneOf,
  optional,
  tableSchema,
  word,
  yesNo,
} from '../../../src/lexicon/table-schema.ts'

const TOOLS = tableSchema(
  { name: word(), size: oneOf(['big', 'small']), price: number(0, 100), sharp: yesNo(), also: list() },
  ['name'],
)
const HEADER = 'name\tsize\tprice\tsharp\talso'

function problemsOf(...lines: string[]): string[] {
  return readTable([HEADER, ...lines].join('\n'), 'tools.tsv', TOOLS).problems.map(
    ({ file, line, problem }) => `${file}:${line} ${problem}`,
  )
}

describe('readTable', () => {
  it('gives typed rows with their lines, past comments, blank lines and CRLF', () => {
    const text = `# tools\r\n\r\n${HEADER}\r\n锤\tbig\t12.5\tno\t\r\n# knives\r\n刀\tsmall\t3\tyes\t小刀|菜刀\r\n`
    const { rows, lines, problems } = readTable(text, 'tools.tsv', TOOLS)
    expect(problems).toEqual([])
    expect(lines).toEqual([4, 6])
    const prices: number[] = rows.map((row) => row.price)
    expect(prices).toEqual([12.5, 3])
    expect(rows[1]).toEqual({ name: '刀', size: 'small', price: 3, sharp: true, also: ['小刀', '菜刀'] })
  })

  it('reports every kind of problem at once, each with its line', () => {
    const found = problemsOf(
      '锯\tbig\t1\tno',
      '刨 big 1 no ',
      '\tbig\t1\tno\t',
      '锉\tmiddle\tten\tmaybe\t甲||乙',
      '钳\tbig\t101\tno\t甲|甲',
      '斧 \tbig\t1\tno\t',
      '凿Ａ１\tbig\t1\tno\t',
      '钻\u200B\tbig\t1\tno\t',
      '尺\u0007\tbig\t1\tno\t',
      '夹\tbig\t1\tno\t \u3000',
      '锤\tbig\t1\tno\t',
      '锤\tsmall\t2\tno\t',
    )
    expect(found).toEqual([
      'tools.tsv:2 has 4 columns, not 5 (name, size, price, sharp, also)',
      'tools.tsv:3 has a space before or after "刨 big 1 no"; remove it',
      'tools.tsv:3 has 1 columns, not 5 (name, size, price, sharp, also); separate columns with a tab, not with spaces',
      'tools.tsv:4 column name: is empty',
      'tools.tsv:5 column size: "middle" is not one of big, small',
      'tools.tsv:5 column price: "ten" is not a number like 12 or 0.5',
      'tools.tsv:5 column sharp: "maybe" is not one of yes, no',
      'tools.tsv:5 column also: "甲||乙" has an empty or spaced word; join words like 甲|乙',
      'tools.tsv:6 column price: 101 is not within 0 and 100',
      'tools.tsv:6 column also: "甲|甲" has 甲 twice',
      'tools.tsv:7 has a space before or after "斧"; remove it',
      'tools.tsv:8 has full-width "Ａ１"; write A1',
      'tools.tsv:9 has the invisible character U+200B; remove it',
      'tools.tsv:10 has the invisible character U+0007; remove it',
      'tools.tsv:11 has a cell of spaces only; leave it empty',
      'tools.tsv:13 name "锤" is already in line 12; keep one of them',
    ])
  })

  it('leaves only the rows with problems out', () => {
    const { rows } = readTable(`${HEADER}\n锤\tbig\t1\tno\t\n刀\thuge\t1\tyes\t`, 'tools.tsv', TOOLS)
    expect(rows.map((row) => row.name)).toEqual(['锤'])
  })

  it('names missing, unknown and misplaced columns of the header', () => {
    const headerProblem = (header: string) => readTable(header, 'tools.tsv', TOOLS).problems[0]?.problem
    expect(headerProblem('name\tsize\tprice\tsharp\talias')).toMatch(
      /column also missing, column "alias" unknown/,
    )
    expect(headerProblem('size\tname\tprice\tsharp\talso')).toMatch(/another order/)
    expect(headerProblem(`\uFEFF${HEADER}`)).toMatch(/U\+FEFF/)
    expect(headerProblem('# nothing\n')).toMatch(/has no header/)
  })

  it('keeps cells that may be empty apart from those that must fit a pattern', () => {
    const schema = tableSchema({ code: matching(/^\d+$/, 'digits'), note: optional(word()) }, [
      'code',
      'note',
    ])
    const { rows, problems } = readTable('code\tnote\n1\t\n1\tx\n一\tx', 'codes.tsv', schema)
    expect(rows).toEqual([
      { code: '1', note: undefined },
      { code: '1', note: 'x' },
    ])
    expect(problems).toEqual([{ file: 'codes.tsv', line: 4, problem: 'column code: "一" is not digits' }])
  })
})
