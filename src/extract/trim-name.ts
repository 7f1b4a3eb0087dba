/**
 * Takes off the front of a grown name what qualifies it without naming: counts, ordinals, 重点, 一批, 全市.
 * 一批重点水利工程 → 水利工程, which is then seen to name nothing
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, type Token, tokenIndexAt } from '../segment/segmented-text.ts'

const COUNT = /^(?:[\d.,%一二三四五六七八九十百千万亿两几多余]+|第[一二三四五六七八九十\d]+批?)$/
const MEASURE = /^(?:个|项|批|家|座|条|处|所|类|种|期|轮|届|场|次|名|位|亿元|万元|元)$/
const LEADING =
  /^(?:好|完|经|受|据|愿同|同|和|与|向|为|对|这一|这项|这座|各大|各级|所有|部分|一些|一批|批|多个|多项|各类|各项|有关|相关|重点|重大|首个|首批|新一轮|一系列|系列|本|该|此|这|其|全国|全省|全市|全区|全县|全镇|我国|我省|我市|我县|我区|我镇|国家级|省级|市级|区级|县级|年度|下一步|等|以及|主要|优质|大型|标志性|以上|左右|多|余|正|已|在建|续建|投资|签约|开工)$/

/** Start (UTF-16) of the name proper within [start, end). */
export function trimName(text: SegmentedText, start: number, endingStart: number): number {
  let from = start
  for (let index = tokenIndexAt(text, start); index < text.tokens.length; index++) {
    const token = text.tokens[index]!
    if (token.end > endingStart || token.start !== from) break
    if (!isLeading(token, text.tokens[index + 1])) break
    from = token.end
  }
  return from
}

function isLeading(token: Token, next: Token | undefined): boolean {
  if (LEADING.test(token.text) || MEASURE.test(token.text)) return true
  return COUNT.test(token.text) && next !== undefined && MEASURE.test(next.text)
}

/**
 * Whether the words before the ending name one thing: at least one of them is not generic.
 * 产业 in 产业项目 names nothing; 石英砂 in 石英砂项目 does.
 */
export function namesSomething(
  text: SegmentedText,
  lexicon: Lexicon,
  start: number,
  endingStart: number,
): boolean {
  if (endingStart - start < 2) return false
  let specific = 0
  for (let index = tokenIndexAt(text, start); index < text.tokens.length; index++) {
    const token = text.tokens[index]!
    if (token.start >= endingStart) break
    const word = token.end > endingStart ? text.plain.slice(token.start, endingStart) : token.text
    if (!/[\p{Script=Han}A-Za-z0-9]/u.test(word)) continue
    if (COUNT.test(word) || MEASURE.test(word) || lexicon.genericWords.has(word)) continue
    if (lexicon.verbs.has(word)) continue
    specific += word.length
  }
  return specific >= 2
}
