/**
 * Writes what was found in one document as Statements.
 * 张应统 in 丹灶镇党委书记张应统 → a document, an entity, a mention and a relation
 */
import { type DocumentRecord, isPerson } from '../../../graph/ontology.ts'
import { bareName, type Mention } from '../../extract/mention.ts'
import { NATION, type Statement } from '../../extract/statement.ts'
import type { Division, Gazetteer } from '../../lexicon/gazetteer.ts'
import { type Lexicon, LexiconError } from '../../lexicon/load-lexicon.ts'
import type { RelationFound } from '../../relate/relation-found.ts'
import { type SegmentedText, sentenceAt } from '../../segment/segmented-text.ts'
import type { DocumentEntity, ResolvedDocument } from './resolved-document.ts'

export function toStatements(
  document: DocumentRecord,
  resolved: ResolvedDocument,
  relations: readonly RelationFound[],
  { gazetteer, rules }: Lexicon,
): Statement[] {
  const ends = new Set(relations.flatMap(({ source, target }) => [source, target]))
  const entities = resolved.entities.filter((entity) => entity.mentions.length > 0 || ends.has(entity))
  const stated = placesStated(relations, resolved)
  const bodies = bodiesStated(relations)
  const numbers = new Map(entities.map((entity, number) => [entity, number]))
  const sure = new Map(entities.map((entity) => [entity, sureness(entity)]))
  const { text } = resolved
  const confidenceOf = (rule: string): number => {
    const row = rules.get(rule)
    if (!row) throw new LexiconError(`rules.tsv has no row for the rule ${rule}`)
    return row.confidence
  }
  const span = (start: number, end: number): [number, number] => {
    const first = sentenceAt(text, start)
    const last = sentenceAt(text, end - 1)
    return [first?.start ?? start, Math.max(first?.end ?? end, last?.end ?? end)]
  }
  return [
    { type: 'document', ...document, sentences: text.sentences.length },
    ...entities.map((entity, number) => ({
      type: 'entity' as const,
      document: document.id,
      entity: number,
      kind: entity.kind,
      name: entity.name,
      plain: entity.plain,
      ...(entity.division ? { division: entity.division.code } : {}),
      places: [...placesOf(entity, resolved, stated.get(entity)), ...[...(bodies.get(entity) ?? [])].sort()],
      ...(holdsPlace(entity, resolved) ? { holdsPlace: true } : {}),
      aliases: aliasesOf(entity, text, gazetteer),
      attributes: entity.attributes,
    })),
    ...entities.flatMap((entity) =>
      entity.mentions.map(({ start, end, rule, confidence }) => ({
        type: 'mention' as const,
        document: document.id,
        entity: numbers.get(entity)!,
        start,
        end,
        text: document.text.slice(start, end),
        sentence: span(start, end),
        rule,
        confidence: confidence ?? confidenceOf(rule),
      })),
    ),
    ...relations.map(({ relation, source, target, start, end, rule, date, dated, attributes }) => ({
      type: 'relation' as const,
      document: document.id,
      relation,
      source: numbers.get(source)!,
      target: numbers.get(target)!,
      start,
      end,
      sentence: span(start, end),
      rule,
      confidence: twoPlaces(confidenceOf(rule) * sure.get(source)! * sure.get(target)!),
      ...(date && dated ? { date, dated } : {}),
      attributes,
    })),
  ]
}

/** How sure it is that the surest of its names is one; 1 where a name needed no judge, and where none stands. */
function sureness({ mentions }: DocumentEntity): number {
  const names = mentions.filter(isName)
  return names.length === 0 ? 1 : Math.max(...names.map(({ confidence }) => confidence ?? 1))
}

function twoPlaces(share: number): number {
  return Math.round(share * 100) / 100
}

/** The division that the first relation of each thing puts it in. */
function placesStated(
  relations: readonly RelationFound[],
  { entities }: ResolvedDocument,
): Map<DocumentEntity, Division> {
  const places = entities.filter(({ division }) => division)
  const stated = new Map<DocumentEntity, Division>()
  for (const { relation, source, target } of relations) {
    if (stated.has(source) || relation === 'promotes' || relation === 'cooperates_with') continue
    const division = target.division ?? divisionInName(target, places)
    if (division) stated.set(source, division)
  }
  return stated
}

/** 龙海区|商务局: who heads the department of a place holds office there. */
function divisionInName(
  { plain, kind }: DocumentEntity,
  places: readonly DocumentEntity[],
): Division | undefined {
  if (kind !== 'organization') return undefined
  return places
    .filter((place) => plain.startsWith(place.plain))
    .reduce<DocumentEntity | undefined>(
      (longest, place) => (place.plain.length > (longest?.plain.length ?? 0) ? place : longest),
      undefined,
    )?.division
}

/** Who is but a member of these shares the seat with thousands. */
const MEMBERS = /^(?:委员|代表|常委|、|兼)+$/

/** The national bodies that each person leads or works for, which tell bearers of one name apart as places do. */
function bodiesStated(relations: readonly RelationFound[]): Map<DocumentEntity, Set<string>> {
  const bodies = new Map<DocumentEntity, Set<string>>()
  for (const { relation, source, target, attributes } of relations) {
    if (relation !== 'holds_office' || !isNational(target)) continue
    if (target.plain.startsWith('全国') && MEMBERS.test(attributes.office ?? '')) continue
    const known = bodies.get(source)
    if (known) known.add(target.plain)
    else bodies.set(source, new Set([target.plain]))
  }
  return bodies
}

function isNational({ mentions }: DocumentEntity): boolean {
  return mentions.some(({ rule }) => rule === 'national-body')
}

/** Where a thing belongs: the places that its relations name, else the place that the document is about. */
function placesOf(
  entity: DocumentEntity,
  resolved: ResolvedDocument,
  related: Division | undefined,
): string[] {
  if (entity.division) return [entity.division.code, ...entity.division.above]
  if (entity.ofTheNation || isNational(entity)) return [NATION]
  const division = related ?? (isPerson(entity.kind) ? undefined : resolved.topic?.division)
  return division ? [division.code, ...division.above] : []
}

/** 丹灶镇|污水处理厂二期: the name of a place stands within that of the thing. */
function holdsPlace(entity: DocumentEntity, { mentions }: ResolvedDocument): boolean {
  if (entity.kind !== 'project' && entity.kind !== 'organization') return false
  const fullest = entity.mentions.find(({ name }) => name === entity.plain)
  return (
    fullest !== undefined &&
    mentions.some(
      ({ mention, entity: place }) =>
        place.kind === 'place' &&
        !mention.reference &&
        mention.start >= fullest.start &&
        mention.end <= fullest.end,
    )
  )
}

function aliasesOf(entity: DocumentEntity, text: SegmentedText, gazetteer: Gazetteer): string[] {
  const texts = text.written === text.plain ? [text.plain] : [text.written, text.plain]
  const forms = entity.mentions
    .filter(isName)
    .flatMap(({ start, end }) => texts.map((words) => bareName(words.slice(start, end))))
  if (entity.division) {
    const parent = gazetteer.byCode.get(entity.division.parent ?? '')
    if (parent) forms.push(parent.name + entity.division.name)
  }
  forms.push(entity.plain)
  return [...new Set(forms)].filter((form) => form !== entity.name).sort()
}

/** Words that mean a thing only where they stand name nothing elsewhere: 该镇, 区委, 该项目, 牟书记. */
function isName(mention: Mention): boolean {
  return !mention.reference && !mention.standsFor && mention.rule !== 'surname-with-office'
}
