/**
 * Decides whether a grown name is a project, a programme, a facility that stands or none, and by which rule.
 * 荆马河北岸环境整治工程 → project (built); “头雁”工程 → programme (run); 体育中心 → project only where it is being built
 */
import type { Kind } from '../../graph/ontology.ts'
import type { Ending, Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, sentenceAt, tokenIndexAt } from '../segment/segmented-text.ts'

const ROUTE = /(?:铁路|高铁|高速|高速公路|公路|航道|水网|快线)$/
/** What is done to a thing is no programme by itself: the thing is what is named. */
const WORK = /(?:建设|改造|更新|扩建|修缮|提升|整治|工作|创建|实践|教育|系统|通|码)$/
/** An unquoted name before a common word is one only where it says much. */
const LONG_ENOUGH = 6
/** A name's phase belongs to it: 工程二期, 产业园三期. */
export const PHASE = /^(?:[一二三四五六七八九十]期|第[一二三四五六七八九十]期)(?:工程|项目)?/

export interface NameShape {
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

export interface KindFound {
  kind: Kind
  rule: string
}

/** Undefined where the words name no undertaking. */
export function kindOfUndertaking(
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
  if (has('weak') && written.length >= LONG_ENOUGH && !WORK.test(text.plain.slice(start, end)))
    return { kind: 'programme', rule: 'activity-form' }
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
  if (has('facility') && written !== '' && !placeOnly) return { kind: 'place', rule: 'standing-facility' }
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
