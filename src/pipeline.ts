/**
 * The map half: document → sentences and tokens → mentions → entities → relations → Statements.
 * 丹灶镇党委书记张应统接受采访。 → 张应统 —holds_office→ 丹灶镇
 */
import { join } from 'node:path'
import type { DocumentRecord } from '../graph/ontology.ts'
import { chooseMentions } from './extract/choose-mentions.ts'
import { withoutCredits } from './extract/drop-credits.ts'
import { withoutOwnCommittees, withoutStandingZones } from './extract/drop-displaced-mentions.ts'
import { findDivisions } from './extract/find-divisions.ts'
import { findFirms } from './extract/find-firms.ts'
import { findLeadingBodies } from './extract/find-leading-bodies.ts'
import { findLocalities } from './extract/find-localities.ts'
import { findOfficials } from './extract/find-officials.ts'
import { findOrganizations } from './extract/find-organizations.ts'
import { findQuotedProgrammes } from './extract/find-quoted-programmes.ts'
import { findReferences, findRepeatedNames, findSurnamesWithOffice } from './extract/find-references.ts'
import { findSharedHeads } from './extract/find-shared-heads.ts'
import { findNationalProgrammes, findTitledDocuments } from './extract/find-titled-documents.ts'
import { findUndertakings } from './extract/find-undertakings.ts'
import { createNameJudge, type NameJudge } from './extract/judge-names.ts'
import type { Mention } from './extract/mention.ts'
import { MentionMap } from './extract/mention-map.ts'
import { readShortName } from './extract/read-short-name.ts'
import type { Statement } from './extract/statement.ts'
import { type Lexicon, loadLexicon } from './lexicon/load-lexicon.ts'
import { taughtWords } from './lexicon/taught-words.ts'
import { joinStretches } from './link/within-document/join-stretches.ts'
import { resolveDocument } from './link/within-document/resolve-document.ts'
import { restoreSpaces } from './link/within-document/restore-spaces.ts'
import { settleDivisions } from './link/within-document/settle-divisions.ts'
import { toStatements } from './link/within-document/to-statements.ts'
import { packageFolder } from './package-folder.ts'
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
import { createSegmenter } from './segment/create-segmenter.ts'
import { cutStretches, LONGEST_STRETCH } from './segment/cut-stretches.ts'
import { cutTokens } from './segment/cut-tokens.ts'
import type { SegmentedText } from './segment/segmented-text.ts'
import { squeezeText } from './segment/squeeze-text.ts'

export { linkStatements } from './link/across-documents/link-statements.ts'

export interface Extractor {
  /** The map half: what one document says, whatever else is in the corpus. Pure. */
  extract(document: DocumentRecord): Statement[]
  /** The same of many, faster: nodejieba's dictionary and the lexicon do not fit into the processor's cache at once. */
  extractAll(documents: readonly DocumentRecord[]): Statement[][]
}

/**
 * @param judge decides on names in place of the learned judge; for training it
 * @throws LexiconError where seeds/lexicon has a bad line
 */
export function createExtractor(judge?: NameJudge): Extractor {
  const lexicon = loadLexicon(join(packageFolder(), 'seeds', 'lexicon'))
  const segment = createSegmenter(taughtWords(lexicon))
  const judgeName = judge ?? createNameJudge(lexicon)
  const isSurname = (character: string) => lexicon.surnames.get(character)?.share === 'common'
  const prepare = (document: DocumentRecord) => {
    const squeezed = squeezeText(document.text, isSurname)
    return { document, squeezed, segmented: segment(squeezed?.text ?? document.text) }
  }
  const read = ({ document, squeezed, segmented }: ReturnType<typeof prepare>) => {
    if (!squeezed) return extractStatements(document, segmented, lexicon, judgeName)
    const close = { ...document, text: squeezed.text }
    return restoreSpaces(extractStatements(close, segmented, lexicon, judgeName), document, squeezed.spanOf)
  }
  /** Not all stretches are prepared at once: the words of a text take a hundred times its memory. */
  const readInStretches = (document: DocumentRecord) =>
    joinStretches(
      document,
      cutStretches(document.text).map(({ start, end }) => ({
        start,
        statements: read(prepare({ ...document, text: document.text.slice(start, end) })),
      })),
    )
  const isLong = ({ text }: DocumentRecord) => text.length > LONGEST_STRETCH
  const extractAll = (documents: readonly DocumentRecord[]) => {
    const prepared = documents.map((document) => (isLong(document) ? { document } : prepare(document)))
    return prepared.map((one) => ('segmented' in one ? read(one) : readInStretches(one.document)))
  }
  return { extract: (document) => extractAll([document])[0]!, extractAll }
}

/** The map half after segmentation. */
function extractStatements(
  document: DocumentRecord,
  segmented: SegmentedText,
  lexicon: Lexicon,
  judge: NameJudge,
): Statement[] {
  const { gazetteer } = lexicon
  const listed = findSharedHeads(segmented, lexicon)
  const named = inOrder([
    ...findDivisions(segmented, lexicon),
    ...listed.filter(({ divisions: known }) => known),
  ])
  const settled = settleDivisions(named, gazetteer, (mention) => readShortName(segmented, lexicon, mention))
  const text = cutTokens(segmented, new Set(settled.map(({ mention }) => mention.end)))
  const divisions = settled.map(({ mention }) => mention)
  const localities = findLocalities(text, lexicon, divisions)
  const sites = localities.filter(({ reference }) => !reference)
  const bodies = [
    ...findLeadingBodies(text, lexicon, [...divisions, ...localities]),
    ...localities.filter(({ reference }) => reference),
  ]
  const places = new MentionMap([...divisions, ...sites, ...bodies])
  const placeStarts = new Set(places.all.filter(({ reference }) => !reference).map(({ start }) => start))
  const offered = findOrganizations(text, lexicon, places.byEnd, new MentionMap(bodies).covers)
  const holders = new MentionMap([...places.all, ...offered]).byEnd

  const officials = findOfficials(text, lexicon, holders)
  const titled = withoutCredits(text, lexicon, officials.persons)
  const taken = new MentionMap(titled)
  const persons = [
    ...titled,
    ...withoutCredits(text, lexicon, findRepeatedNames(text, lexicon, titled, taken.isFree)),
    ...findSurnamesWithOffice(text, lexicon, titled, taken.isFree),
  ]
  const known = new Set(titled)
  const holdings = officials.holdings.filter(({ person }) => known.has(person))
  const policies = findTitledDocuments(text, lexicon)
  const told = new MentionMap([...persons, ...offered, ...places.all])
  const trades = findFirms(text, lexicon, (offset) => places.byEnd.get(offset)?.start, told.isFree).flatMap(
    (mention) => judge(text, mention) ?? [],
  )
  const firms = [...offered.filter(({ rule }) => rule === 'company-form'), ...trades]
  const claimed = new MentionMap([...persons, ...policies, ...firms])
  const undertakings = [
    ...findUndertakings(text, lexicon, {
      isFree: claimed.isFree,
      placeEndingAt: (offset) => places.byEnd.get(offset)?.start,
      placeStartingAt: (offset) => placeStarts.has(offset),
    }),
    ...findQuotedProgrammes(text, lexicon),
    ...findNationalProgrammes(text, lexicon),
  ]
  // Where someone holds an office there is a body, whatever its name looks like.
  const held = new Set(holdings.flatMap(({ offices }) => offices.map(({ at }) => at)))
  const judged = (mentions: Mention[]) =>
    mentions.flatMap((mention) => (held.has(mention) ? mention : (judge(text, mention) ?? [])))
  const names = [
    ...trades,
    ...judged([
      ...sites,
      ...withoutOwnCommittees(
        offered,
        holdings.flatMap(({ offices }) => offices),
      ),
      ...policies,
      ...withoutStandingZones(undertakings, bodies),
      ...listed.filter(({ divisions: known }) => !known),
    ]),
  ]
  const chosen = chooseMentions(
    {
      divisions,
      localities: names.filter(({ kind }) => kind === 'place'),
      organizations: [...names.filter(({ kind }) => kind === 'organization'), ...officials.organizations],
      undertakings: names.filter(({ kind }) => kind === 'project' || kind === 'programme'),
    },
    persons,
  )

  const references = findReferences(text)
  const stands = new Set<Mention>(chosen.divisions)
  const resolved = resolveDocument(text, gazetteer, {
    divisions: settled.filter(({ mention }) => stands.has(mention)),
    localities: chosen.localities,
    bodies,
    persons,
    organizations: [...chosen.organizations, ...references.filter(({ kind }) => kind === 'organization')],
    undertakings: [...chosen.undertakings, ...references.filter(({ kind }) => kind === 'project')],
  })
  describeUndertakings(resolved, lexicon)
  const offices = relateOffices(resolved, holdings)
  const seats = seatsOf(offices)
  const spokenOf = findSubjects(resolved, seats)
  const relations = [
    ...offices,
    ...relateContainment(resolved, gazetteer),
    ...relateParts(resolved),
    ...relateItems(resolved),
    ...relateSites(resolved, spokenOf),
    ...relateSeats(resolved),
    ...relateActions(resolved, lexicon, spokenOf),
    ...relateSpeakers(resolved, seats),
    ...relatePartners(resolved, spokenOf),
  ]
  return toStatements(document, resolved, relations, lexicon)
}

function inOrder(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.start - b.start)
}
