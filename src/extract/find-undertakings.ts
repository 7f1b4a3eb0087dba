/**
 * Finds projects and programmes by the words that end their names and the verbs that govern them.
 * 实施荆马河北岸环境整治工程 → project; 推行“红管家”物业服务机制 → programme
 */
import type { Ending, Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, tokenIndexAt } from '../segment/segmented-text.ts'
import { growName } from './grow-name.ts'
import { bareName, type Mention, newMention } from './mention.ts'
import { namesSomething, trimName } from './trim-name.ts'
import { kindOfUndertaking, PHASE } from './undertaking-kind.ts'

export interface UndertakingContext {
  placeEndingAt(offset: number): number | undefined
  placeStartingAt(offset: number): boolean
  /** False where a character belongs to the name of a person or to a title in 《》. */
  isFree(offset: number): boolean
}

const SHORTEST = 3
const LONG_ENOUGH = 7
/** Words for what many do: only a longer name tells one of them. */
const ABSTRACT = /(?:改革|规划|战略|机制|制度|试点|方案|计划)$/
const LEAST_ABSTRACT = 4

/** A longer word goes on where the ending stands: 工程师, 项目部, 中心城区, 行动力. */
const LONGER_WORD =
  /^(?:协作|伙伴|引领|机遇|全局|沟通|布局|对接|互信|意义|定力|思维|发展|增长|运转|行驶|出口|师|部(?![门])|组|法人|经理|负责|总监|化|力|性|型|级|路径|者|人员|人|书|论|方|镇|城区|户|户数|商|学|量|区域|局|队|名单|清单|库|建议书|指数|资金)/

export function findUndertakings(
  text: SegmentedText,
  lexicon: Lexicon,
  context: UndertakingContext,
): Mention[] {
  const found: Mention[] = []
  for (
    let offset = lexicon.endings.firstFrom(text.plain, 0);
    offset < text.plain.length;
    offset = lexicon.endings.firstFrom(text.plain, offset + 1)
  ) {
    if (!context.isFree(offset)) continue
    const ending = lexicon.endings.longestAt(text.plain, offset)!
    const meanings = lexicon.endings
      .get(ending)!
      .filter((meaning) => meaning.class !== 'village' && meaning.class !== 'company')
    if (meanings.length === 0) continue
    const end = offset + ending.length
    if (goesOn(text, end) || isVerbHere(text, lexicon, offset, end)) continue
    const last = found[found.length - 1]
    const mention =
      undertakingEndingAt(text, lexicon, context, offset, end, meanings) ??
      lengthened(text, last, offset, end, meanings)
    if (!mention) continue
    if (last && last.start >= mention.start) found.pop()
    found.push(mention)
    offset = mention.end - 1
  }
  return found
}

function undertakingEndingAt(
  text: SegmentedText,
  lexicon: Lexicon,
  context: UndertakingContext,
  endingStart: number,
  end: number,
  meanings: readonly Ending[],
): Mention | undefined {
  const opening = quotationEndingAt(text, end)
  const grown = growName(text, lexicon, { endingStart, ...context, innerVerbs: 'all' })
  const start = opening ?? trimName(text, grown, endingStart)
  const written = text.plain.slice(start, endingStart)
  const quoted = opening !== undefined || /^[“‘「『]/.test(written)
  const phase = PHASE.exec(text.plain.slice(end, end + 8))?.[0] ?? ''
  const nameEnd = end + phase.length
  const name = bareName(text.plain.slice(start, nameEnd))
  // 市体育中心: the word of a level before a long ending says whose it is.
  const seated = lexicon.levels.has(written) && end - endingStart >= 3
  // 重点产业链高质量发展行动: common words, but so many of them that they name one thing.
  const long = meanings.some((meaning) => meaning.class === 'policy') && endingStart - start >= LONG_ENOUGH
  const specific =
    seated ||
    long ||
    quoted ||
    text.plain.startsWith('长制', endingStart) ||
    namesSomething(text, lexicon, start, endingStart)
  const kind = kindOfUndertaking(text, lexicon, start, nameEnd, meanings, {
    quoted,
    written,
    startsWithPlace: context.placeStartingAt(start),
    placeOnly: context.placeEndingAt(endingStart) === start || /\d$/.test(written) || /小时$/.test(written),
  })
  if (
    !kind ||
    name.length < SHORTEST ||
    isCounted(text, start, nameEnd) ||
    lexicon.notNames[kind.kind].has(name)
  )
    return undefined
  const abstract = kind.rule === 'policy-form' && ABSTRACT.test(name) && written.length < LEAST_ABSTRACT
  const loose = !specific || abstract || /^(?:standing-facility|activity-form)$/.test(kind.rule)
  return newMention({ kind: kind.kind, start, end: nameEnd, name, rule: kind.rule, loose })
}

/** “共同成长计划”: a quotation that ends with the ending is the whole name; where it begins. */
function quotationEndingAt({ plain }: SegmentedText, end: number): number | undefined {
  if (!/[”」]/.test(plain[end] ?? '')) return undefined
  const inside = /[“「]([^“”「」，。；：！？\n]{3,24})$/.exec(plain.slice(Math.max(0, end - 25), end))
  return inside ? end - inside[1]!.length : undefined
}

/** “红管家”物业服务|机制: a name that another ending follows goes on to it. */
function lengthened(
  text: SegmentedText,
  last: Mention | undefined,
  endingStart: number,
  end: number,
  meanings: readonly Ending[],
): Mention | undefined {
  const policy = meanings.some((meaning) => meaning.class === 'policy')
  if (last?.end !== endingStart || last.kind !== 'programme' || !policy) return undefined
  return newMention({ ...last, end, name: last.name + text.plain.slice(endingStart, end) })
}

const COUNT_BEFORE =
  /(?:(?:[\d.]+|[一二三四五六七八九十百几数多])(?:余|多)?(?:个|项|批|家|座|条|处|所|类|种|场)|各|各大|所有|部分|一些|一批|这一|这些)$/
const COUNT_AFTER = /^(?:达|达到|增至|已达|共|超)?\d+(?:余|多)?(?:个|座|所|家|项|条|处)/

/** 24个重点项目: what stands after a count is a class of things, not a name. */
function isCounted(text: SegmentedText, start: number, end: number): boolean {
  return (
    COUNT_BEFORE.test(text.plain.slice(Math.max(0, start - 6), start)) ||
    COUNT_AFTER.test(text.plain.slice(end, end + 8))
  )
}

/** 片区计划实施24个项目, 高起点规划、高标准建设: 计划 and 规划 as verbs name nothing. */
function isVerbHere(text: SegmentedText, lexicon: Lexicon, start: number, end: number): boolean {
  const word = text.plain.slice(start, end)
  if (word !== '计划' && word !== '规划') return false
  const next = text.tokens[tokenIndexAt(text, end)]
  if (!next || next.start !== end) return false
  return /^(?:v|p|d|m|t)$/.test(next.tag) || lexicon.verbs.has(next.text)
}

function goesOn(text: SegmentedText, end: number): boolean {
  if (LONGER_WORD.test(text.plain.slice(end, end + 3))) return true
  const token = text.tokens[tokenIndexAt(text, end)]
  return token !== undefined && token.start < end && token.end > end
}
