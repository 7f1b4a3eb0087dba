/**
 * Loads seeds/lexicon into the form in which the extraction asks for it.
 * offices.tsv "书记⇥public" → lexicon.offices.get('书记') === 'public'
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind, Level, Status } from '../../graph/ontology.ts'
import { createGazetteer, type Gazetteer } from './gazetteer.ts'
import { groupWeights, type NameWeights } from './name-weights.ts'
import { readTable, type SeedProblem } from './read-table.ts'
import { type RowOf, TABLES, type TableName } from './tables.ts'
import { createWordFinder, type WordFinder } from './word-finder.ts'

export type OfficeSphere = RowOf<'offices'>['sphere']
export type EndingClass = RowOf<'endings'>['class']
export type VerbClass = RowOf<'verbs'>['class']
export type DateWord = RowOf<'date-words'>
export type Rule = RowOf<'rules'>

/** A vocabulary with what each word means, and a finder of its words in a text. */
export interface Vocabulary<Meaning> extends WordFinder {
  get(word: string): Meaning | undefined
  has(word: string): boolean
  words(): Iterable<string>
}

export interface Ending {
  kind: Kind
  class: EndingClass
}

export interface Body {
  /** The word of the place that the body names itself: 区 of 区委; empty where it needs a place before it. */
  level: string
  role: RowOf<'bodies'>['role']
}

export interface Lexicon {
  gazetteer: Gazetteer
  divisionNames: WordFinder
  divisionShortNames: WordFinder
  surnames: Vocabulary<{ share: RowOf<'surnames'>['share']; ambiguous: boolean }>
  offices: Vocabulary<OfficeSphere>
  ranks: Vocabulary<true>
  bodies: Vocabulary<Body>
  levels: Vocabulary<Level>
  regions: Vocabulary<true>
  /** One word may end names of several kinds (工程: project or programme). */
  endings: Vocabulary<readonly Ending[]>
  /** One verb may be of several classes. */
  verbs: Vocabulary<readonly VerbClass[]>
  genericWords: Vocabulary<true>
  notNames: Record<Kind, Vocabulary<true>>
  afterNames: Vocabulary<true>
  press: Vocabulary<true>
  statusWords: Vocabulary<Status>
  undertakingWords: Vocabulary<'built' | 'policy'>
  departments: Vocabulary<true>
  nationalBodies: Vocabulary<true>
  nationalProgrammes: Vocabulary<true>
  trades: Vocabulary<true>
  /** In how many paragraphs of public documents a common word stands, as a binary logarithm. */
  commonWords: ReadonlyMap<string, number>
  dateWords: Vocabulary<DateWord>
  nameWeights: NameWeights
  rules: ReadonlyMap<string, Rule>
}

export class LexiconError extends Error {
  override name = 'LexiconError'
}

/**
 * @param directory the folder of the tables
 * @throws LexiconError where a table is missing or has a bad line; it lists all of them
 */
export function loadLexicon(directory: string): Lexicon {
  const problems: SeedProblem[] = []
  const rows = <Name extends TableName>(name: Name): RowOf<Name>[] => {
    const file = `${name}.tsv`
    const content = readTable(readFileSync(join(directory, file), 'utf8'), file, TABLES[name])
    problems.push(...content.problems)
    return content.rows as RowOf<Name>[]
  }
  const gazetteer = createGazetteer(
    rows('divisions'),
    rows('peoples').map((row) => row.people),
  )
  const notNames = rows('not-names')
  const notNamesOf = (kind: Kind) =>
    wordSet(notNames.filter((row) => row.kind === kind).map((row) => row.word))
  const lexicon: Lexicon = {
    gazetteer,
    divisionNames: createWordFinder(gazetteer.byName.keys()),
    divisionShortNames: createWordFinder(gazetteer.byShortName.keys()),
    surnames: vocabulary(rows('surnames').map((row) => [row.surname, row])),
    offices: vocabulary(rows('offices').map((row) => [row.title, row.sphere])),
    ranks: wordSet(rows('ranks').map((row) => row.prefix)),
    bodies: vocabulary(rows('bodies').map((row) => [row.body, { level: row.level, role: row.role }])),
    levels: vocabulary(rows('levels').map((row) => [row.word, row.level])),
    regions: wordSet(rows('regions').map((row) => row.region)),
    endings: grouped(rows('endings').map((row) => [row.ending, { kind: row.kind, class: row.class }])),
    verbs: grouped(rows('verbs').map((row) => [row.verb, row.class])),
    genericWords: wordSet(rows('generic-words').map((row) => row.word)),
    notNames: {
      official: notNamesOf('official'),
      person: notNamesOf('official'),
      place: notNamesOf('place'),
      organization: notNamesOf('organization'),
      project: notNamesOf('project'),
      programme: notNamesOf('programme'),
    },
    afterNames: wordSet(rows('after-name').map((row) => row.word)),
    press: wordSet(rows('press').map((row) => row.word)),
    statusWords: vocabulary(rows('status-words').map((row) => [row.word, row.status])),
    undertakingWords: vocabulary(rows('undertaking-words').map((row) => [row.word, row.class])),
    departments: wordSet(rows('departments').map((row) => row.name)),
    nationalBodies: wordSet(rows('national-bodies').map((row) => row.body)),
    nationalProgrammes: wordSet(rows('national-programmes').map((row) => row.programme)),
    trades: wordSet(rows('trades').map((row) => row.trade)),
    commonWords: new Map(rows('common-words').map((row) => [row.word, row.band])),
    dateWords: vocabulary(rows('date-words').map((row) => [row.word, row])),
    nameWeights: groupWeights(
      rows('name-weights').map((row) => [
        row.feature,
        [row.none, row.place, row.organization, row.project, row.programme],
      ]),
    ),
    rules: new Map(rows('rules').map((row) => [row.id, row])),
  }
  if (problems.length > 0) {
    const lines = problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`)
    throw new LexiconError(`The lexicon in ${directory} has bad lines:\n${lines.join('\n')}`)
  }
  return lexicon
}

function vocabulary<Meaning>(entries: Iterable<readonly [string, Meaning]>): Vocabulary<Meaning> {
  const meanings = new Map(entries)
  const finder = createWordFinder(meanings.keys())
  return {
    ...finder,
    get: (word) => meanings.get(word),
    has: (word) => meanings.has(word),
    words: () => meanings.keys(),
  }
}

function wordSet(words: Iterable<string>): Vocabulary<true> {
  return vocabulary(Array.from(words, (word) => [word, true] as const))
}

function grouped<Meaning>(entries: Iterable<readonly [string, Meaning]>): Vocabulary<readonly Meaning[]> {
  const groups = new Map<string, Meaning[]>()
  for (const [word, meaning] of entries) groups.set(word, [...(groups.get(word) ?? []), meaning])
  return vocabulary(groups)
}
