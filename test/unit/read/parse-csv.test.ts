import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../../src/read/parse-csv.ts'
import type { ParseOptions } from '../../../src/read/parse-options.ts'
import { chunksOf } from './read-into.ts'

/** Texts of the rows; `!`, line and reason of problems. */
async function read(table: string | Uint8Array, options: ParseOptions = {}, size = 7): Promise<string[]> {
  const found: string[] = []
  for await (const record of parseCsv(chunksOf(Buffer.from(table), size), options)) {
    if ('problem' in record) found.push(`! ${record.problem.line}: ${record.problem.reason}`)
    else found.push(`${record.line} ${record.text}`)
  }
  return found
}

describe('parseCsv', () => {
  it('reads quoted cells with line breaks, delimiters and quotes, and passes over empty lines', async () => {
    expect(
      await read('id,text\r\n1,"青石镇,\r\n白河乡"\r\n\r\n2,"说""好"""\r\n3,他说"好"\r\n4,云岭县'),
    ).toEqual(['2 青石镇,\n白河乡', '5 说"好"', '6 他说"好"', '7 云岭县'])
  })

  it.each([',', '\t', ';'])('takes %j as what parts the cells', async (delimiter) => {
    expect(await read(['id', 'text\n1', '青石镇'].join(delimiter))).toEqual(['2 青石镇'])
  })

  it('reports a row whose quote is never closed, and reads all others', async () => {
    expect(await read('id,text\n1,青石镇\n2,"白河乡\n3,云岭县\n4,"梅岭乡"\n5,玉屏区\n')).toEqual([
      '2 青石镇',
      '! 3: a quote is not closed',
      '4 云岭县',
      '5 梅岭乡',
      '6 玉屏区',
    ])
  })

  it('finds its way back where such a quote meets that of a later row', async () => {
    const found = await read('id,text\n1,"青石镇\n2,白河乡\n3,"云岭县"\n4,梅岭乡"\n5,玉屏区\n')
    expect(found.map((entry) => entry.split(' ')[1])).toEqual(['2:', '白河乡', '云岭县', '5:', '玉屏区'])
  })

  it('reports rows that are too short or too long', async () => {
    expect(await read('id,text\n1\n2,青石镇,第二段\n3,白河乡,,\n')).toEqual([
      '! 2: 1 cells, not 2 as in the header',
      '! 3: 3 cells, not 2 as in the header',
      '4 白河乡',
    ])
    expect(await read(`id,text\n1,${'长'.repeat(300)}\n2,青石镇\n`, { mostBytes: 200 })).toEqual([
      '! 2: a row of more than 200 bytes',
      '3 青石镇',
    ])
  })

  it.each(['utf-8', 'gb18030', 'utf-16le'])('reads %s in pieces of any size', async (encoding) => {
    const bytes = iconv.encode('text\n青石镇党委书记沈怀谷到会\n白河乡\n', encoding, {
      addBOM: encoding !== 'gb18030',
    })
    for (const size of [1, 2, 3, 1000])
      expect(await read(bytes, {}, size)).toEqual(['2 青石镇党委书记沈怀谷到会', '3 白河乡'])
  })

  it('counts the line ends of a row among its bytes', async () => {
    const found = await read(`text\n"青石镇${'\n'.repeat(500)}"\n白河乡\n`, { mostBytes: 100 })
    expect(found).toEqual(['! 2: a row of more than 100 bytes', '! 502: a quote is not closed', '503 白河乡'])
  })

  it('needs a column of the text', async () => {
    await expect(read('甲,乙\n1,2\n')).rejects.toThrow('no "text" (it has 甲, 乙): say which')
    await expect(read('甲,乙\n1,2\n', { map: { text: '丙' } })).rejects.toThrow('no "丙"')
  })

  it('says which columns it lacks, once, and which it has twice', async () => {
    const map = { text: '正文', date: '时间', title: '题' }
    const warnings: string[] = []
    for await (const record of parseCsv(chunksOf(Buffer.from('正文,时间\n甲,2024年3月\n乙,\n'), 7), {
      map,
    })) {
      if (!('problem' in record))
        warnings.push(...(record.warnings ?? []).map(({ line, reason }) => `${line}: ${reason}`))
    }
    expect(warnings).toEqual([
      '1: no column "题" (it has 正文, 时间)',
      '2: its date is not one of year, month and day: 2024年3月',
    ])
    await expect(read('text,title,text\n甲,乙,丙\n')).rejects.toThrow('two columns are called "text"')
  })

  it('takes no time out of proportion where every line has a quote', async () => {
    const begun = performance.now()
    const found = await read(`text\n${'"青石镇\n'.repeat(20_000)}`, {}, 65_536)
    expect(found.filter((entry) => entry.startsWith('!')).length).toBeGreaterThan(5000)
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})
