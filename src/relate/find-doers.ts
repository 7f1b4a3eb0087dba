/**
 * Finds which places and organizations of a sentence do what it says of an undertaking.
 * 该镇正与闽南研究院共建杨梅保鲜实验室 → 该镇, 闽南研究院
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import type {
  DocumentEntity,
  LinkedMention,
  ResolvedDocument,
} from '../link/within-document/resolved-document.ts'
import type { SegmentedText, Sentence } from '../segment/segmented-text.ts'
import { isActor, isInLongerName } from './find-subjects.ts'
import { mentionsBetween } from './mentions-between.ts'
import { verbBetween } from './verb-between.ts'

const AND = /^(?:正|将|还|并|已|拟|也)?(?:[、与和及]|以及|会同|联合|携手|同)$/
const JOINT = /^[^，。；]{0,4}(?:签下|签约|签订|签署|共建|合建|合资|合作|联合|共同|联手|携手)/
const WITH = /(?:与|和|同|联合|携手|会同|联手|牵手)$/
const JOINING = /(?:联合|携手|会同|联手|牵手)$/

export interface Doer {
  entity: DocumentEntity
  start: number
  end: number
  verb: string | undefined
  /** Stands after 与: another does it too. */
  partner?: true
}

/** Places and organizations of the sentence that do it: after 由 on either side, or the last subject before it. */
export function doersInSentence(
  document: ResolvedDocument,
  lexicon: Lexicon,
  sentence: Sentence,
  start: number,
  end: number,
): Doer[] {
  const inSentence = mentionsBetween(document.mentions, sentence.start, sentence.end)
  const actors = inSentence.filter(
    ({ mention, entity }) =>
      (entity.kind === 'place' || entity.kind === 'organization') &&
      mention.end <= sentence.end &&
      mention.rule !== 'region-name' &&
      (mention.end <= start || mention.start >= end) &&
      !isInLongerName(document, mention.start, mention.end),
  )
  return [
    ...passiveDoers(document, lexicon, actors, sentence, end),
    ...subjectDoers(document, lexicon, actors, start),
  ]
}

/** 交给某合作社运营, 由某公司建设: the doer comes after, unless what it makes comes after too (由某公司建设的另一项目). */
function passiveDoers(
  document: ResolvedDocument,
  lexicon: Lexicon,
  actors: readonly LinkedMention[],
  sentence: Sentence,
  end: number,
): Doer[] {
  const { plain } = document.text
  const after = actors.find(
    ({ mention }) =>
      mention.start >= end &&
      mention.start - end < 20 &&
      /^[^。；]*(?:由|交给)$/.test(plain.slice(end, mention.start)),
  )
  if (!after) return []
  const clauseEnd = endOfClause(plain, after.mention.end, sentence.end)
  const other = mentionsBetween(document.mentions, after.mention.end + 1, clauseEnd).some(
    ({ mention, entity }) =>
      (entity.kind === 'project' || entity.kind === 'programme') && mention.end <= clauseEnd,
  )
  const verb = verbBetween(document.text, lexicon, after.mention.end, sentence.end, 'first')
  return other ? [] : coordinated(plain, actors, after, verb)
}

/** The last subject before the undertaking with a verb of building or running between: 启动…, 把…推广. */
function subjectDoers(
  document: ResolvedDocument,
  lexicon: Lexicon,
  actors: readonly LinkedMention[],
  start: number,
): Doer[] {
  const { text } = document
  const before = actors.filter(({ mention }) => mention.end <= start)
  for (let index = before.length - 1; index >= 0; index--) {
    const actor = before[index]!
    if (/；|，(?:支持|鼓励|引导)/.test(text.plain.slice(actor.mention.end, start))) return []
    const partners = partnersOf(text, lexicon, before, index, start)
    if (partners.length > 0) {
      const others = before.slice(
        0,
        before.findIndex(({ mention }) => mention.start === partners[0]!.start),
      )
      return [...subjectDoers(document, lexicon, others, start), ...partners]
    }
    const first = firstOfCoordination(text.plain, before, index)
    if (!isActor(text, first.mention, actor.mention)) continue
    if (hasOwnPredicate(document, lexicon, actor.mention.end, start)) return []
    const verb =
      verbBetween(text, lexicon, actor.mention.end, start) ??
      verbOfDisposal(document, lexicon, actor.mention.end, start)
    if (verb) return coordinated(text.plain, before, first, verb)
  }
  return []
}

/** 某镇建设A工程，|B工程年内完工: B opens a clause of its own, after a verb that has its object. */
function hasOwnPredicate(document: ResolvedDocument, lexicon: Lexicon, from: number, start: number): boolean {
  const { text } = document
  const comma = text.plain.lastIndexOf('，', start - 1)
  if (comma < from || verbBetween(text, lexicon, comma, start)) return false
  const own = mentionsBetween(document.mentions, start, start + 1)[0]
  const isList = /^[”》]?[，。；、]/.test(text.plain.slice(own?.mention.end ?? start))
  return (
    !isList &&
    mentionsBetween(document.mentions, from, comma).some(
      ({ entity }) => entity.kind === 'project' || entity.kind === 'programme',
    )
  )
}

/** …，并同浮宫镇、白水镇共建实验室; 联合区水利局实施工程: the partners do it too. */
function partnersOf(
  text: SegmentedText,
  lexicon: Lexicon,
  actors: readonly LinkedMention[],
  index: number,
  start: number,
): Doer[] {
  const { plain } = text
  const first = firstOfCoordination(plain, actors, index)
  const word = WITH.exec(plain.slice(Math.max(0, first.mention.start - 2), first.mention.start))?.[0]
  if (word === undefined) return []
  const { end } = actors[index]!.mention
  const verb =
    JOINT.exec(plain.slice(end))?.[0] ??
    (JOINING.test(word) ? verbBetween(text, lexicon, end, start) : undefined)
  if (verb === undefined) return []
  return coordinated(plain, actors, first, verb).map((doer) => ({ ...doer, partner: true }))
}

/** 把巷道长制推广到六个村: with 把 and 将 the verb follows its object. */
function verbOfDisposal(
  document: ResolvedDocument,
  lexicon: Lexicon,
  from: number,
  start: number,
): string | undefined {
  const { text } = document
  if (!/[把将][^，。；]{0,12}$/.test(text.plain.slice(from, start))) return undefined
  return verbBetween(text, lexicon, start, endOfClause(text.plain, start, text.plain.length), 'first')
}

function endOfClause(plain: string, from: number, limit: number): number {
  const mark = /[，。；]/.exec(plain.slice(from, limit))
  return mark ? from + mark.index : limit
}

function firstOfCoordination(plain: string, actors: readonly LinkedMention[], index: number): LinkedMention {
  let first = index
  while (first > 0 && isJoined(plain, actors[first - 1]!, actors[first]!)) first--
  return actors[first]!
}

/** A 与 B, A、B; also 福建省|晋江市, of which the second is meant. */
function isJoined(plain: string, left: LinkedMention, right: LinkedMention): boolean {
  return (
    left.mention.end === right.mention.start || AND.test(plain.slice(left.mention.end, right.mention.start))
  )
}

export function coordinated(
  plain: string,
  actors: readonly LinkedMention[],
  first: LinkedMention,
  verb: string | undefined,
): Doer[] {
  const doers: Doer[] = []
  let last: LinkedMention | undefined
  for (const actor of actors.slice(actors.indexOf(first))) {
    if (last && !isJoined(plain, last, actor)) break
    if (last && last.mention.end === actor.mention.start) doers.pop()
    doers.push({ entity: actor.entity, start: actor.mention.start, end: actor.mention.end, verb })
    last = actor
  }
  return doers
}
