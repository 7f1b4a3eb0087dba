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
import { placesListed } from './list-places.ts'
import type { RelationFound } from './relation-found.ts'
import { sitesOf } from './sites-of-project.ts'

const SITED_IN =
  /(?:落户|花落|落子|落地|位于|坐落|选址|建在|设在|建于|座落|地处|布局在|涉及|横跨|纵贯|贯穿|跨越|途经|途径|经过|覆盖|连接|串联|[起始]于|延伸[至到]|[起始]自|止于|[终至]于|终至|终到|(?:起点|终点)(?:为|是|在|位于)|[东西南北](?:起|至|到|接|连|抵|达))(?:于|在|到)?$/

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
    const { plain } = document.text
    const stands =
      SETTLES.test(plain.slice(mention.end)) ||
      BATCH.test(plain.slice(Math.max(0, mention.start - 120), mention.start))
    if (!place || !(stands || isSmall(place))) continue
    placed.add(entity)
    relations.push(located(entity, place, mention, 'site-spoken-of'))
  }
  return relations
}

/** 智能门锁项目去年落户。: where the text is, however large that is. */
const SETTLES = /^[^，。；]{0,30}(?:落户|落地|落子)[，。；]/

/** 某区97个重点项目竣工，…其中包括…: what is listed of a batch stands where the batch does. */
const BATCH = /\d+个[^，。；\n]{0,12}项目[^，。；\n]{0,8}(?:竣工|开工|投产|签约)[^\n]*(?:包括|其中)[^。\n]*$/

function isSmall({ attributes }: DocumentEntity): boolean {
  return /^(?:village|other)$/.test(String(attributes.level))
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
  const opens = start - sentence.start < 24 || GOES_ON.test(plain.slice(sentence.start, start))
  return own === sentence || (opens && own?.paragraph === sentence.paragraph) ? [last] : []
}

/** 工程起于…，途经…，止于…: the sentence is about the one above it. */
const GOES_ON = /^(?:该|全)?(?:工程|项目|线路|全线|管道|道路|公路|铁路|大桥)/

function located(
  source: DocumentEntity,
  target: DocumentEntity,
  { start, end }: { start: number; end: number },
  rule: string,
): RelationFound {
  return { relation: 'located_in', source, target, start, end, rule, attributes: {} }
}
