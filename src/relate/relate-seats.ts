/**
 * Finds where organizations are based: located_in, from 位于 and its like and from the town that their names open with.
 * 位于丹灶镇的启帆电子公司 → located_in 丹灶镇; 石码镇中心卫生院 → located_in 石码镇
 */
import type { LinkedMention, ResolvedDocument } from '../link/within-document/resolved-document.ts'
import { placesListed } from './list-places.ts'
import { mentionsBetween } from './mentions-between.ts'
import type { RelationFound } from './relation-found.ts'

const BASED_BEFORE =
  /(?:位于|坐落于|坐落在|地处|落户|落户在|落户于|注册在|注册于|总部在|总部设在|扎根|扎根于)$/
const BASED_BETWEEN = /^(?:的)?(?:总部)?(?:已|先后|去年|今年)?$/

/** 位于丹灶镇的某厂、启帆电子: the first of the list may not have been found. */
const FIRST_OF_LIST = /^的(?:\p{Script=Han}{2,8}、)?$/u

/** Neither companies, which bear the names of provinces, nor the departments of a place say by their names where they stand. */
const NAMED_BY_SITE = /^(?:institution-form|office-body)$/

export function relateSeats(document: ResolvedDocument): RelationFound[] {
  return [...basedIn(document), ...namedAfterTown(document)]
}

function basedIn(document: ResolvedDocument): RelationFound[] {
  const { plain } = document.text
  return document.mentions.flatMap((first) => {
    const { start } = first.mention
    const before = plain.slice(Math.max(0, start - 6), start)
    const verb = first.entity.kind === 'place' ? BASED_BEFORE.exec(before)?.[0] : undefined
    if (verb === undefined) return []
    return placesListed(document, first).flatMap((place) =>
      [...namedAfter(document, place), ...namedBefore(document, start - verb.length)].map((organization) =>
        based(organization, place, 'based-in'),
      ),
    )
  })
}

/** 位于丹灶镇的|甲公司、乙公司 */
function namedAfter(document: ResolvedDocument, place: LinkedMention): LinkedMention[] {
  const { plain } = document.text
  const list: LinkedMention[] = []
  let end = place.mention.end
  for (const linked of mentionsBetween(document.mentions, end, end + 80)) {
    if (linked.entity.kind !== 'organization' || linked.mention.start < end) continue
    if (!(list.length === 0 ? FIRST_OF_LIST : /^[、和与及]$/).test(plain.slice(end, linked.mention.start)))
      break
    list.push(linked)
    end = linked.mention.end
  }
  return list
}

/** 甲公司、乙公司|总部位于丹灶镇 */
function namedBefore(document: ResolvedDocument, end: number): LinkedMention[] {
  const { plain } = document.text
  const list: LinkedMention[] = []
  for (const linked of mentionsBetween(document.mentions, end - 80, end).toReversed()) {
    if (linked.entity.kind !== 'organization' || linked.mention.end > end) continue
    const last = list.at(-1)?.mention.start
    const between = plain.slice(linked.mention.end, last ?? end)
    if (!(last === undefined ? BASED_BETWEEN : /^[、和与及]$/).test(between)) break
    list.push(linked)
  }
  return list
}

/** 石码镇|中心卫生院 */
function namedAfterTown(document: ResolvedDocument): RelationFound[] {
  return document.mentions.flatMap((organization) => {
    const { mention, entity } = organization
    if (entity.kind !== 'organization' || !NAMED_BY_SITE.test(mention.rule)) return []
    const town = document.entities.find(
      (place) =>
        place.kind === 'place' &&
        /^(?:town|village|other)$/.test(String(place.attributes.level)) &&
        entity.plain !== place.plain &&
        entity.plain.startsWith(place.plain),
    )
    return town ? [based(organization, { entity: town, mention }, 'named-after-site')] : []
  })
}

function based(organization: LinkedMention, place: LinkedMention, rule: string): RelationFound {
  return {
    relation: 'located_in',
    source: organization.entity,
    target: place.entity,
    start: Math.min(organization.mention.start, place.mention.start),
    end: Math.max(organization.mention.end, place.mention.end),
    rule,
    attributes: {},
  }
}
