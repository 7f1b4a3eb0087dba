/**
 * Writes a corpus of many small documents, each in one of several states, so that graphs differ as it changes.
 * writeCorpus('公告', { documents: 2, state: 1 }) → 公告/0.txt 青石镇第1次会议…
 */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const TOWNS = ['白水镇', '浮宫镇', '东园镇', '榜山镇', '紫泥镇', '海澄镇']
const SURNAMES = '王李张刘陈杨赵黄周吴'
const NAMES = ['小川', '远山', '文远', '一舟', '长青', '之恒']

/** Every fifth document differs between states. */
export function writeCorpus(
  folder: string,
  { documents, state }: { documents: number; state: number },
): void {
  mkdirSync(folder, { recursive: true })
  for (let number = 0; number < documents; number++) {
    const variant = number % 5 === 0 ? number + state : number
    const town = TOWNS[variant % TOWNS.length]!
    const person = `${SURNAMES[variant % SURNAMES.length]}${NAMES[(variant * 7) % NAMES.length]}`
    const text =
      `龙海区${town}召开第${variant}次项目推进会\n2024-03-${String((number % 28) + 1).padStart(2, '0')}　来源：龙海区融媒体中心\n` +
      `漳州市龙海区${town}党委书记${person}主持召开会议。${person}指出，要加快推进${town}第${variant % 9}污水处理厂二期项目建设。\n` +
      `会上，${town}政府与青禾食品有限公司签署${town}产业园项目合作协议，计划投资${(variant % 7) + 1}亿元。\n`
    const path = join(folder, `${number}.txt`)
    writeFileSync(path, text)
    // As if it had lain there for long: the time of a file that was just written is not trusted.
    const seconds = 1_700_000_000 + variant
    utimesSync(path, seconds, seconds)
  }
}
