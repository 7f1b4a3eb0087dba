/**
 * Finds who works together: cooperates_with between places and organizations.
 * 东乡区职业中学将与华锐芯公司共建光电产业学院 → the two cooperate; 加强与新洲区的对口协作 → with the place the text is about
 */
import type {
  DocumentEntity,
  LinkedMention,
  ResolvedDocument,
} from '../link/within-document/resolved-document.ts'
import { type SegmentedText, type Sentence, tokensWithin } from '../segment/segmented-text.ts'
import { isActor, nameGoesOn } from './find-subjects.ts'
import { mentionsBetween } from './mentions-between.ts'
import type { RelationFound } from './relation-found.ts'

const WITH = /(?:与|和|同|携手|联手|联合|会同|牵手|联同)$/
const JOINING = /(?:携手|联手|联合|会同|牵手|联同)$/
const AND = /^(?:[、与和及]|以及)$/
const TOGETHER =
  /^[^。；]{0,30}?(?:共建|合作|签署|签订|签约|签下|联手|携手|共同|联合|结对|对接|结成|协议|友好|协作|帮扶|同城化|联动|共享|互认)/
/** A list of more than this says nothing of any two of them. */
const MOST_JOINED = 30

/**
 * @param spokenOf whom the text speaks of where a sentence leaves its subject out
 */
export function relatePartners(
  document: ResolvedDocument,
  spokenOf: (offset: number) => DocumentEntity | undefined,
): RelationFound[] {
  return document.text.sentences.flatMap((sentence) => {
    const actors = actorsOf(document, sentence)
    return [
      ...withPartners(document, sentence, actors, spokenOf),
      ...listedPartners(document, sentence, actors),
    ]
  })
}

function actorsOf(document: ResolvedDocument, sentence: Sentence): LinkedMention[] {
  const inSentence = mentionsBetween(document.mentions, sentence.start, sentence.end).filter(
    ({ mention }) => mention.end <= sentence.end,
  )
  const starts = new Set(inSentence.map(({ mention }) => mention.start))
  const isWithin = ({ mention }: LinkedMention) =>
    inSentence.some(
      (other) =>
        other.mention.start <= mention.start &&
        other.mention.end >= mention.end &&
        other.mention.end - other.mention.start > mention.end - mention.start,
    )
  return inSentence.filter(
    (linked) =>
      (linked.entity.kind === 'organization' ||
        (linked.entity.kind === 'place' &&
          (starts.has(linked.mention.end) || !nameGoesOn(document.text, linked.mention.end)))) &&
      !isWithin(linked),
  )
}

/** A 与 B、C 签署协议: each of the list with the one before 与, or with whom the text speaks of. */
function withPartners(
  document: ResolvedDocument,
  sentence: Sentence,
  actors: readonly LinkedMention[],
  spokenOf: (offset: number) => DocumentEntity | undefined,
): RelationFound[] {
  const { plain } = document.text
  return actors.flatMap((actor, index) => {
    const before = plain.slice(Math.max(sentence.start, actor.mention.start - 4), actor.mention.start)
    const word = WITH.exec(before)?.[0]
    if (!word) return []
    const list = listFrom(plain, actors, index)
    const end = list[list.length - 1]!.mention.end
    if (!JOINING.test(word) && !TOGETHER.test(plain.slice(end, sentence.end))) return []
    const self = subjectBefore(document, actors.slice(0, index), actor.mention.start - word.length)
    const from = actor.mention.start - word.length
    const subject = self?.entity ?? (isLeftOut(document.text, from) ? spokenOf(from) : undefined)
    const start = self?.mention.start ?? actor.mention.start
    return list.flatMap(({ entity }) =>
      subject && subject !== entity ? [partners(subject, entity, start, end)] : [],
    )
  })
}

const OWN_LEVEL = /^(?:省|市|州|区|县|旗|镇|乡|街道|村|社区)里?(?:还|也|则|先后|分别)?$/

/** 加强与某区的协作 leaves its subject out; 链上一家企业则与某校共建 has one that was not found. */
function isLeftOut(text: SegmentedText, end: number): boolean {
  const from =
    end - (/[^，,。；：、\n]*$/.exec(text.plain.slice(Math.max(0, end - 60), end))?.[0].length ?? 0)
  const tokens = tokensWithin(text, from, end)
  if (OWN_LEVEL.test(text.plain.slice(from, end))) return true
  return /^[va]/.test(tokens[0]?.tag ?? '') || !tokens.some(({ tag }) => /^(?:n|i|l|x)/.test(tag))
}

/** The actor right before 与, else the last subject of the sentence. */
function subjectBefore(
  document: ResolvedDocument,
  actors: readonly LinkedMention[],
  offset: number,
): LinkedMention | undefined {
  const last = actors.at(-1)
  if (last && /^[^，。；、]{0,8}$/.test(document.text.plain.slice(last.mention.end, offset))) return last
  return actors.filter(({ mention }) => isActor(document.text, mention, mention)).at(-1)
}

/** The actor and those joined to it; of 湖州市|南浔区|善琏镇 the last is meant. */
function listFrom(plain: string, actors: readonly LinkedMention[], from: number): LinkedMention[] {
  const list: LinkedMention[] = []
  for (let index = from; index < actors.length; index++) {
    const actor = actors[index]!
    const last = list[list.length - 1]
    if (last && last.mention.end === actor.mention.start) list.pop()
    else if (last && !AND.test(plain.slice(last.mention.end, actor.mention.start))) break
    // 岩溪镇与海澄镇、枋洋镇与白水镇: a name that 与 follows begins another pair.
    else if (last && /^[与和同]/.test(plain.slice(actor.mention.end))) break
    list.push(actor)
  }
  return list
}

/** 临淮岗镇、王截流乡联手打造: all of a list that a word of joining follows. */
function listedPartners(
  document: ResolvedDocument,
  sentence: Sentence,
  actors: readonly LinkedMention[],
): RelationFound[] {
  const { plain } = document.text
  return actors.flatMap((actor, index) => {
    const before = plain.slice(Math.max(sentence.start, actor.mention.start - 2), actor.mention.start)
    if (WITH.test(before)) return []
    if (index > 0 && AND.test(plain.slice(actors[index - 1]!.mention.end, actor.mention.start))) return []
    const list = listFrom(plain, actors, index)
    const end = list[list.length - 1]!.mention.end
    if (
      list.length < 2 ||
      list.length > MOST_JOINED ||
      !/^(?:[两三四]地|双方|将)?(?:共建|共同|联手|携手|联合|签署|签订|合作|牵手|结成|突破)/.test(
        plain.slice(end, sentence.end),
      )
    )
      return []
    return list.flatMap((left, at) =>
      list
        .slice(at + 1)
        .filter((right) => right.entity !== left.entity)
        .map((right) => partners(left.entity, right.entity, actor.mention.start, end)),
    )
  })
}

function partners(source: DocumentEntity, target: DocumentEntity, start: number, end: number): RelationFound {
  return {
    relation: 'cooperates_with',
    source,
    target,
    start,
    end,
    rule: 'joined-in-cooperation',
    attributes: {},
  }
}
