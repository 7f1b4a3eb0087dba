/**
 * Joins the mentions of one document into the things that it speaks of.
 * 霍邱县, 我县, 县委书记夏侯明远, 夏侯明远说 → 霍邱县 (place), 夏侯明远 (official)
 */
import type { Mention } from '../../extract/mention.ts'
import type { Gazetteer } from '../../lexicon/gazetteer.ts'
import type { SegmentedText } from '../../segment/segmented-text.ts'
import { findTopic } from './find-topic.ts'
import { joinNames } from './join-names.ts'
import { PlacesOfDocument } from './resolve-places.ts'
import type { DocumentEntity, LinkedMention, ResolvedDocument } from './resolved-document.ts'
import type { SettledDivision } from './settle-divisions.ts'

export interface MentionsFound {
  divisions: readonly SettledDivision[]
  localities: readonly Mention[]
  /** Leading bodies and relative names, as mentions of their places. */
  bodies: readonly Mention[]
  persons: readonly Mention[]
  organizations: readonly Mention[]
  undertakings: readonly Mention[]
}

export interface ResolvedMentions extends ResolvedDocument {
  places: PlacesOfDocument
}

export function resolveDocument(
  text: SegmentedText,
  gazetteer: Gazetteer,
  found: MentionsFound,
): ResolvedMentions {
  const places = new PlacesOfDocument(text, gazetteer)
  for (const settled of found.divisions) places.addDivision(settled)
  for (const locality of found.localities) places.addLocality(locality)
  places.joinShortForms()
  for (const body of [...found.bodies].sort((a, b) => a.start - b.start)) places.addReference(body)
  const persons = joinPersons(text, found.persons)
  const organizations = joinNames(text, found.organizations)
  nameWithSeat(organizations, places)
  addStandIns(organizations, found.organizations)
  const undertakings = joinNames(text, found.undertakings)
  addStandIns(undertakings, found.undertakings)
  const entities = [...persons, ...places.entities, ...organizations, ...undertakings]
  return {
    text,
    entities,
    mentions: linkedMentions(entities),
    topic: findTopic(text, places.entities, places.mentions),
    places,
  }
}

function joinPersons(text: SegmentedText, persons: readonly Mention[]): DocumentEntity[] {
  const byName = new Map<string, Mention[]>()
  for (const person of persons) {
    const known = byName.get(person.name)
    if (known) known.push(person)
    else byName.set(person.name, [person])
  }
  return [...byName].map(([plain, mentions]) => {
    mentions.sort((a, b) => a.start - b.start)
    const spelled = mentions.find((mention) => mention.rule !== 'surname-with-office') ?? mentions[0]!
    return {
      kind: mentions.some((mention) => mention.kind === 'official') ? 'official' : 'person',
      name: text.written.slice(spelled.start, spelled.end).replace(/[ \u3000]/g, ''),
      plain,
      mentions,
      division: undefined,
      ofTheNation: mentions.some((mention) => mention.ofTheNation),
      attributes: {},
    }
  })
}

/** 区住建局 in a text about 鼓楼区 is 鼓楼区住建局. */
function nameWithSeat(organizations: readonly DocumentEntity[], places: PlacesOfDocument): void {
  for (const organization of organizations) {
    const first = organization.mentions.find((mention) => mention.name === organization.plain)
    if (!first?.seat) continue
    const seat = places.meant(first.seat, first.start)
    if (!seat?.plain.endsWith(first.seat.level)) continue
    const tail = first.seat.level.length
    organization.name = seat.name + organization.name.slice(tail)
    organization.plain = seat.plain + organization.plain.slice(tail)
  }
}

/** 该项目 and 该工程 may mean whatever was named; 该基地 means a base. */
const ANY_PROJECT = /^(?:项目|工程|企业)$/

function isOfSort(name: string, word: string): boolean {
  return name.endsWith(word) || (word === '园区' && name.endsWith('园'))
}

/** How far back a thing may have been named, in UTF-16 units. */
const REACH = 200

/** 该项目 is the project named last before it, 该公司 the firm. */
function addStandIns(undertakings: readonly DocumentEntity[], mentions: readonly Mention[]): void {
  const linked = linkedMentions(undertakings)
  const standIns = mentions.filter(({ standsFor }) => standsFor).sort((a, b) => a.start - b.start)
  for (const mention of standIns) {
    const isBefore = (other: LinkedMention) =>
      other.entity.kind === mention.kind && other.mention.end <= mention.start
    const exact = linked.findLast((other) => isBefore(other) && isOfSort(other.entity.plain, mention.name))
    const last = exact ?? (ANY_PROJECT.test(mention.name) ? linked.findLast(isBefore) : undefined)
    if (!last || mention.start - last.mention.end >= REACH) continue
    last.entity.mentions.push(mention)
    const after = linked.findLastIndex((other) => other.mention.start <= mention.start)
    linked.splice(after + 1, 0, { mention, entity: last.entity })
  }
  for (const { mentions: own } of undertakings) own.sort((a, b) => a.start - b.start)
}

function linkedMentions(entities: readonly DocumentEntity[]): LinkedMention[] {
  return entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
}
