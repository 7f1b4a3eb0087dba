/**
 * The map half of one document: its segmented text → mentions → entities → relations → Statements.
 * 丹灶镇党委书记张应统接受采访。 → 张应统 —holds_office→ 丹灶镇
 */
import type { DocumentRecord } from '../graph/ontology.ts'
import { type Claims, chooseMentions } from './extract/choose-mentions.ts'
import { withoutCredits } from './extract/drop-credits.ts'
import { withoutOwnCommittees, withoutStandingZones } from './extract/drop-displaced-mentions.ts'
import type { DateFinder } from './extract/find-dates.ts'
import { findDivisions } from './extract/find-divisions.ts'
import { findFirms } from './extract/find-firms.ts'
import { findLeadingBodies } from './extract/find-leading-bodies.ts'
import { findLocalities } from './extract/find-localities.ts'
import { findOfficials, type Holding } from './extract/find-officials.ts'
import { findOrganizations } from './extract/find-organizations.ts'
import { findQuotedProgrammes } from './extract/find-quoted-programmes.ts'
import { findReferences, findRepeatedNames, findSurnamesWithOffice } from './extract/find-references.ts'
import { findSharedHeads } from './extract/find-shared-heads.ts'
import { findNationalProgrammes, findTitledDocuments } from './extract/find-titled-documents.ts'
import { findUndertakings } from './extract/find-undertakings.ts'
import type { NameJudge } from './extract/judge-names.ts'
import type { Mention } from './extract/mention.ts'
import { MentionMap } from './extract/mention-map.ts'
import { readShortName } from './extract/read-short-name.ts'
import type { Statement } from './extract/statement.ts'
import type { Lexicon } from './lexicon/load-lexicon.ts'
import { type ResolvedMentions, resolveDocument } from './link/within-document/resolve-document.ts'
import { settleDivisions } from './link/within-document/settle-divisions.ts'
import { toStatements } from './link/within-document/to-statements.ts'
import { dateRelations } from './relate/date-relations.ts'
import { describeUndertakings } from './relate/describe-undertakings.ts'
import { findSubjects } from './relate/find-subjects.ts'
import { relateActions } from './relate/relate-actions.ts'
import { relateContainment } from './relate/relate-containment.ts'
import { relateOffices, seatsOf } from './relate/relate-offices.ts'
import { relatePartners } from './relate/relate-partners.ts'
import { relateItems, relateParts } from './relate/relate-parts.ts'
import { relateSeats } from './relate/relate-seats.ts'
import { relateSites } from './relate/relate-sites.ts'
import { relateSpeakers } from './relate/relate-speakers.ts'
import type { RelationFound } from './relate/relation-found.ts'
import { cutTokens } from './segment/cut-tokens.ts'
import type { SegmentedText } from './segment/segmented-text.ts'

/** What the map half reads documents with. */
export interface Readers {
  lexicon: Lexicon
  judge: NameJudge
  findDates: DateFinder
}

/** @param segmented the document's text */
export function extractDocument(
  document: DocumentRecord,
  segmented: SegmentedText,
  { lexicon, judge, findDates }: Readers,
): Statement[] {
  const places = findPlaces(segmented, lexicon)
  const people = findPeople(places, lexicon)
  const chosen = chooseNames(places, people, lexicon, judge)
  const resolved = joinMentions(places, people, chosen, lexicon)
  describeUndertakings(resolved, lexicon)
  const relations = relate(resolved, people.holdings, lexicon)
  const dates = relations.length > 0 ? findDates(places.text, document.date) : []
  const dated = dateRelations(resolved, relations, dates, document.date, lexicon)
  return toStatements(document, resolved, dated, lexicon)
}

/** Places and what else is found before them: the names of lists, some of which are places. */
function findPlaces(segmented: SegmentedText, lexicon: Lexicon) {
  const listed = findSharedHeads(segmented, lexicon)
  const named = inOrder([
    ...findDivisions(segmented, lexicon),
    ...listed.filter(({ divisions: known }) => known),
  ])
  const settled = settleDivisions(named, (mention) => readShortName(segmented, lexicon, mention))
  const text = cutTokens(segmented, new Set(settled.map(({ mention }) => mention.end)))
  const divisions = settled.map(({ mention }) => mention)
  const localities = findLocalities(text, lexicon, divisions)
  const sites = localities.filter(({ reference }) => !reference)
  const bodies = [
    ...findLeadingBodies(text, lexicon, [...divisions, ...localities]),
    ...localities.filter(({ reference }) => reference),
  ]
  const all = new MentionMap([...divisions, ...sites, ...bodies])
  return { text, settled, divisions, sites, bodies, all, listed: listed.filter((item) => !item.divisions) }
}

type PlacesFound = ReturnType<typeof findPlaces>

/** People, by the offices that they hold at places and at the organizations that are offered for it. */
function findPeople({ text, bodies, all }: PlacesFound, lexicon: Lexicon) {
  const offered = findOrganizations(text, lexicon, all.byEnd, new MentionMap(bodies).covers)
  const holders = new MentionMap([...all.all, ...offered]).byEnd
  const officials = findOfficials(text, lexicon, holders)
  const titled = withoutCredits(text, lexicon, officials.persons)
  const { isFree } = new MentionMap(titled)
  const persons = [
    ...titled,
    ...withoutCredits(text, lexicon, findRepeatedNames(text, lexicon, titled, isFree)),
    ...findSurnamesWithOffice(text, lexicon, titled, isFree),
  ]
  const known = new Set(titled)
  const holdings = officials.holdings.filter(({ person }) => known.has(person))
  return { offered, persons, holdings, bodiesOfOffice: officials.organizations }
}

type PeopleFound = ReturnType<typeof findPeople>

/** What the rules propose as names of organizations, projects and programmes, and what of it the judge lets stand. */
function chooseNames(
  { text, divisions, sites, bodies, all, listed }: PlacesFound,
  { offered, persons, holdings, bodiesOfOffice }: PeopleFound,
  lexicon: Lexicon,
  judge: NameJudge,
): Claims {
  const placeStarts = new Set(all.all.filter(({ reference }) => !reference).map(({ start }) => start))
  const placeEndingAt = (offset: number) => all.byEnd.get(offset)?.start
  const offices = holdings.flatMap((holding) => holding.offices)
  // Where someone holds an office there is a body, whatever its name looks like.
  const held = new Set(offices.map(({ at }) => at))
  const judged = (mentions: Mention[]) =>
    mentions.flatMap((mention) => (held.has(mention) ? mention : (judge(text, mention) ?? [])))
  const policies = findTitledDocuments(text, lexicon)
  const told = new MentionMap([...persons, ...offered, ...all.all])
  const trades = judged(findFirms(text, lexicon, placeEndingAt, told.isFree))
  const firms = [...offered.filter(({ rule }) => rule === 'company-form'), ...trades]
  const claimed = new MentionMap([...persons, ...policies, ...firms])
  const undertakings = [
    ...findUndertakings(text, lexicon, {
      isFree: claimed.isFree,
      placeEndingAt,
      placeStartingAt: (offset) => placeStarts.has(offset),
    }),
    ...findQuotedProgrammes(text, lexicon),
    ...findNationalProgrammes(text, lexicon),
  ]
  const names = [
    ...trades,
    ...judged([
      ...sites,
      ...withoutOwnCommittees(offered, offices),
      ...policies,
      ...withoutStandingZones(undertakings, bodies),
      ...listed,
    ]),
  ]
  return chooseMentions(
    {
      divisions,
      localities: names.filter(({ kind }) => kind === 'place'),
      organizations: [...names.filter(({ kind }) => kind === 'organization'), ...bodiesOfOffice],
      undertakings: names.filter(({ kind }) => kind === 'project' || kind === 'programme'),
    },
    persons,
  )
}

/** Joins all mentions, and the words that stand for them, into the things that the document speaks of. */
function joinMentions(
  { text, settled, bodies }: PlacesFound,
  { persons }: PeopleFound,
  chosen: Claims,
  { gazetteer }: Lexicon,
): ResolvedMentions {
  const references = findReferences(text)
  const stands = new Set<Mention>(chosen.divisions)
  return resolveDocument(text, gazetteer, {
    divisions: settled.filter(({ mention }) => stands.has(mention)),
    localities: chosen.localities,
    bodies,
    persons,
    organizations: [...chosen.organizations, ...references.filter(({ kind }) => kind === 'organization')],
    undertakings: [...chosen.undertakings, ...references.filter(({ kind }) => kind === 'project')],
  })
}

function relate(resolved: ResolvedMentions, holdings: readonly Holding[], lexicon: Lexicon): RelationFound[] {
  const offices = relateOffices(resolved, holdings)
  const seats = seatsOf(offices)
  const spokenOf = findSubjects(resolved, seats)
  return [
    ...offices,
    ...relateContainment(resolved),
    ...relateParts(resolved),
    ...relateItems(resolved),
    ...relateSites(resolved, spokenOf),
    ...relateSeats(resolved),
    ...relateActions(resolved, lexicon, spokenOf),
    ...relateSpeakers(resolved, seats),
    ...relatePartners(resolved, spokenOf),
  ]
}

function inOrder(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.start - b.start)
}
