/**
 * Finds where one project stands: the places in its name, and the one that its clause is set in.
 * 在海澄镇建设古柳河清淤工程 → 海澄镇; 白水镇、浮宫镇携手建设生态风光带 → both
 */
import type {
  DocumentEntity,
  LinkedMention,
  ResolvedDocument,
} from '../link/within-document/resolved-document.ts'
import { sentenceAt } from '../segment/segmented-text.ts'
import { isActor } from './find-subjects.ts'
import { listEndingWith, placesListed } from './list-places.ts'
import { mentionsBetween } from './mentions-between.ts'

const SET_IN = /(?:^|[，。；：\s])(?:在|走进|来到|步入)$/
const SITE_AFTER = /^[^，。；]{0,4}(?:落户|选址|位于|坐落|落地)/
/** 丹灶镇的某工程, 丹灶镇引进的某项目 */
const JOINED = /^(?:(?:新|已)?(?:引进|招引|承接))?的?$/

/** A phase of a park stands where the park does, and not in it. */
const PHASE = /^第?[一二三四五六七八九十]期(?:工程|项目|扩建)?$/

export interface Site {
  place: LinkedMention
  rule: string
}

/** The places in the project's name, and the one that its clause is set in. */
export function sitesOf(document: ResolvedDocument, start: number, end: number): Site[] {
  const sentence = sentenceAt(document.text, start)
  if (!sentence) return []
  const places = mentionsBetween(document.mentions, sentence.start, sentence.end).filter(
    ({ mention, entity }) =>
      entity.kind === 'place' && mention.end <= sentence.end && mention.rule !== 'region-name',
  )
  const named = sitesInName(document, places, start, end)
  const clause = siteOfClause(document, places, start, end)
  const zone = named.every(({ place }) => place.entity.division === undefined)
  return zone ? [...named, ...clause] : named
}

/** 河口镇|汲东干渠改造工程, 江阴|靖江过江通道; of 厦门|翔安 the inner one. 永济至虞乡快速路 stands in neither alone. */
function sitesInName(
  document: ResolvedDocument,
  places: readonly LinkedMention[],
  start: number,
  end: number,
): Site[] {
  const { plain } = document.text
  const sites: Site[] = []
  let at = start
  for (const place of places) {
    if (place.mention.start !== at || place.mention.end >= end) continue
    if (PHASE.test(plain.slice(place.mention.end, end))) continue
    const last = sites.at(-1)
    if (last && isInner(place.entity, last.place.entity)) sites.pop()
    sites.push({ place, rule: 'site-in-name' })
    at = place.mention.end
  }
  if (sites.length > 0) {
    if (/^[至到—-]/.test(plain.slice(at))) return []
    // 佛山仙湖实验室 in a text about a town of 佛山: the city belongs to the name and says nothing of the site.
    return sites.filter(
      ({ place }) =>
        !document.topic || document.topic === place.entity || !isInner(document.topic, place.entity),
    )
  }
  const joined = places.find(
    ({ mention }) => mention.end <= start && JOINED.test(plain.slice(mention.end, start)),
  )
  return joined ? [{ place: joined, rule: 'site-in-name' }] : []
}

function isInner(inner: DocumentEntity, outer: DocumentEntity): boolean {
  return (
    inner.division !== undefined &&
    outer.division !== undefined &&
    inner.division.code.startsWith(outer.division.code)
  )
}

function siteOfClause(
  document: ResolvedDocument,
  places: readonly LinkedMention[],
  start: number,
  end: number,
): Site[] {
  const { plain } = document.text
  const listed = (first: LinkedMention, rule: string) =>
    placesListed(document, first)
      .filter(({ mention }) => mention.end <= start || mention.start >= end)
      .map((place) => ({ place, rule }))
  const after = places.find(
    ({ mention }) =>
      mention.start >= end && mention.start - end < 12 && SITE_AFTER.test(plain.slice(end, mention.start)),
  )
  if (after) return listed(after, 'sited-in')
  const before = places.filter(({ mention }) => mention.end <= start && start - mention.end < 80)
  const made = before.filter(
    ({ mention }) =>
      plain[mention.start - 1] === '在' && /^[^，。；]{0,12}$/.test(plain.slice(mention.end, start)),
  )
  const sited = before.filter(({ mention }) =>
    SET_IN.test(plain.slice(Math.max(0, mention.start - 3), mention.start)),
  )
  const set = made.at(-1) ?? sited.at(-1)
  if (set) return listed(set, 'clause-set-in')
  const last = before.findLast(
    (place) =>
      !/[；。]/.test(plain.slice(place.mention.end, start)) &&
      isActor(document.text, listEndingWith(plain, before, place)[0]!.mention, place.mention),
  )
  const subjects = last ? listEndingWith(plain, before, last) : []
  return subjects
    .filter(({ entity }) => /^(?:town|village|other)$/.test(String(entity.attributes.level)))
    .map((place) => ({ place, rule: 'clause-set-in' }))
}
