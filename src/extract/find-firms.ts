/**
 * Finds firms that are named without 公司 or 集团: a brand that is no word of the language, and a trade.
 * 由瑞盈储能投资建设 → 瑞盈储能; 东莞铭达精密 → 东莞铭达精密; 绿色食品 is none
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { isTokenBoundary, type SegmentedText, type Token, tokenIndexAt } from '../segment/segmented-text.ts'
import { type Mention, newMention } from './mention.ts'

const LONGEST_BRAND = 4
/** Words that make a trade the name of something else: 储能产业, 食品加工, 农业园. */
const GOES_ON =
  /^(?:产业|行业|企业|公司|集团|领域|市场|园|学院|大学|学校|局|厅|部|站|中心|协会|学会|产品|设备|技术|设施|工程师|人才|服务|加工|制造|制品|贸易|安全|保险|大会|展|节|论坛|大厦|路|港|城|街|业|化|型|类|品|店|商|厂|场)/
/** What belongs to firms. */
const OWNED =
  /^(?:项目|总部|负责人|党支部|党委|党总支|董事长|总经理|副总|厂长|经理|创始人|年产|生产基地|工会|车间|生产线|入驻|落户|投资|投产|总投资|共建|合作|计划|牵头|承建|集团|股份|研发)/
/** Characters that join or qualify words and stand in no brand. */
const NO_BRAND =
  /[的了着过在是和与及或以并对把将还从向不更也都让被给这那每各其该有等之所要于已又再但而则一二两三四五六七八九十百千万亿几多个年月日人们者类性化型们]/
/** What may stand right before the name of a firm: a word that leads to it, the verb that governs it. */
const LEADS_TAG = /^(?:v|p|c|u|d|m|q|t|r)/
/** Words of grammar, no part of a brand even where they are one character. */
const FUNCTION_TAG = /^(?:p|u|c|d|r|m|q|f|y|v|w)/
/** Tags that nodejieba gives to names, to words it does not know, and to pieces of words. */
const BRAND_TAG = /^(?:x|nr|nz|nt|ns|j|zg|g|ng|vg|ag|l|i|k|h|e|y|o)/

/**
 * @param placeEndingAt start of the place's name that ends at an offset: it may open the firm's name
 * @param isFree false where a character belongs to a name found before
 */
export function findFirms(
  text: SegmentedText,
  lexicon: Lexicon,
  placeEndingAt: (offset: number) => number | undefined,
  isFree: (offset: number) => boolean,
): Mention[] {
  const found: Mention[] = []
  for (
    let offset = lexicon.trades.firstFrom(text.plain, 2);
    offset < text.plain.length;
    offset = lexicon.trades.firstFrom(text.plain, offset + 1)
  ) {
    if (!isFree(offset)) continue
    const end = offset + lexicon.trades.longestAt(text.plain, offset)!.length
    if (!isTokenBoundary(text, end) || goesOn(text, end)) continue
    const brand = brandEndingAt(text, lexicon, offset, placeEndingAt)
    if (brand === undefined) continue
    const start = placeEndingAt(brand) ?? brand
    if (!isFree(brand) || !isLed(text, start, placeEndingAt)) continue
    found.push(
      newMention({
        kind: 'organization',
        start,
        end,
        name: text.plain.slice(start, end),
        rule: 'trade-name',
        loose: true,
      }),
    )
    offset = end - 1
  }
  return found
}

/** 储能产业, 食品安全: another noun makes the trade a part of its name; 项目 and 党支部 are the firm's own. */
function goesOn(text: SegmentedText, end: number): boolean {
  const rest = text.plain.slice(end, end + 6)
  if (GOES_ON.test(rest)) return true
  const next = text.tokens[tokenIndexAt(text, end)]
  return next?.start === end && /^(?:n|vn|a|b|j)$/.test(next.tag) && !OWNED.test(rest)
}

/** Where the brand before the trade begins: two to four characters that nodejieba does not read as a common word. */
function brandEndingAt(
  text: SegmentedText,
  lexicon: Lexicon,
  end: number,
  placeEndingAt: (offset: number) => number | undefined,
): number | undefined {
  let start = end
  for (let index = tokenIndexAt(text, end - 1); index >= 0; index--) {
    const token = text.tokens[index]!
    if (token.end !== start || !isBrandPart(token, lexicon)) break
    if (end - token.start > LONGEST_BRAND) break
    start = token.start
    if (placeEndingAt(start) !== undefined) break
  }
  const brand = text.plain.slice(start, end)
  if (
    brand.length < 2 ||
    NO_BRAND.test(brand) ||
    lexicon.commonWords.has(brand) ||
    lexicon.divisionShortNames.longestAt(brand, 0) === brand
  )
    return undefined
  return start
}

function isBrandPart({ text: word, tag }: Token, lexicon: Lexicon): boolean {
  if (!/^\p{Script=Han}+$/u.test(word) && !/^[A-Za-z0-9]{1,6}$/.test(word)) return false
  return (
    (BRAND_TAG.test(tag) || (word.length === 1 && !FUNCTION_TAG.test(tag))) &&
    !(word.length > 1 && lexicon.commonWords.has(word))
  )
}

function isLed(
  text: SegmentedText,
  start: number,
  placeEndingAt: (offset: number) => number | undefined,
): boolean {
  if (start === 0 || placeEndingAt(start) !== undefined) return true
  const before = text.tokens[tokenIndexAt(text, start - 1)]
  return (
    before === undefined ||
    before.end !== start ||
    !/[\p{Script=Han}A-Za-z0-9]/u.test(before.text) ||
    LEADS_TAG.test(before.tag)
  )
}
