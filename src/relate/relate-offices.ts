/**
 * Finds where each office is held: holds_office from persons to places and organizations.
 * 区委常委、组织部部长陆惠 → 陆惠 holds_office 鼓楼区, office 区委常委、组织部部长
 */
import { isPerson } from '../../graph/ontology.ts'
import type { Holding } from '../extract/find-officials.ts'
import type { Office } from '../extract/read-offices.ts'
import type { ResolvedMentions } from '../link/within-document/resolve-document.ts'
import type { DocumentEntity } from '../link/within-document/resolved-document.ts'
import { type SegmentedText, sentenceAt } from '../segment/segmented-text.ts'
import type { RelationFound } from './relation-found.ts'

/** The level that a title names itself: 区长, 副县长. */
const TITLE_LEVEL = /(省|市|区|县|旗|州|镇|乡|村)长(?:助理|候选人)?$|(村)主任$/

export function relateOffices(document: ResolvedMentions, holdings: readonly Holding[]): RelationFound[] {
  const entityAt = new Map(document.mentions.map(({ mention, entity }) => [mention, entity]))
  const persons = new Map(
    document.entities.filter((entity) => isPerson(entity.kind)).map((entity) => [entity.plain, entity]),
  )
  const placeEnds = new Set(
    document.mentions
      .filter(
        ({ mention, entity }) =>
          entity.kind === 'place' && !mention.reference && mention.rule !== 'leading-body',
      )
      .map(({ mention }) => mention.end),
  )
  return holdings.flatMap((holding) => {
    const person = persons.get(holding.person.name)
    if (!person) return []
    const offices = new Map<DocumentEntity, string[]>()
    let last: DocumentEntity | undefined
    for (const office of holding.offices) {
      const target = targetOf(office, document, entityAt, last)
      if (!target) continue
      last = target
      const title = officeWithoutPlace(office, document.text, placeEnds)
      const titles = offices.get(target) ?? []
      if (!titles.includes(title)) offices.set(target, [...titles, title])
    }
    return [...offices].map(([target, titles]) => ({
      relation: 'holds_office' as const,
      source: person,
      target,
      start: holding.start,
      end: holding.end,
      rule: holding.rule,
      attributes: { office: titles.join('、'), ...holding.term },
    }))
  })
}

/** 市委常委、经开区党工委书记 speaks for the zone: who is but a member of one body heads the other. */
const MEMBER = /^(?:\p{Script=Han}{0,6}常委|\p{Script=Han}{0,10}成员|党委委员|副\p{Script=Han}{1,3})$/u

/** @returns for whom each official speaks */
export function seatsOf(offices: readonly RelationFound[]): Map<DocumentEntity, DocumentEntity> {
  const seats = new Map<DocumentEntity, DocumentEntity>()
  const members = new Set<DocumentEntity>()
  for (const { source, target, attributes } of offices) {
    const isMember = MEMBER.test(attributes.office ?? '')
    if (!seats.has(source) || (members.has(source) && !isMember && target.kind === 'place')) {
      seats.set(source, target)
      if (isMember) members.add(source)
      else members.delete(source)
    }
  }
  return seats
}

function targetOf(
  office: Office,
  document: ResolvedMentions,
  entityAt: ReadonlyMap<unknown, DocumentEntity>,
  last: DocumentEntity | undefined,
): DocumentEntity | undefined {
  if (office.at) return entityAt.get(office.at)
  if (office.title.startsWith('驻村'))
    return document.places.meant({ level: '村', nearest: true }, office.start)
  const level = TITLE_LEVEL.exec(office.title)
  const word = level?.[1] ?? level?.[2]
  if (word) {
    if (last?.kind === 'place' && last.plain.endsWith(word)) return last
    return document.places.meant({ level: word, nearest: false }, office.start)
  }
  if (office.level !== undefined) {
    if (last?.kind === 'place' && last.plain.endsWith(office.level)) return last
    return document.places.meant({ level: office.level, nearest: false }, office.start)
  }
  if (office.department !== undefined) {
    if (goesOnBefore(office, document.text)) return undefined
    if (last?.kind === 'place') return last
    const reach = document.mentions.filter(
      ({ mention, entity }) =>
        entity.kind === 'place' && mention.end <= office.start && office.start - mention.end < 40,
    )
    return reach.at(-1)?.entity ?? document.topic
  }
  if (office.start !== office.titleStart) return undefined
  return last ?? bodyToHead(office, document)
}

/** 全国某会|组织部部长, 总社|工会主席: a body that was not found stands before the department, and holds it. */
function goesOnBefore({ start }: Office, { plain }: SegmentedText): boolean {
  return /(?![任为由和与及兼原前现时是的在向请让])\p{Script=Han}/u.test(plain[start - 1] ?? '')
}

const HEADED = /(?:党委|党总支|党支部|委员会|联盟|协会|领导小组|指挥部|专班|工作组|合作社|联合体)$/

/** 成立古柳河治理指挥部，由某某兼任指挥长: the body that the sentence has just named and the title heads. */
function bodyToHead(office: Office, document: ResolvedMentions): DocumentEntity | undefined {
  const sentence = sentenceAt(document.text, office.start)
  return document.mentions.findLast(
    ({ mention, entity }) =>
      entity.kind === 'organization' &&
      mention.start >= (sentence?.start ?? office.start) &&
      mention.end <= office.start &&
      HEADED.test(mention.name),
  )?.entity
}

/** 丹灶镇党委书记 is the office 党委书记; 区委书记, which names its place by level only, stays whole. In simplified characters. */
function officeWithoutPlace(office: Office, text: SegmentedText, placeEnds: ReadonlySet<number>): string {
  if (office.at?.kind === 'organization' || (office.at?.end ?? 0) > office.titleStart)
    return text.plain.slice(office.titleStart, office.end)
  let start = office.titleStart
  while (start > office.start && !placeEnds.has(start)) start--
  // 龙海区|委副书记: the level belongs to both, and the office is 区委副书记.
  return text.plain.slice(
    start < office.titleStart && text.plain[start] === '委' ? start - 1 : start,
    office.end,
  )
}
