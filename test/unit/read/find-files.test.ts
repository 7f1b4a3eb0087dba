import { linkSync, mkdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FindOptions, findFiles } from '../../../src/read/find-files.ts'
import { createTestFolder } from './read-into.ts'

const folder = createTestFolder()

async function find(options: FindOptions = {}, name = 'x'): Promise<string[]> {
  const files = await findFiles([join(folder.path, name)], options)
  return files.map((file) => (file.problem ? `! ${file.id}` : file.id))
}

describe('findFiles', () => {
  it('gives size and times of files', async () => {
    const path = folder.write('x/a.txt', '青石镇')
    expect(await findFiles([folder.path])).toEqual([
      {
        id: expect.stringMatching(/^zhengtu-read-\w+\/x\/a\.txt$/),
        path,
        size: 9,
        modified: statSync(path).mtimeMs,
        changed: statSync(path).ctimeMs,
        inode: statSync(path).ino,
      },
    ])
  })

  it.each<[FindOptions, string[]]>([
    [{}, ['x/a.txt', 'x/通知[1].txt', 'x/附件/2024/c.txt', 'x/附件/b.html']],
    [{ include: ['*.txt'] }, ['x/a.txt', 'x/通知[1].txt', 'x/附件/2024/c.txt']],
    [{ include: ['附件/*'] }, ['x/附件/b.html']],
    [{ include: ['./附件/**'] }, ['x/附件/2024/c.txt', 'x/附件/b.html']],
    [{ include: ['*.html', 'a.*'] }, ['x/a.txt', 'x/附件/b.html']],
    [{ exclude: ['附件'] }, ['x/a.txt', 'x/通知[1].txt']],
    [{ exclude: ['附件/2024/'] }, ['x/a.txt', 'x/通知[1].txt', 'x/附件/b.html']],
    [{ exclude: ['**/*.txt'] }, ['x/附件/b.html']],
    [{ include: ['*.txt'], exclude: ['通知*', '2024'] }, ['x/a.txt']],
  ])('selects by %j', async (options, ids) => {
    for (const name of ['a.txt', '附件/b.html', '附件/2024/c.txt', '通知[1].txt', '.git/d.txt'])
      folder.write(`x/${name}`, '青石镇')
    expect(await find(options)).toEqual(ids)
  })

  it('takes a file that is given by itself, whatever the globs', async () => {
    folder.write('x/a.txt', '青石镇')
    expect(await find({ include: ['*.html'] }, 'x/a.txt')).toEqual(['a.txt'])
  })

  it('walks into no loop of links, and reads what is linked twice as two', async () => {
    const path = folder.write('x/a.txt', '青石镇')
    mkdirSync(join(folder.path, 'x/y'))
    symlinkSync('..', join(folder.path, 'x/y/up'))
    symlinkSync('nowhere', join(folder.path, 'x/broken'))
    symlinkSync('/etc', join(folder.path, 'x/etc'))
    linkSync(path, join(folder.path, 'x/hard.txt'))
    expect(await find()).toEqual(['x/a.txt', '! x/broken', '! x/etc', 'x/hard.txt'])
  })

  it('gives standard input its place among the files', async () => {
    folder.write('x/a.txt', '青石镇')
    const files = await findFiles(['-', join(folder.path, 'x')])
    expect(files.map(({ id, path }) => [id, path === '-'])).toEqual([
      ['stdin', true],
      ['x/a.txt', false],
    ])
  })
})
