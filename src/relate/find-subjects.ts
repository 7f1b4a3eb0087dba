/**
 * Finds whom the text speaks of where a sentence leaves its subject out.
 * 丹灶镇党委书记张应统介绍，… 一是全力支持实验室建设 → 丹灶镇, for the whole paragraph
 */
import type { Mention } from '../extract/mention.ts'
import type { DocumentEntity, ResolvedDocument } from '../link/within-document/resolved-document.ts'
import { isHeading, type SegmentedText, sentenceAt, tokenIndexAt } from '../segment/segmented-text.ts'
import { mentionsBetween } from './mentions-between.ts'

const CLAUSE_OPENS =
  /(?:^|[，。；：、！？“”（）\s\d年月日]|由|是|为|今年|去年|近年来|目前|据了解|同时|此外|其中|以来|近日|接下来|下一步|随后|近期|当前|当天|会上|会后|交给|表示|介绍|说|要求|支持|鼓励|引导|推动|促成|协助|引进|引入)$/
const NOT_DOER_AFTER =
  /^(?:的|等地|境内|区域|方向|沿线|周边|内|中|里|上|段|市场|产业|经济|人民|群众|居民|与|和|、|，(?:是|位于))/

/** 素有美誉的海澄镇则…: what is said of it before its name keeps it no less the subject. */
const QUALIFIED = /^(?:则|也|还|正|已|将|近年|今年|去年|率先)/

/**
 * Whether a mention of a place or organization is the subject of its clause.
 * @param first the first of those joined to it, itself where it stands alone
 */
export function isActor(text: SegmentedText, first: Mention, last: Mention): boolean {
  const before = text.plain.slice(Math.max(0, first.start - 4), first.start)
  const after = text.plain.slice(last.end, last.end + 4)
  const opens = CLAUSE_OPENS.test(before) || (before.endsWith('的') && QUALIFIED.test(after))
  if (!opens || NOT_DOER_AFTER.test(after)) return false
  if (/^(?:等(?!地)|现场|当场)/.test(after)) return true
  const next = text.tokens[tokenIndexAt(text, last.end)]
  if (next === undefined || next.start > last.end) return true
  return next.start === last.end && /^(?:v|p|d|t|a|c|x|b|m|r)/.test(next.tag) && !nameGoesOn(text, last.end)
}

/** 东莞|铭达精密: a place whose name an unknown word or a noun follows is the head of a longer name. */
export function nameGoesOn(text: SegmentedText, end: number): boolean {
  const next = text.tokens[tokenIndexAt(text, end)]
  return (
    next?.start === end &&
    /^(?:x|nz|nt|nr)/.test(next.tag) &&
    /^(?![一二两三四五六七八九十各等])\p{Script=Han}/u.test(next.text)
  )
}

/**
 * @param seats where each official of the document holds office
 * @returns the place or organization that the text speaks of at an offset: that of the paragraph's speaker, the
 * subject that opened a sentence of the paragraph, or what the document is about
 */
export function findSubjects(
  document: ResolvedDocument,
  seats: ReadonlyMap<DocumentEntity, DocumentEntity>,
): (offset: number) => DocumentEntity | undefined {
  const { text, topic } = document
  const outerEndingAt = new Map(
    document.mentions.flatMap(({ mention, entity }) =>
      entity.kind === 'place' ? [[mention.end, mention]] : [],
    ),
  )
  /** 福建省|晋江市|池店镇 is one subject, and the town is meant. */
  const firstOfChain = (mention: Mention): Mention => {
    const outer = outerEndingAt.get(mention.start)
    return outer && outer.start < mention.start ? firstOfChain(outer) : mention
  }
  const isSubject = (mention: Mention, entity: DocumentEntity) =>
    entity.kind === 'place' &&
    isActor(text, firstOfChain(mention), mention) &&
    !isInLongerName(document, mention.start, mention.end)
  // What a later sentence says of one town ends with it: the paragraph goes on about its own subject.
  const opening = new Set(
    text.sentences.filter(({ paragraph }, index) => text.sentences[index - 1]?.paragraph !== paragraph),
  )
  const subjects = new Map<number, { start: number; subject: DocumentEntity }[]>()
  for (const { mention, entity } of document.mentions) {
    const sentence = sentenceAt(text, mention.start)
    if (!sentence || mention.start - sentence.start > 12 || mention.rule === 'region-name') continue
    const seat = seats.get(entity)
    const subject = seat ?? (opening.has(sentence) && isSubject(mention, entity) ? entity : undefined)
    if (subject?.kind !== 'place') continue
    const inParagraph = subjects.get(sentence.paragraph) ?? []
    subjects.set(sentence.paragraph, inParagraph)
    inParagraph.push({ start: mention.start, subject })
  }
  const sections = findSections(document)
  return (offset) => {
    const isBefore = ({ start }: { start: number }) => start < offset
    const inParagraph = subjects.get(sentenceAt(text, offset)?.paragraph ?? -1)
    return inParagraph?.findLast(isBefore)?.subject ?? sections.findLast(isBefore)?.subject ?? topic
  }
}

/** Lines that are nothing but a place's name head the part of the text that is about it. */
function findSections({ text, mentions }: ResolvedDocument): { start: number; subject: DocumentEntity }[] {
  return mentions.flatMap(({ mention, entity }) => {
    return entity.kind === 'place' && isHeading(text, mention.start, mention.end)
      ? [{ start: mention.start, subject: entity }]
      : []
  })
}

/** No name reaches farther, in UTF-16 units. */
const LONGEST_NAME = 160

/** 渭源县 in 渭源县金芪专业合作社 does nothing there. */
export function isInLongerName(document: ResolvedDocument, start: number, end: number): boolean {
  return mentionsBetween(document.mentions, start - LONGEST_NAME, start + 1).some(
    ({ mention, entity }) =>
      entity.kind !== 'place' && mention.end >= end && mention.end - mention.start > end - start,
  )
}
