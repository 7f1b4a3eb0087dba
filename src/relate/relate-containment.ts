/**
 * Finds what is part of what: places in places, phases and parts of undertakings.
 * 丰财街道祥和社区 → 祥和社区 part_of 丰财街道; 工业园三期 → part_of 工业园
 */
import type { DocumentEntity, ResolvedDocument } from '../link/within-document/resolved-document.ts'
import { sentenceAt } from '../segment/segmented-text.ts'
import { mentionsByEnd } from './mentions-between.ts'
import type { RelationFound } from './relation-found.ts'

const PHASE = /^(.{3,}?)(?:第?[一二三四五六七八九十]期)(?:工程|项目)?$/

export function relateContainment(document: ResolvedDocument): RelationFound[] {
  return [
    ...relateDivisions(document),
    ...relateChains(document),
    ...relateLocalities(document),
    ...relatePhases(document),
    ...relateNamedParts(document),
  ]
}

/** What the gazetteer knows of the divisions that the document names. */
function relateDivisions(document: ResolvedDocument): RelationFound[] {
  const byCode = new Map(
    document.entities.flatMap((entity) => (entity.division ? [[entity.division.code, entity]] : [])),
  )
  return document.entities.flatMap((entity) => {
    if (!entity.division || entity.mentions.length === 0) return []
    const above = entity.division.above.find((code) => byCode.has(code))
    const container = above && byCode.get(above)
    if (!container || container.mentions.length === 0) return []
    return [found(entity, container, bestMention(entity), 'division-code')]
  })
}

/** 江苏|吴江: what is written as one within the other, whatever else the document names between them. */
function relateChains(document: ResolvedDocument): RelationFound[] {
  const endingAt = mentionsByEnd(document.mentions)
  return document.mentions.flatMap((inner) => {
    const above = inner.entity.division?.above
    const outers = endingAt.get(inner.mention.start)
    if (!above || !outers) return []
    return outers
      .filter((outer) => above.includes(outer.entity.division?.code ?? ''))
      .map((outer) =>
        found(
          inner.entity,
          outer.entity,
          { start: outer.mention.start, end: inner.mention.end },
          'place-chain',
        ),
      )
  })
}

const AREA = /^(?:village-form|village-in-town|town-form|zone-form|shared-head)$/

/** Villages, zones and parks lie in the place that stands before them, or in the one that was spoken of last. */
function relateLocalities(document: ResolvedDocument): RelationFound[] {
  const endingAt = mentionsByEnd(document.mentions)
  return document.entities.flatMap((entity) => {
    if (entity.kind !== 'place' || entity.division || entity.mentions.length === 0) return []
    for (const mention of entity.mentions) {
      const container = endingAt
        .get(mention.start)
        ?.findLast((linked) => linked.entity.kind === 'place' && linked.entity !== entity)?.entity
      if (container) return [found(entity, container, mention, 'place-chain')]
    }
    if (entity.mentions[0]!.rule === 'region-name' || !isLocal(entity)) return []
    const mention = entity.mentions[0]!
    const owner = document.entities.find(
      (other) =>
        other.division &&
        other !== entity &&
        entity.plain.startsWith(shortOf(other)) &&
        other.mentions.length > 0,
    )
    if (owner) return [found(entity, owner, mention, 'named-after-place')]
    // What was found by the form of an undertaking stands somewhere; only by that of a place is it known to lie there.
    if (!entity.mentions.some(({ rule }) => AREA.test(rule))) return []
    const container = lastPlaceBefore(document, mention.start, entity)
    return container ? [found(entity, container, mention, 'place-spoken-of')] : []
  })
}

/** 京津冀协同发展示范区 may span provinces: only what is named like a village or a local zone lies in a place. */
function isLocal(entity: DocumentEntity): boolean {
  return !/(?:经济区|城市群|都市圈|经济带|经济圈|发展带|创新带|科创带|科创圈|协同区|先导区|合作区)$/.test(
    entity.plain,
  )
}

function shortOf(entity: DocumentEntity): string {
  return entity.division!.short
}

function lastPlaceBefore(
  document: ResolvedDocument,
  offset: number,
  self: DocumentEntity,
): DocumentEntity | undefined {
  const sentence = sentenceAt(document.text, offset)
  const small = self.attributes.level === 'village'
  const reach = document.mentions.filter(
    ({ mention, entity }) =>
      entity !== self &&
      mention.end <= offset &&
      (small ? entity.attributes.level === 'town' : entity.division !== undefined),
  )
  const last = reach.at(-1)
  if (last && sentence && last.mention.start >= sentence.start) return last.entity
  const topic = document.topic !== self && isAbove(document.topic, self) ? document.topic : undefined
  return small ? (last?.entity ?? topic) : topic
}

/** No village lies in a village, nor a park in one. */
function isAbove(container: DocumentEntity | undefined, self: DocumentEntity): boolean {
  if (!container || container.attributes.level === 'village') return false
  return (
    self.attributes.level === 'village' ||
    container.division !== undefined ||
    container.attributes.level === 'town'
  )
}

/** 工业园三期 is part of 工业园, where the document speaks of both. */
function relatePhases(document: ResolvedDocument): RelationFound[] {
  return document.entities.flatMap((entity) => {
    const whole = entity.kind === 'project' ? PHASE.exec(entity.plain)?.[1] : undefined
    const container = document.entities.find(
      (other) =>
        other !== entity &&
        other.kind === 'project' &&
        whole !== undefined &&
        other.plain.startsWith(whole) &&
        other.plain.length < entity.plain.length + 2,
    )
    return container ? [found(entity, container, entity.mentions[0]!, 'phase')] : []
  })
}

const TAIL = /(?:工程|项目|计划|行动|行动计划|规划)$/

/** 南水北调中线工程 is part of 南水北调工程: the longer name says which part. */
function relateNamedParts(document: ResolvedDocument): RelationFound[] {
  return document.entities.flatMap((part) => {
    const tail = part.kind === 'project' || part.kind === 'programme' ? TAIL.exec(part.plain)?.[0] : undefined
    if (!tail) return []
    const wholes = document.entities.filter(
      (whole) =>
        whole !== part &&
        whole.kind === part.kind &&
        whole.plain.endsWith(tail) &&
        whole.plain.length >= tail.length + 3 &&
        part.plain.length > whole.plain.length &&
        part.plain.startsWith(whole.plain.slice(0, -tail.length)),
    )
    return wholes.map((whole) => found(part, whole, part.mentions[0]!, 'named-part'))
  })
}

function bestMention(entity: DocumentEntity): { start: number; end: number } {
  return entity.mentions.find((mention) => mention.name === entity.plain) ?? entity.mentions[0]!
}

function found(
  source: DocumentEntity,
  target: DocumentEntity,
  { start, end }: { start: number; end: number },
  rule: string,
): RelationFound {
  return { relation: 'part_of', source, target, start, end, rule, attributes: {} }
}
