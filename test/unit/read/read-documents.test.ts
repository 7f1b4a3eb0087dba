import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDocuments } from '../../../src/read/read-documents.ts'
import type { ReadResult } from '../../../src/read/read-result.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengtu-read-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
  return join(folder, path)
}

async function read(...paths: string[]): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  for await (const result of readDocuments(paths.map((path) => join(folder, path)))) results.push(result)
  return results
}

/** Ids of the documents; `!` and the reason for problems. */
async function outline(...paths: string[]): Promise<string[]> {
  return (await read(...paths)).map((result) =>
    'document' in result ? result.document.id : `! ${result.problem.reason}`,
  )
}

describe('readDocuments', () => {
  it('reads a folder in the order of the ids, whatever the encoding and the letter case of the extension', async () => {
    write('公告/b.txt', '青石镇')
    write('公告/B/a.MD', '# 白河乡')
    write('公告/a.txt', iconv.encode('青石镇党委书记王小川', 'gb18030'))
    const results = await read('公告')
    expect(
      results.map((result) => 'document' in result && [result.document.id, result.document.text]),
    ).toEqual([
      ['公告/B/a.MD', '白河乡'],
      ['公告/a.txt', '青石镇党委书记王小川'],
      ['公告/b.txt', '青石镇'],
    ])
  })

  it('gives a problem for each file it cannot read, and reads the others', async () => {
    write('x/a.txt', ' \n')
    write('x/b.txt', Uint8Array.of(1, 0, 2))
    write('x/c.jpg', '图')
    write('x/d.txt', '青石镇')
    write('x/.hidden.txt', '青石镇')
    expect(await outline('x')).toEqual([
      '! empty',
      '! not a text file (it holds NUL bytes)',
      '! .jpg: not a format that is read (txt, md, html, docx, pdf, csv, jsonl)',
      'x/d.txt',
    ])
  })

  it('reads a file that is named twice once, under its longer id, in any order', async () => {
    write('x/y/a.txt', '青石镇')
    expect(await outline('x/y', 'x', 'x/y/a.txt')).toEqual(['x/y/a.txt'])
    expect(await outline('x/y/a.txt', 'x', 'x/y')).toEqual(['x/y/a.txt'])
    expect(await outline('x/y/a.txt')).toEqual(['a.txt'])
  })

  it('does not follow links: those within the folder are read once, those that leave it are reported', async () => {
    write('x/a.txt', '青石镇')
    write('secret.txt', '白河乡')
    symlinkSync(join(folder, 'x'), join(folder, 'x/loop'))
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'x/out.txt'))
    expect(await outline('x')).toEqual([
      'x/a.txt',
      '! a link that leads nowhere or out of the folder; not followed',
    ])
  })

  it('refuses a path that does not exist', async () => {
    await expect(read('nowhere')).rejects.toThrow(/nowhere: no such file or folder/)
  })

  it('reads neither of two files of one id', async () => {
    write('one/news/a.txt', '青石镇')
    write('two/news/a.txt', '白河乡')
    write('two/news/b.txt', '白河乡')
    expect(await outline('one/news', 'two/news')).toEqual([
      expect.stringMatching(/^! it and .*two\/news\/a\.txt are both called news\/a\.txt/),
      expect.stringMatching(/^! it and .*one\/news\/a\.txt are both called news\/a\.txt/),
      'news/b.txt',
    ])
    expect(await outline('one', 'two')).toEqual(['one/news/a.txt', 'two/news/a.txt', 'two/news/b.txt'])
  })
})
