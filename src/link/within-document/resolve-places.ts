/**
 * Joins the mentions of places: names, short names, leading bodies, and words such as 该镇 and 全区.
 * 徐州市鼓楼区委 … 我区 … 鼓楼 → one place 鼓楼区
 */
import type { Mention, RelativePlace } from '../../extract/mention.ts'
import type { Division, Gazetteer } from '../../lexicon/gazetteer.ts'
import { isHeading, type SegmentedText, sentenceAt } from '../../segment/segmented-text.ts'
import { isAbbreviation } from './is-short-form.ts'
import type { DocumentEntity, LinkedMention } from './resolved-document.ts'
import type { SettledDivision } from './settle-divisions.ts'
import { writtenName } from './written-name.ts'

const SMALL = /^(?:镇|乡|街道|村|社区|嘎查|苏木)$/
const FORM_LEVELS: Record<string, string> = {
  'village-form': 'village',
  'village-in-town': 'village',
  'town-form': 'town',
}
const TITLE_WEIGHT = 4

export class PlacesOfDocument {
  readonly entities: DocumentEntity[] = []
  readonly mentions: LinkedMention[] = []
  private readonly firstStart = new Map<DocumentEntity, number>()
  /** Places whose names alone are lines, found when first asked for. */
  private headings: LinkedMention[] | undefined
  private readonly text: SegmentedText
  private readonly gazetteer: Gazetteer

  constructor(text: SegmentedText, gazetteer: Gazetteer) {
    this.text = text
    this.gazetteer = gazetteer
  }

  addDivision({ mention, division }: SettledDivision): DocumentEntity {
    const entity = division ? this.ofDivision(division) : this.named(mention)
    return this.link(mention, entity)
  }

  /** A place that no gazetteer lists; a shorter form of one already named is that one. */
  addLocality(mention: Mention): DocumentEntity {
    const known = this.entities.find((entity) => entity.plain === mention.name)
    return this.link(mention, known ?? this.named(mention))
  }

  /** Joins localities of which one is named shorter: 经开区, 霍邱经开区, 霍邱经济开发区. */
  joinShortForms(): void {
    for (const short of [...this.entities].sort((a, b) => a.plain.length - b.plain.length)) {
      if (short.division) continue
      const longer = this.entities.filter(
        (entity) => entity !== short && !entity.division && isZoneShortForm(short.plain, entity.plain),
      )
      if (longer.length !== 1) continue
      for (const linked of this.mentions) if (linked.entity === short) linked.entity = longer[0]!
      longer[0]!.mentions.push(...short.mentions)
      const starts = longer[0]!.mentions.map(({ start }) => start)
      this.firstStart.set(longer[0]!, Math.min(...starts))
      this.entities.splice(this.entities.indexOf(short), 1)
    }
  }

  /** A leading body or relative name; undefined where the document names no place that it could mean. */
  addReference(mention: Mention): DocumentEntity | undefined {
    const entity = mention.reference
      ? this.meant(mention.reference, mention.start)
      : this.mentionAt(mention.start)?.entity
    return entity && this.link(mention, entity)
  }

  /** The place that a relative name means at an offset. */
  meant(reference: RelativePlace, offset: number): DocumentEntity | undefined {
    const isZone = reference.level.length > 2
    const fits = (entity: DocumentEntity) =>
      entity.plain.endsWith(reference.level) ||
      (isZone && !entity.division && isZoneShortForm(reference.level, entity.plain))
    const sentence = sentenceAt(this.text, offset)
    const last = this.lastBefore(offset, fits)
    if (last && reference.nearest && sentence && last.mention.start >= sentence.start) return last.entity
    if (last && (SMALL.test(reference.level) || isZone)) return last.entity
    if (isZone) return undefined
    return this.headOfSection(offset, fits) ?? this.mostSalient(fits) ?? this.above(reference.level)
  }

  /** The fitting place whose name alone heads the part of the text around the offset. */
  private headOfSection(
    offset: number,
    fits: (entity: DocumentEntity) => boolean,
  ): DocumentEntity | undefined {
    this.headings ??= this.mentions.filter(({ mention }) => isHeading(this.text, mention.start, mention.end))
    return this.headings.findLast(({ mention, entity }) => mention.start < offset && fits(entity))?.entity
  }

  /** The fitting place that the document is most about: most mentioned, in the title first. */
  private mostSalient(fits: (entity: DocumentEntity) => boolean): DocumentEntity | undefined {
    let best: { entity: DocumentEntity; weight: number } | undefined
    for (const entity of this.entities) {
      if (!fits(entity)) continue
      const weight = this.salience(entity)
      if (!best || weight > best.weight) best = { entity, weight }
    }
    return best?.entity
  }

  private salience(entity: DocumentEntity): number {
    const titleEnd = this.text.sentences[0]?.end ?? 0
    const first = this.firstStart.get(entity) ?? Number.POSITIVE_INFINITY
    const lead = this.text.sentences[2]?.end ?? titleEnd
    return entity.mentions.length + (first < titleEnd ? TITLE_WEIGHT : 0) + (first < lead ? 1 : 0)
  }

  /** The division of a level above the places that the document names most. */
  private above(level: string): DocumentEntity | undefined {
    const votes = new Map<Division, number>()
    for (const entity of this.entities) {
      if (!entity.division || level === '') continue
      for (const code of entity.division.above) {
        const division = this.gazetteer.byCode.get(code)!
        if (division.name.endsWith(level))
          votes.set(division, (votes.get(division) ?? 0) + entity.mentions.length)
      }
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0].code < b[0].code ? -1 : 1))
    return best && this.ofDivision(best[0])
  }

  private ofDivision(division: Division): DocumentEntity {
    const known = this.entities.find((entity) => entity.division?.code === division.code)
    if (known) return known
    const entity: DocumentEntity = {
      kind: 'place',
      name: division.name,
      plain: division.name,
      mentions: [],
      division,
      ofTheNation: false,
      attributes: { level: division.level, ...(/^\d+$/.test(division.code) ? { code: division.code } : {}) },
    }
    this.entities.push(entity)
    return entity
  }

  private named(mention: Mention): DocumentEntity {
    const known = this.entities.find((entity) => !entity.division && entity.plain === mention.name)
    if (known) return known
    const level = mention.divisions?.[0]?.level ?? FORM_LEVELS[mention.rule] ?? 'other'
    const entity: DocumentEntity = {
      kind: 'place',
      name: writtenName(this.text, mention),
      plain: mention.name,
      mentions: [],
      division: undefined,
      ofTheNation: false,
      attributes: { level },
    }
    this.entities.push(entity)
    return entity
  }

  private link(mention: Mention, entity: DocumentEntity): DocumentEntity {
    entity.mentions.push(mention)
    this.firstStart.set(entity, Math.min(mention.start, this.firstStart.get(entity) ?? mention.start))
    this.mentions.splice(this.countBefore(mention.start + 1), 0, { mention, entity })
    return entity
  }

  private mentionAt(start: number): LinkedMention | undefined {
    const linked = this.mentions[this.countBefore(start)]
    return linked?.mention.start === start ? linked : undefined
  }

  private lastBefore(offset: number, fits: (entity: DocumentEntity) => boolean): LinkedMention | undefined {
    for (let index = this.countBefore(offset) - 1; index >= 0; index--) {
      if (fits(this.mentions[index]!.entity)) return this.mentions[index]
    }
    return undefined
  }

  /** How many mentions begin before the offset. */
  private countBefore(offset: number): number {
    let low = 0
    let high = this.mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.mentions[middle]!.mention.start >= offset) high = middle
      else low = middle + 1
    }
    return low
  }
}

function isZoneShortForm(short: string, long: string): boolean {
  return short.at(-1) === long.at(-1) && short.length >= 3 && isAbbreviation(short, long)
}
