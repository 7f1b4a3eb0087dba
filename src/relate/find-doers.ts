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
import type { Sentence } from '../segment/segmented-text.ts'
import { isActor, isInLongerName } from './find-subjects.ts'
import { mentionsBetween } from './mentions-between.ts'
import { verbBetween } from './verb-between.ts'

const AND = /^(?:正|将|还|并|已|拟|也)?(?:[、与和及]|以及|会同|联合|携手|同)$/
const JOINT = /^[^，。；]{0,4}(?:共建|合建|合资|合作|联合|共同|联手|携手)/
const WITH = /(?:与|和|同|联合|携手|会同)$/

export interface Doer {
  entity: DocumentEntity
  start: number
  end: number
  verb: string | undefined
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
    if (/；/.test(text.plain.slice(actor.mention.end, start))) return []
    const partner = partnerOf(text.plain, before, index)
    if (partner) return [...subjectDoers(document, lexicon, before.slice(0, index), start), partner]
    const first = firstOfCoordination(text.plain, before, index)
    if (!isActor(text, first.mention, actor.mention)) continue
    const verb =
      verbBetween(text, lexicon, actor.mention.end, start) ??
      verbOfDisposal(document, lexicon, actor.mention.end, start)
    if (verb) return coordinated(text.plain, before, first, verb)
  }
  return []
}

/** …，并同浮宫镇共建实验室: the partner builds it too. */
function partnerOf(plain: string, actors: readonly LinkedMention[], index: number): Doer | undefined {
  const { mention, entity } = actors[index]!
  if (
    !WITH.test(plain.slice(Math.max(0, mention.start - 2), mention.start)) ||
    isJoinedToLast(plain, actors, index)
  )
    return undefined
  const verb = JOINT.exec(plain.slice(mention.end))?.[0]
  return verb === undefined ? undefined : { entity, start: mention.start, end: mention.end, verb }
}

function isJoinedToLast(plain: string, actors: readonly LinkedMention[], index: number): boolean {
  return index > 0 && isJoined(plain, actors[index - 1]!, actors[index]!)
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
