/**
 * Finds who carries out an undertaking: carries_out from places and organizations.
 * 由鼓楼高新区与江苏淮海食品研究院共建的九里山冷链物流园 → both carry it out
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import type {
  DocumentEntity,
  LinkedMention,
  ResolvedDocument,
} from '../link/within-document/resolved-document.ts'
import { type SegmentedText, type Sentence, sentenceAt, tokenIndexAt } from '../segment/segmented-text.ts'
import type { RelationFound } from './relation-found.ts'

/** What stands before a place that is not the doer: 在丹灶镇, 落户经开区, 来到河口镇. */
const NOT_DOER_BEFORE =
  /(?:在|于|到|至|往|向|对|为|从|给|与|和|及|落户|位于|来自|走进|来到|前往|赴|选址|惠及|覆盖|支持|关于|围绕|成为|打造|融入|对接|连接|承接)$/
/** What stands after a name that is no doer: 丹灶镇的…, 霍邱县副县长. */
const NOT_DOER_AFTER = /^(?:的(?!指导|支持)|等地|境内|区域|方向|沿线|周边|内|中|里|上|段)/

export function relateActions(document: ResolvedDocument, lexicon: Lexicon): RelationFound[] {
  const relations: RelationFound[] = []
  for (const { mention, entity } of document.mentions) {
    if (entity.kind !== 'project' && entity.kind !== 'programme') continue
    const sentence = sentenceAt(document.text, mention.start)
    if (!sentence || isTitle(document, sentence)) continue
    const verb = verbBefore(document.text, lexicon, sentence, mention.start)
    const doers = doersInSentence(document, sentence, mention.start, mention.end)
    if (doers.length > 0) {
      for (const doer of doers) {
        relations.push(
          relation(doer.entity, entity, doer, mention, verb, 'doer-in-sentence', verb ? 0.8 : 0.6),
        )
      }
      continue
    }
    if (!verb) continue
    const doer = doerSpokenOf(document, mention.start)
    if (doer)
      relations.push(
        relation(
          doer,
          entity,
          { start: mention.start, end: mention.end },
          mention,
          verb,
          'doer-left-out',
          0.7,
        ),
      )
  }
  return relations
}

function isTitle(document: ResolvedDocument, sentence: Sentence): boolean {
  return (
    sentence === document.text.sentences[0] &&
    !/[。！？]$/.test(document.text.plain.slice(sentence.start, sentence.end))
  )
}

interface Doer {
  entity: DocumentEntity
  start: number
  end: number
}

/** Places and organizations of the sentence that do it: after 由 on either side, or the last subject before it. */
function doersInSentence(document: ResolvedDocument, sentence: Sentence, start: number, end: number): Doer[] {
  const { plain } = document.text
  const actors = document.mentions.filter(
    ({ mention, entity }) =>
      (entity.kind === 'place' || entity.kind === 'organization') &&
      mention.start >= sentence.start &&
      mention.end <= sentence.end &&
      mention.rule !== 'region-name' &&
      !isWithin(document, mention.start, mention.end),
  )
  const passive = actors.filter(({ mention }) => {
    const between = mention.start >= end ? plain.slice(end, mention.start) : ''
    return mention.start >= end && between.length < 20 && /^[^。；]*由$/.test(between)
  })
  if (passive.length > 0) return coordinated(plain, actors, passive[0]!)
  const before = actors.filter(({ mention }) => mention.end <= start)
  for (let index = before.length - 1; index >= 0; index--) {
    const actor = before[index]!
    const left = plain.slice(Math.max(sentence.start, actor.mention.start - 3), actor.mention.start)
    const right = plain.slice(actor.mention.end, start)
    if (/；/.test(right)) return []
    if (/由$/.test(left)) return coordinated(plain, before, actor)
    if (NOT_DOER_AFTER.test(right) || right === '') continue
    if (NOT_DOER_BEFORE.test(left) && !isCoordinated(plain, before, index)) continue
    return coordinated(plain, before, firstOfCoordination(plain, before, index))
  }
  return []
}

function isWithin(document: ResolvedDocument, start: number, end: number): boolean {
  return document.mentions.some(
    ({ mention, entity }) =>
      mention.start <= start &&
      mention.end >= end &&
      mention.end - mention.start > end - start &&
      entity.kind !== 'place',
  )
}

const AND = /^(?:[、与和及]|以及|会同|联合|携手|同)$/

function isCoordinated(plain: string, actors: readonly LinkedMention[], index: number): boolean {
  const before = actors[index - 1]
  return before !== undefined && AND.test(plain.slice(before.mention.end, actors[index]!.mention.start))
}

function firstOfCoordination(plain: string, actors: readonly LinkedMention[], index: number): LinkedMention {
  let first = index
  while (isCoordinated(plain, actors, first)) first--
  return actors[first]!
}

/** The actor and those joined to it by 、 与 和. */
function coordinated(plain: string, actors: readonly LinkedMention[], first: LinkedMention): Doer[] {
  const doers: Doer[] = []
  let last: LinkedMention | undefined
  for (const actor of actors.slice(actors.indexOf(first))) {
    if (last && !AND.test(plain.slice(last.mention.end, actor.mention.start))) {
      // 福建省晋江市: the place after another is the one meant.
      if (last.mention.end !== actor.mention.start) break
      doers.pop()
    }
    doers.push({ entity: actor.entity, start: actor.mention.start, end: actor.mention.end })
    last = actor
  }
  return doers
}

/** Where a sentence leaves out who does it: the place that the paragraphs above speak of, else the document's. */
function doerSpokenOf(document: ResolvedDocument, offset: number): DocumentEntity | undefined {
  const starts = new Set(document.text.sentences.map((sentence) => sentence.start))
  const subjects = document.mentions.filter(
    ({ mention, entity }) =>
      entity.kind === 'place' &&
      entity.division !== undefined &&
      mention.end <= offset &&
      starts.has(mention.start),
  )
  const last = subjects.at(-1)?.entity
  return last && last.division?.level !== 'province' ? last : document.topic
}

/** The verb that governs a name: the last one before it in its clause. */
function verbBefore(
  text: SegmentedText,
  lexicon: Lexicon,
  sentence: Sentence,
  offset: number,
): string | undefined {
  for (let index = tokenIndexAt(text, offset) - 1; index >= sentence.firstToken; index--) {
    const token = text.tokens[index]!
    if (offset - token.start > 80) return undefined
    const classes = lexicon.verbs.get(token.text)
    if (classes?.some((verbClass) => verbClass === 'builds' || verbClass === 'runs')) return token.text
    if (classes?.includes('governs') && /^[说称]$|表示|介绍|强调|指出/.test(token.text)) return undefined
  }
  return undefined
}

function relation(
  source: DocumentEntity,
  target: DocumentEntity,
  from: { start: number; end: number },
  to: { start: number; end: number },
  verb: string | undefined,
  rule: string,
  confidence: number,
): RelationFound {
  return {
    relation: 'carries_out',
    source,
    target,
    start: Math.min(from.start, to.start),
    end: Math.max(from.end, to.end),
    rule,
    confidence,
    attributes: verb ? { role: verb } : {},
  }
}
