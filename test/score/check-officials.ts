/**
 * Checks what the program reads of real offices in sentences of the usual forms: the name, the offices, their places.
 * 何望山, 县委书记 → 桐溪县召开会议⏎县委书记何望山主持会议。 → 何望山 holds 县委书记 at 桐溪县?
 */
import type { Gazetteer } from '../../src/lexicon/gazetteer.ts'
import { createWordFinder } from '../../src/lexicon/word-finder.ts'
import type { Extractor } from '../../src/pipeline.ts'
import { OFFICE_FORMS, type OfficeForm, type Said } from './office-sentences.ts'
import { isBroken, type OfficeRead, type PostRead, readPost } from './read-post.ts'

export interface OfficialCase {
  form: string
  text: string
  said: Said
  offices: OfficeRead[]
  /** Everyone whom the sentence names. */
  everyone: string[]
}

export interface Verdict {
  name: boolean
  offices: boolean
  places: boolean
  /** What the program read, for a reader of failures. */
  read: string
}

export interface OfficialCases {
  cases: OfficialCase[]
  rows: number
  /** Rows that are none of a person and an office, by reason. */
  skipped: Map<string, number>
}

const HEADLINES = ['召开经济工作会议', '部署夏季防汛', '举行项目观摩活动']

/** @param rows of the table, in its order @param sample how many rows to draw; all where undefined */
export function makeOfficialCases(
  rows: readonly Said[],
  gazetteer: Gazetteer,
  seed: number,
  sample = rows.length,
): OfficialCases {
  const random = seededRandom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const names = createWordFinder(gazetteer.byName.keys())
  const divisionAt = (text: string) => names.longestAt(text, 0)
  const unnamed = { divisionAt, byLevel: new Map<string, string>() }
  const companions = companionsByLevel(rows, unnamed)
  const skipped = new Map<string, number>()
  const cases: OfficialCase[] = []
  const drawn = sample < rows.length ? shuffled(rows, random).slice(0, sample) : rows
  for (const said of drawn) {
    const first = readPost(said.post, unnamed)
    const reason = isBroken(said.name, said.post) ?? (first ? undefined : 'no title')
    if (reason !== undefined) {
      skipped.set(reason, (skipped.get(reason) ?? 0) + 1)
      continue
    }
    const chosen = new Map(first!.missing.map((level) => [level, pick(divisionsOfLevel(level, gazetteer))]))
    const { offices } = readPost(said.post, { divisionAt, byLevel: chosen })!
    const level = offices[0]!.seat.kind === 'place' ? offices[0]!.seat.names[0]!.slice(-1) : ''
    const others = (companions.get(level) ?? []).filter(({ name }) => name !== said.name)
    const headline = pick(HEADLINES)
    const title = chosen.size > 0 ? [...chosen.values()].join('、') + headline : headline
    for (const form of OFFICE_FORMS) {
      if (!suits(form, said, offices, others)) continue
      const other = form.paired ? pick(others) : said
      cases.push({
        form: form.id,
        text: `${title}\n${form.write(said, other)}`,
        said,
        offices,
        everyone: [said.name, other.name],
      })
    }
  }
  return { cases, rows: drawn.length - [...skipped.values()].reduce((sum, count) => sum + count, 0), skipped }
}

export function checkOfficial(
  extractor: Extractor,
  { text, said, offices, everyone }: OfficialCase,
): Verdict {
  const statements = extractor.extract({ id: 'case', title: '', text })
  const entities = statements.flatMap((statement) => (statement.type === 'entity' ? [statement] : []))
  const officials = entities.filter(({ kind }) => kind === 'official' || kind === 'person')
  const person = officials.find(({ plain, kind }) => plain === said.name && kind === 'official')
  const held = statements.flatMap((statement) => {
    if (statement.type !== 'relation' || statement.relation !== 'holds_office') return []
    if (statement.source !== person?.entity) return []
    const target = entities.find(({ entity }) => entity === statement.target)!
    return statement.attributes.office!.split('、').map((office) => ({ office, target }))
  })
  const fits = (office: string, { least, most }: OfficeRead) =>
    most.endsWith(office) && office.endsWith(least)
  return {
    name: person !== undefined && officials.every(({ plain }) => everyone.includes(plain)),
    offices:
      offices.every((expected) => held.some(({ office }) => fits(office, expected))) &&
      held.every(({ office }) => offices.some((expected) => fits(office, expected))) &&
      held.length === offices.length,
    places: offices.every((expected) =>
      held.some(
        ({ office, target }) =>
          fits(office, expected) &&
          expected.seat.names.some((name) => target.plain === name || target.aliases.includes(name)),
      ),
    ),
    read: `${officials.map(({ plain, kind }) => `${kind} ${plain}`).join(' ')} | ${held.map(({ office, target }) => `${office}@${target.plain}`).join(' ')}`,
  }
}

export function isRight({ name, offices, places }: Verdict): boolean {
  return name && offices && places
}

function suits(
  form: OfficeForm,
  said: Said,
  offices: readonly OfficeRead[],
  others: readonly Said[],
): boolean {
  return (
    (!form.single || offices.length === 1) &&
    (!form.spaced || said.name.length === 2) &&
    (!form.paired || others.length > 0)
  )
}

/** Rows whose post names its place by one level only, so that they may stand beside any official of that place. */
function companionsByLevel(
  rows: readonly Said[],
  places: Parameters<typeof readPost>[1],
): Map<string, Said[]> {
  const byLevel = new Map<string, Said[]>()
  for (const row of rows) {
    const read: PostRead | undefined = isBroken(row.name, row.post) ? undefined : readPost(row.post, places)
    const ofPlace = read?.offices.every(({ seat }) => seat.kind === 'place' && seat.names.length === 0)
    const [level, second] = read?.missing ?? []
    if (!ofPlace || level === undefined || second !== undefined) continue
    byLevel.set(level, [...(byLevel.get(level) ?? []), row])
  }
  return byLevel
}

const CODE_LENGTH: Record<string, number> = { 省: 2, 自治区: 2, 市: 4, 州: 4, 镇: 9, 乡: 9, 街道: 9 }

function divisionsOfLevel(level: string, { byName }: Gazetteer): string[] {
  const length = CODE_LENGTH[level] ?? 6
  return [...byName]
    .filter(([name, found]) => name.endsWith(level) && found.length === 1 && found[0]!.code.length === length)
    .filter(
      ([name]) =>
        name.length >= 3 &&
        (level === '自治区') === name.endsWith('自治区') &&
        !/(?:开发|管理|新)区$/.test(name),
    )
    .map(([name]) => name)
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
