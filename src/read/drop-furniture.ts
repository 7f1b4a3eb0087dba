/**
 * Drops the lines that a website puts around a text: where one is, how to print and share, what else there is to read.
 * 【字体：大 中 小】 | 青石水库开工。 | 上一篇：无 → 青石水库开工。
 */
import type { RowOf } from '../lexicon/tables.ts'

export interface Line {
  text: string
  /** Whether most of it is links. */
  isLink: boolean
}

/** Opens an entry of a list of other texts. */
const BULLET = /^\s*[·•∙▪■□◆◇▶►›»]/

type Furniture = RowOf<'page-furniture'>

/** Lines longer than this, or with a full stop, are text whatever they begin with. */
const MOST_LENGTH = 120
/** How far lines of a page's foot are from the one that shows it to be the foot. */
const FOOT_LINES = 8

export function createFurnitureFilter(
  rows: readonly Furniture[],
): <Kept extends Line>(lines: Kept[]) => Kept[] {
  const of = (place: Furniture['place']) =>
    rows
      .filter((row) => row.place === place)
      .map(({ word }) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .sort((left, right) => right.length - left.length)
      .join('|')
  const opens = new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${of('opens')})(?!\\p{L})`, 'u')
  const foot = new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${of('foot')})(?!\\p{L})`, 'u')
  const whole = new RegExp(`^(?:[\\s\\p{P}\\p{S}]|${of('whole')})+$`, 'u')
  const heads = new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${of('heads')})[\\s\\p{P}\\p{S}]*$`, 'u')
  const holds = new RegExp(of('holds'))
  const isText = ({ text }: Line) => text.length > MOST_LENGTH || /。/.test(text)

  return (lines) => {
    const ends = lines.flatMap((line, index) => (!isText(line) && holds.test(line.text) ? index : []))
    let headed = false
    return lines.filter((line, index) => {
      const isHeading = !isText(line) && heads.test(line.text)
      headed = isHeading || (headed && (line.isLink || BULLET.test(line.text)))
      if (headed) return false
      if (isText(line)) return true
      const atFoot = ends.some((end) => Math.abs(end - index) <= FOOT_LINES)
      return !(
        opens.test(line.text) ||
        whole.test(line.text) ||
        (atFoot && (holds.test(line.text) || foot.test(line.text)))
      )
    })
  }
}
