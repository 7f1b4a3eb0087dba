/**
 * Finds where projects stand: located_in, from their names, from 位于 and its like, from what the clause is set in.
 * 河口镇汲东干渠改造工程 → located_in 河口镇; 基地落户经开区 → located_in the zone
 */
import type {
  DocumentEntity,
  LinkedMention,
  ResolvedDocument,
} from '../link/within-document/resolved-document.ts'
import { sentenceAt } from '../segment/segmented-text.ts'
import { isActor } from './find-subjects.ts'
import { mentionsBetween } from './mentions-between.ts'
import type { RelationFound } from './relation-found.ts'

const SITED_IN =
  /(?:落户|落地|位于|坐落|选址|建在|设在|建于|座落|地处|布局在|涉及|横跨|途经|覆盖|连接)(?:于|在|到)?$/
const SET_IN = /(?:^|[，。；：\s])(?:在|走进|来到|步入)$/
const SITE_AFTER = /^[^，。；]{0,4}(?:落户|选址|位于|坐落|落地)/

/** @param spokenOf the place that the text speaks of at an offset, where a sentence names none */
export function relateSites(
  document: ResolvedDocument,
  spokenOf: (offset: number) => DocumentEntity | undefined,
): RelationFound[] {
  const relations: RelationFound[] = []
  const sited = new Set<LinkedMention>()
  for (const first of document.mentions) {
    if (first.entity.kind !== 'place' || !SITED_IN.test(before(document, first.mention.start))) continue
    const projects = projectsSited(document, first)
    for (const place of placesListed(document, first)) {
      for (const project of projects) {
        sited.add(project)
        const span = {
          start: Math.min(project.mention.start, place.mention.start),
          end: Math.max(project.mention.end, place.mention.end),
        }
        relations.push(located(project.entity, place.entity, span, 'sited-in'))
      }
    }
  }
  for (const project of document.mentions) {
    if (project.entity.kind !== 'project' || sited.has(project)) continue
    const { start, end } = project.mention
    for (const { place, rule } of sitesOf(document, start, end)) {
      sited.add(project)
      relations.push(located(project.entity, place.entity, project.mention, rule))
    }
  }
  relations.push(...firmsGathered(document, spokenOf))
  // What is sited nowhere stands where the text is: in the village or zone that it speaks of.
  const placed = new Set(Array.from(sited, ({ entity }) => entity))
  for (const { mention, entity } of document.mentions) {
    if (entity.kind !== 'project' || placed.has(entity)) continue
    const place = spokenOf(mention.start)
    if (!place || !/^(?:village|other)$/.test(String(place.attributes.level))) continue
    placed.add(entity)
    relations.push(located(entity, place, mention, 'site-spoken-of'))
  }
  return relations
}

const GATHERS = /(?:集聚|汇聚|聚集|落户|入驻|进驻|引进|吸引|拥有|培育)/

/** 现已集聚了甲、乙、丙等企业: the firms of the list are where the text is. */
function firmsGathered(
  document: ResolvedDocument,
  spokenOf: (offset: number) => DocumentEntity | undefined,
): RelationFound[] {
  return document.mentions.flatMap(({ mention, entity }) => {
    const sentence = sentenceAt(document.text, mention.start)
    if (entity.kind !== 'organization' || mention.rule !== 'shared-head' || !sentence) return []
    const place = spokenOf(mention.start)
    const gathers = GATHERS.test(document.text.plain.slice(sentence.start, mention.start))
    return gathers && place?.kind === 'place' ? [located(entity, place, mention, 'firms-gathered')] : []
  })
}

/** 海澄镇|内溪村 is the village; 白水镇、浮宫镇 are both. */
function placesListed(document: ResolvedDocument, first: LinkedMention): LinkedMention[] {
  const listed = [first]
  for (const next of document.mentions.slice(document.mentions.indexOf(first) + 1)) {
    const last = listed[listed.length - 1]!
    if (next.entity.kind !== 'place' || next.mention.start < last.mention.end) continue
    const between = document.text.plain.slice(last.mention.end, next.mention.start)
    if (between === '') listed.pop()
    else if (!/^[、和与]$/.test(between)) break
    listed.push(next)
  }
  return listed
}

function before(document: ResolvedDocument, offset: number): string {
  return document.text.plain.slice(Math.max(0, offset - 6), offset)
}

/** The project that 位于 and its like speak of: the one after 的, else the last one before, in the sentence or the one above it. */
function projectsSited(document: ResolvedDocument, place: LinkedMention): LinkedMention[] {
  const { plain } = document.text
  const { start, end } = place.mention
  const sentence = sentenceAt(document.text, start)
  const projects = document.mentions.filter(({ entity }) => entity.kind === 'project')
  const owned = projects.find(
    ({ mention }) => mention.start >= end && /^[^，。；]{0,12}的$/.test(plain.slice(end, mention.start)),
  )
  if (owned) return [owned]
  const last = projects.filter(({ mention }) => mention.end <= start).at(-1)
  if (!last || !sentence) return []
  // A、B落户经开区: all that the clause lists.
  const clause = projects.filter(
    ({ mention }) => mention.end <= start && !/[，。；]/.test(plain.slice(mention.end, start)),
  )
  if (clause.length > 0) return clause
  const own = sentenceAt(document.text, last.mention.start)
  const opens = start - sentence.start < 24
  return own === sentence || (opens && own?.paragraph === sentence.paragraph) ? [last] : []
}

interface Site {
  place: LinkedMention
  rule: string
}

/** The places in the project's name, and the one that its clause is set in. */
function sitesOf(document: ResolvedDocument, start: number, end: number): Site[] {
  const sentence = sentenceAt(document.text, start)
  if (!sentence) return []
  const places = mentionsBetween(document.mentions, sentence.start, sentence.end).filter(
    ({ mention, entity }) =>
      entity.kind === 'place' && mention.end <= sentence.end && mention.rule !== 'region-name',
  )
  const named = sitesInName(document, places, start, end)
  const clause = siteOfClause(document, places, start, end)
  const zone = named.every(({ place }) => place.entity.division === undefined)
  return zone && clause ? [...named, clause] : named
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
    ({ mention }) => mention.end === start || (mention.end === start - 1 && plain[start - 1] === '的'),
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
): Site | undefined {
  const { plain } = document.text
  const after = places.find(
    ({ mention }) =>
      mention.start >= end && mention.start - end < 12 && SITE_AFTER.test(plain.slice(end, mention.start)),
  )
  if (after) return { place: after, rule: 'sited-in' }
  const before = places.filter(({ mention }) => mention.end <= start && start - mention.end < 80)
  const made = before.filter(
    ({ mention }) =>
      plain[mention.start - 1] === '在' && /^[^，。；]{0,12}$/.test(plain.slice(mention.end, start)),
  )
  const sited = before.filter(({ mention }) =>
    SET_IN.test(plain.slice(Math.max(0, mention.start - 3), mention.start)),
  )
  const set = made.at(-1) ?? sited.at(-1)
  if (set) return { place: set, rule: 'clause-set-in' }
  const last = before
    .filter(
      ({ mention }) =>
        !/[；。]/.test(plain.slice(mention.end, start)) && isActor(document.text, mention, mention),
    )
    .at(-1)
  const local = /^(?:town|village|other)$/.test(String(last?.entity.attributes.level))
  return last && local ? { place: last, rule: 'clause-set-in' } : undefined
}

function located(
  source: DocumentEntity,
  target: DocumentEntity,
  { start, end }: { start: number; end: number },
  rule: string,
): RelationFound {
  return { relation: 'located_in', source, target, start, end, rule, attributes: {} }
}
