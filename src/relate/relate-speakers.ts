/**
 * Finds whom the text gives as launching, heading or announcing an undertaking: promotes from persons.
 * 陆惠说，“红管家”的好做法要在全区推开 → 陆惠 promotes 红管家
 */
import { isPerson } from '../../graph/ontology.ts'
import type { Mention } from '../extract/mention.ts'
import type { DocumentEntity, ResolvedDocument } from '../link/within-document/resolved-document.ts'
import { sentenceAt } from '../segment/segmented-text.ts'
import { mentionsBetween } from './mentions-between.ts'
import type { RelationFound } from './relation-found.ts'

const SPEAKS =
  /^[^。！？]{0,10}?(?:说|表示|介绍|指出|强调|要求|认为|宣布|告诉|坦言|提出|透露|称|谈到|汇报|通报|致辞|推介|讲话|发言|发起|部署|主持|牵头|推动|带领|表态|就|：)|^[^。！？]{0,30}(?:亲自|就[^。！？]{0,30}(?:洽谈|座谈|交流|汇报|说明|致辞|发言))/

/** Who reports on others' work does not carry it out. */
const REPORTS = /^[^。！？]{0,10}?(?:通报|督查|宣读|点评|主持)/

/**
 * @param seats where each official of the document holds office: a department whose head speaks for an
 * undertaking carries it out
 */
export function relateSpeakers(
  document: ResolvedDocument,
  seats: ReadonlyMap<DocumentEntity, DocumentEntity>,
): RelationFound[] {
  const { text } = document
  const relations: RelationFound[] = []
  let speaker: { entity: DocumentEntity; start: number; paragraph: number; reports: boolean } | undefined
  for (const { mention, entity } of document.mentions) {
    const sentence = sentenceAt(text, mention.start)
    if (!sentence) continue
    if (speaker && speaker.paragraph !== sentence.paragraph) speaker = undefined
    if (isPerson(entity.kind)) {
      const rest = text.plain.slice(mention.end, sentence.end)
      const reports = REPORTS.test(rest)
      if (entity.kind === 'official' && SPEAKS.test(rest))
        relations.push(...spokenBefore(document, mention, entity))
      if (SPEAKS.test(rest))
        speaker = { entity, start: mention.start, paragraph: sentence.paragraph, reports }
      continue
    }
    if (speaker?.entity.kind !== 'official') continue
    if (entity.kind !== 'project' && entity.kind !== 'programme') continue
    const sameSentence = speaker.start >= sentence.start
    const start = sameSentence ? speaker.start : mention.start
    const { end } = mention
    relations.push({
      relation: 'promotes',
      source: speaker.entity,
      target: entity,
      start,
      end,
      rule: sameSentence ? 'speaker-in-sentence' : 'speaker-in-paragraph',
      attributes: {},
    })
    const seat = seats.get(speaker.entity)
    if (!sameSentence || seat?.kind !== 'organization' || speaker.reports) continue
    relations.push({
      relation: 'carries_out',
      source: seat,
      target: entity,
      start,
      end,
      rule: 'head-speaks-for',
      attributes: {},
    })
  }
  return relations
}

/** How far a speech may reach back from its speaker, in UTF-16 units. */
const LONGEST_SPEECH = 300

/** “古柳河清淤工程快完工了。”镇长某某说: the speech stands before its speaker. */
function spokenBefore(
  { text, mentions }: ResolvedDocument,
  { start, end }: Mention,
  source: DocumentEntity,
): RelationFound[] {
  const before = text.plain.slice(Math.max(0, start - LONGEST_SPEECH), start)
  const speech = /“([^“”]*(?:“[^“”]*”[^“”]*)*[。！？，…])”[^。！？“”\n]{0,30}$/.exec(before)?.[0]
  if (speech === undefined) return []
  return mentionsBetween(mentions, start - speech.length, start).flatMap(({ mention, entity }) =>
    (entity.kind === 'project' || entity.kind === 'programme') &&
    mention.end < start - speech.length + speech.lastIndexOf('”')
      ? [
          {
            relation: 'promotes',
            source,
            target: entity,
            start: mention.start,
            end,
            rule: 'speech-before-speaker',
            attributes: {},
          },
        ]
      : [],
  )
}
