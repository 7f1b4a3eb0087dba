import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readJsonLines } from '../../../src/commands/read-json-lines.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengtu-lines-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function read(content: string): Promise<unknown[]> {
  const file = join(folder, 'a.jsonl')
  writeFileSync(file, content)
  const lines: unknown[] = []
  for await (const { value, at } of readJsonLines([file])) lines.push([value, at.replace(file, 'a')])
  return lines
}

it('reads one object a line, whatever the line ends, and passes over empty lines', async () => {
  expect(await read('\ufeff{"id":"甲\u2028乙"}\r\n\n{"id":"b"}')).toEqual([
    [{ id: '甲\u2028乙' }, 'a:1'],
    [{ id: 'b' }, 'a:3'],
  ])
})

it.each([
  ['{"id":"a"}\n{"id":', /a\.jsonl:2: not JSON/],
  ['[1]', /a\.jsonl:1: not a JSON object/],
  ['null', /a\.jsonl:1: not a JSON object/],
])('names the line of %j that is wrong', async (content, message) => {
  await expect(read(content)).rejects.toThrow(message)
})

it('says so when a file does not exist', async () => {
  await expect(readJsonLines([join(folder, 'nowhere')]).next()).rejects.toThrow(/nowhere/)
})
