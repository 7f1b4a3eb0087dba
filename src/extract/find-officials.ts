/**
 * Finds named persons by the offices that stand with them, and who holds which office.
 * 区委副书记、区长佟海澜 → 佟海澜, holding 副书记 at 区委 and 区长
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, type Sentence, tokenIndexAt } from '../segment/segmented-text.ts'
import { type Mention, newMention } from './mention.ts'
import { nameBodies } from './name-office-bodies.ts'
import {
  nameBefore,
  nameOfTitle,
  namesBeforeEtc,
  namesInList,
  namesListedBefore,
} from './read-names-around.ts'
import { type Office, type OfficeRun, readOffices } from './read-offices.ts'
import { type PersonName, readPersonName } from './read-person-name.ts'
import { readTerm, type Term } from './read-term.ts'

/** A person and the offices that one stretch of text gives them. */
export interface Holding {
  person: Mention
  offices: OfficeRun
  /** Offsets of person and offices together. */
  start: number
  end: number
  term: Term
  rule: string
}

export interface OfficialsFound {
  persons: Mention[]
  holdings: Holding[]
  /** Bodies that no form of organization tells but the office held there: 区台港澳办 in 区台港澳办主任. */
  organizations: Mention[]
}

const TAKES_OFFICE =
  /(?:^|[^\p{Script=Han}]|[年月日])(?:至今)?(?:任|现任|历任|曾任|兼任|担任|挂职任|[，,：]|至今，)$/u

/**
 * @param holders mentions of places, their leading bodies and organizations by the offset where they end
 */
export function findOfficials(
  text: SegmentedText,
  lexicon: Lexicon,
  holders: ReadonlyMap<number, Mention>,
): OfficialsFound {
  const found: OfficialsFound = { persons: [], holdings: [], organizations: [] }
  let subject: { person: Mention; paragraph: number } | undefined
  const introduces = /，[男女]，/.test(text.plain)
  for (const sentence of text.sentences) {
    const introduced = introduces ? readIntroduction(text, sentence, lexicon) : undefined
    if (introduced) {
      found.persons.push(introduced)
      subject = { person: introduced, paragraph: sentence.paragraph }
    }
    if (subject && subject.paragraph !== sentence.paragraph) subject = undefined
    for (const offices of readOffices(text, sentence, lexicon, holders)) {
      const count = found.holdings.length
      const last = found.persons.at(-1)
      const spokenOf = last && last.start >= sentence.start && goesOn(text, offices) ? last : undefined
      addHolding(found, text, lexicon, sentence, offices, subject?.person ?? spokenOf)
      if (found.holdings.length > count) found.organizations.push(...nameBodies(text, lexicon, offices))
    }
  }
  return found
}

const GOES_ON = /(?:不再担任|不再兼任|免去其|同时任|同时担任|同时兼任|并任|，(?:现任|曾任|历任|兼任))$/

/** 某某任镇长，不再担任副镇长职务: the second office is of the person named before. */
function goesOn({ plain }: SegmentedText, [{ start }]: OfficeRun): boolean {
  return GOES_ON.test(plain.slice(Math.max(0, start - 6), start))
}

function addHolding(
  found: OfficialsFound,
  text: SegmentedText,
  lexicon: Lexicon,
  sentence: Sentence,
  offices: OfficeRun,
  subject: Mention | undefined,
): void {
  const last = offices[offices.length - 1]!
  if (isPress(text, lexicon, offices[0].start)) return
  const isRole = offices.every(({ sphere }) => sphere === 'role')
  const titled = nameOfTitle(text, lexicon, sentence, offices)
  const named = readPersonName(text, lexicon, last.end + Number(isApposition(text, offices)))
  const after = titled && hasItsName(text, lexicon, titled.name, named) ? undefined : named
  if (after && after.start < sentence.end && (!isRole || isKnownAsName(text, lexicon, after))) {
    for (const [index, name] of [after, ...namesInList(text, lexicon, after)].entries()) {
      const person = personMention(text, name, offices, 'office-before-name')
      found.persons.push(person)
      found.holdings.push(
        holding(text, person, offices, index === 0 ? 'office-before-name' : 'shared-office'),
      )
    }
    return
  }
  const listed = namesBeforeEtc(text, lexicon, sentence, offices[0])
  if (listed.length > 0) {
    for (const name of listed) {
      const person = personMention(text, name, offices, 'names-before-office')
      found.persons.push(person)
      found.holdings.push(holding(text, person, offices, 'names-before-office'))
    }
    return
  }
  const before = titled ?? nameBefore(text, lexicon, sentence, offices)
  if (before) {
    for (const name of [...namesListedBefore(text, lexicon, before.name), before.name]) {
      const person = personMention(text, name, offices, before.rule)
      found.persons.push(person)
      found.holdings.push(holding(text, person, offices, before.rule))
    }
    return
  }
  if (
    subject &&
    (goesOn(text, offices) ||
      TAKES_OFFICE.test(text.plain.slice(Math.max(sentence.start, offices[0].start - 8), offices[0].start)))
  ) {
    found.holdings.push(holding(text, subject, offices, 'career'))
  }
}

/** 作为红土坡村党支部书记，某某…: the name follows the comma. */
function isApposition({ plain }: SegmentedText, offices: OfficeRun): boolean {
  const { start } = offices[0]
  return (
    /(?:作为|身为)$/.test(plain.slice(Math.max(0, start - 2), start)) && plain[offices.at(-1)!.end] === '，'
  )
}

/** After 村民 and 群众 common words follow oftener than names: only what nodejieba takes for a name is one. */
function isKnownAsName(text: SegmentedText, lexicon: Lexicon, name: PersonName): boolean {
  return name.name.includes('·') || (isNoWord(lexicon, name) && tagOf(text, name).startsWith('nr'))
}

/** 张大川总书记|关心: the title has its name already, where what follows is a word of the language. */
function hasItsName(
  text: SegmentedText,
  lexicon: Lexicon,
  before: PersonName,
  after: PersonName | undefined,
) {
  if (lexicon.notNames.official.has(before.name) || !tagOf(text, before).startsWith('nr')) return false
  return !after || !isNoWord(lexicon, after) || !/^(?:nr|x)/.test(tagOf(text, after))
}

function isNoWord(lexicon: Lexicon, { name }: PersonName): boolean {
  return !lexicon.notNames.official.has(name) && !lexicon.commonWords.has(name)
}

/** The tag of the name where nodejieba takes it for one word, else none. */
function tagOf(text: SegmentedText, { start, end }: PersonName): string {
  const token = text.tokens[tokenIndexAt(text, start)]
  return token?.start === start && token.end === end ? token.tag : ''
}

/** 叶尔波力·哈森，男，哈萨克族，…: the person that the paragraph's career is of. */
function readIntroduction(text: SegmentedText, sentence: Sentence, lexicon: Lexicon): Mention | undefined {
  const name = readPersonName(text, lexicon, sentence.start)
  if (!name || !/^，[男女]，/.test(text.plain.slice(name.end, name.end + 3))) return undefined
  return newMention({
    kind: 'official',
    start: name.start,
    end: name.end,
    name: name.name,
    rule: 'introduction',
  })
}

function isPress(text: SegmentedText, lexicon: Lexicon, start: number): boolean {
  return lexicon.press.longestEndingAt(text.plain, start) !== undefined
}

function personMention(text: SegmentedText, name: PersonName, offices: OfficeRun, rule: string): Mention {
  const isPublic = offices.some(
    (office) => (office.sphere === 'public' || office.sphere === 'national') && !isCompany(text, office),
  )
  return newMention({
    kind: isPublic ? 'official' : 'person',
    start: name.start,
    end: name.end,
    name: name.name,
    rule,
    ofTheNation: offices.some((office) => office.sphere === 'national'),
  })
}

function isCompany(text: SegmentedText, office: Office): boolean {
  const body = text.plain.slice(office.start, office.titleStart)
  return office.at?.kind === 'organization'
    ? office.at.rule === 'company-form'
    : /(?:公司|集团|合作社|商会|企业|工厂|农场|酒店|饭店)$/.test(body)
}

function holding(text: SegmentedText, person: Mention, offices: OfficeRun, rule: string): Holding {
  const last = offices[offices.length - 1]!
  return {
    person,
    offices,
    start: Math.min(person.start, offices[0].start),
    end: Math.max(person.end, last.end),
    term: readTerm(text.plain, offices[0].start, last.end),
    rule,
  }
}
