/**
 * A folder of what is no document: loops of links, pipes, links out of it, folders in folders without end, names that steer terminals.
 * writeHostileTree('坏') → 坏/管道.txt (a pipe), 坏/圈 → 坏, 坏/深/d/d/d/…
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const DEPTH = 500

/** What must not be printed as it is; all are names of files. */
const HOSTILE_NAMES = [
  '换\n行.txt',
  '引\'"`$(touch x).txt',
  '甲..%2f..%2f越界.txt',
  '-rf.txt',
  '--strict.txt',
  '铃\x07退\b.txt',
  '清\x1b[2J屏\x1b[31m红\x1b]0;题\x07.txt',
  '\x1b[1A\x1b[2K盖.txt',
  '反\u202etxt.exe.txt',
]

/** Paths below the folder of what a build must report. */
export const REPORTED = ['绕甲', '绕乙', '出.txt', '断链.txt', '管道.txt', ...HOSTILE_NAMES]

/** @param outside a file that is not in the tree */
export function writeHostileTree(folder: string, outside: string): void {
  mkdirSync(folder, { recursive: true })
  symlinkSync('.', join(folder, '圈'))
  symlinkSync('../', join(folder, '上'))
  symlinkSync('绕乙', join(folder, '绕甲'))
  symlinkSync('绕甲', join(folder, '绕乙'))
  symlinkSync(outside, join(folder, '出.txt'))
  symlinkSync('没有', join(folder, '断链.txt'))
  execFileSync('mkfifo', [join(folder, '管道.txt')])
  const deep = join(folder, '深', ...Array<string>(DEPTH).fill('d'))
  mkdirSync(deep, { recursive: true })
  writeFileSync(join(deep, '底.txt'), '今日多云。\n')
  for (const name of HOSTILE_NAMES) writeFileSync(join(folder, name), 'NUL\0')
}
