/**
 * Finds projects and programmes by the words that end their names and the verbs that govern them.
 * 实施荆马河北岸环境整治工程 → project; 推行“红管家”物业服务机制 → programme
 */
import type { Kind } from '../../graph/ontology.ts'
import type { Ending, Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, sentenceAt, tokenIndexAt } from '../segment/segmented-text.ts'
import { growName } from './grow-name.ts'
import { bareName, type Mention } from './mention.ts'
import { namesSomething, trimName } from './trim-name.ts'

export interface UndertakingContext {
  placeEndingAt(offset: number): number | undefined
  placeStartingAt(offset: number): boolean
  /** False where a character belongs to the name of a person or to a title in 《》. */
  isFree(offset: number): boolean
}

const ROUTE = /(?:铁路|高铁|高速|高速公路|公路|航道|水网|快线)$/
/** Words for what many do: only a longer name tells one of them. */
const ABSTRACT = /(?:改革|规划|战略|机制|制度|试点|方案|计划)$/
const LEAST_ABSTRACT = 4
const SHORTEST = 3
const LONG_ENOUGH = 7

/** A name's phase belongs to it: 工程二期, 产业园三期. */
const PHASE = /^(?:[一二三四五六七八九十]期|第[一二三四五六七八九十]期)(?:工程|项目)?/
/** A longer word goes on where the ending stands: 工程师, 项目部, 中心城区, 行动力. */
const LONGER_WORD =
  /^(?:协作|伙伴|引领|机遇|全局|沟通|布局|对接|互信|意义|定力|思维|发展|增长|运转|行驶|出口|师|部(?![门])|组|法人|经理|负责|总监|化|力|性|型|级|路径|者|人员|人|书|论|方|镇|城区|户|户数|商|学|量|区域|局|队|名单|清单|库|建议书|指数|资金)/

export function findUndertakings(
  text: SegmentedText,
  lexicon: Lexicon,
  context: UndertakingContext,
): Mention[] {
  const found: Mention[] = []
  for (let offset = 0; offset < text.plain.length; offset++) {
    const ending = lexicon.endings.longestAt(text.plain, offset)
    const meanings = lexicon.endings
      .get(ending ?? '')
      ?.filter((meaning) => meaning.class !== 'village' && meaning.class !== 'company')
    if (!ending || !meanings?.length || !context.isFree(offset)) continue
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
  const grown = growName(text, lexicon, { endingStart, ...context, innerVerbs: 'all' })
  const start = trimName(text, grown, endingStart)
  const written = text.plain.slice(start, endingStart)
  const quoted = /^[“‘「『]/.test(written)
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
  const kind = kindOf(text, lexicon, start, nameEnd, meanings, {
    quoted,
    written,
    startsWithPlace: context.placeStartingAt(start),
    placeOnly: context.placeEndingAt(endingStart) === start || /\d$/.test(written) || /小时$/.test(written),
  })
  if (
    !kind ||
    !specific ||
    name.length < SHORTEST ||
    isCounted(text, start, nameEnd) ||
    lexicon.notNames[kind.kind].has(name)
  )
    return undefined
  return { kind: kind.kind, start, end: nameEnd, name, rule: kind.rule }
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
  return { ...last, end, name: last.name + text.plain.slice(endingStart, end) }
}

interface NameShape {
  quoted: boolean
  /** The name without its ending, as read. */
  written: string
  /** Nothing but a place's name stands before the ending. */
  placeOnly: boolean
  startsWithPlace: boolean
}

/** 莲升片区活化改造: works on a place that the text names. */
const WORKS_DONE = /(?:改造|整治|更新|扩建|修缮|改造更新|改造提升)$/

function isObjectEnd(text: SegmentedText, end: number): boolean {
  return /^[，。；、和及]/.test(text.plain.slice(end, end + 1) || '。')
}

interface KindFound {
  kind: Kind
  rule: string
}

function kindOf(
  text: SegmentedText,
  lexicon: Lexicon,
  start: number,
  end: number,
  meanings: readonly Ending[],
  { quoted, written, placeOnly, startsWithPlace }: NameShape,
): KindFound | undefined {
  const has = (wanted: Ending['class']) => meanings.some((meaning) => meaning.class === wanted)
  if (has('works')) {
    const policy = isPolicy(text, lexicon, start, end, quoted)
    return policy ? { kind: 'programme', rule: 'policy-works' } : { kind: 'project', rule: 'works-form' }
  }
  if (has('policy') && !has('weak')) {
    if (!quoted && ABSTRACT.test(text.plain.slice(start, end)) && written.length < LEAST_ABSTRACT)
      return undefined
    return {
      kind: 'programme',
      rule: quoted ? 'quoted-programme' : 'policy-form',
    }
  }
  if (startsWithPlace && WORKS_DONE.test(text.plain.slice(start, end)) && isObjectEnd(text, end)) {
    return { kind: 'project', rule: 'works-at-place' }
  }
  if (has('weak') && quoted && written.length <= 30) {
    return { kind: 'programme', rule: 'quoted-programme' }
  }
  if (has('regional')) {
    const region = text.plain.slice(start, end)
    return lexicon.regions.longestAt(region, 0)
      ? { kind: 'programme', rule: 'regional-programme' }
      : undefined
  }
  if (lexicon.regions.longestEndingAt(text.plain, end)) return undefined
  if (has('line')) {
    // 新疆铁路 are the railways of a place, not one of them.
    const ofPlace = ROUTE.test(text.plain.slice(start, end)) && placeOnly
    return ofPlace ? undefined : { kind: 'project', rule: 'line-form' }
  }
  const phase = PHASE.test(text.plain.slice(end - 2, end))
  if ((has('facility') || has('zone')) && (phase || isBeingBuilt(text, lexicon, start, end))) {
    return { kind: 'project', rule: 'facility-being-built' }
  }
  if (has('institution') && isFounded(text, lexicon, start, end)) {
    return { kind: 'project', rule: 'institution-being-built' }
  }
  return undefined
}

/** 工程 of matter or of policy: what its name is made of decides; where both or neither speak, a quoted name is a policy. */
function isPolicy(
  text: SegmentedText,
  lexicon: Lexicon,
  start: number,
  end: number,
  quoted: boolean,
): boolean {
  let built = 0
  let policy = 0
  for (let at = start; at < end; at++) {
    const word = lexicon.undertakingWords.longestAt(text.plain, at)
    if (!word) continue
    if (lexicon.undertakingWords.get(word) === 'built') built++
    else policy++
    at += word.length - 1
  }
  if (text.plain.slice(start, end).endsWith('项目')) return policy > built && quoted
  return policy > built || (policy === built && quoted)
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
  if (!/^(?:计划|规划|改革|试点|创建|整治|改造|建设|服务)$/.test(word)) return false
  const next = text.tokens[tokenIndexAt(text, end)]
  if (!next || next.start !== end) return false
  return (
    (word === '计划' || word === '规划') && (/^(?:v|p|d|m|t)$/.test(next.tag) || lexicon.verbs.has(next.text))
  )
}

/** Whether a school or hospital is itself what is being built, not only where something is. */
function isFounded(text: SegmentedText, lexicon: Lexicon, start: number, end: number): boolean {
  if (/^(?:建设|项目|开工|动工|奠基|建成|竣工|落成|新建|扩建|正在建设)/.test(text.plain.slice(end, end + 4)))
    return true
  const token = text.tokens[tokenIndexAt(text, start - 1)]
  return (
    token !== undefined &&
    token.end === start &&
    /建$|^(?:建设|规划建设|启动|开工建设|加快建设)$/.test(token.text) &&
    lexicon.verbs.has(token.text)
  )
}

const BUILDING_AFTER =
  /^[”’]?(?:的)?(?:建设|开工|动工|建成|竣工|通车|投用|投产|启用|开园|开馆|落户|落成|奠基|揭牌|签约|项目|工程|全线|主体|正在|加快建设|加紧|顺利|已|将于|即将|有序|抓紧)/

/** What money goes into is being made: …产业基地。该基地总投资5.3亿元. */
const INVESTED_AFTER =
  /^(?:[^，。；]{0,6}[，。]?(?:该.{1,3})?(?:总投资|计划投资|投资[\d.]+[亿万])|[。，](?:位于|选址|由[^，。]{2,20}(?:投资|建设|承建)))/

/** Whether the text speaks of a facility as one that is being made: a verb of building governs it or follows it. */
function isBeingBuilt(text: SegmentedText, lexicon: Lexicon, start: number, end: number): boolean {
  if (BUILDING_AFTER.test(text.plain.slice(end, end + 6))) return true
  if (INVESTED_AFTER.test(text.plain.slice(end, end + 40))) return true
  if (
    /^[^，。；]{0,40}(?:加快建设|开工|动工|建成|竣工|通车|投用|落户|加紧建设|有序推进|顺利推进|扎实推进|先后落户)/.test(
      text.plain.slice(end, end + 50),
    )
  )
    return true
  const sentence = sentenceAt(text, start)
  if (!sentence) return false
  for (let index = tokenIndexAt(text, start) - 1; index >= sentence.firstToken; index--) {
    const token = text.tokens[index]!
    if (start - token.start > 60 || /[，；：]/.test(token.text)) return false
    if (/^[在于从到]$/.test(token.text)) return false
    const classes = lexicon.verbs.get(token.text)
    if (classes) return classes.includes('builds')
  }
  return false
}

function goesOn(text: SegmentedText, end: number): boolean {
  if (LONGER_WORD.test(text.plain.slice(end, end + 3))) return true
  const token = text.tokens[tokenIndexAt(text, end)]
  return token !== undefined && token.start < end && token.end > end
}
