/**
 * The tables of seeds/lexicon: one entry a file, its columns and its key.
 * TABLES.surnames → the schema of surnames.tsv; RowOf<'surnames'> → { surname: string, share: 'common' | 'rare', ambiguous: boolean }.
 */
import { KINDS, LEVELS, RELATIONS, STATUSES } from '../../graph/ontology.ts'
import { DIVISION_CODE } from './division-code.ts'
import { type Column, matching, number, oneOf, type Row, tableSchema, word, yesNo } from './table-schema.ts'

export const TABLES = {
  divisions: tableSchema(
    {
      code: matching(DIVISION_CODE, 'a division code like 44, 4406, 440605, 440605123 or 71-高雄市'),
      name: word(),
    },
    ['code'],
  ),
  surnames: tableSchema(
    {
      surname: matching(/^\p{Script=Han}{1,2}$/u, 'one or two Chinese characters'),
      share: oneOf(['common', 'rare']),
      ambiguous: yesNo(),
    },
    ['surname'],
  ),
  peoples: tableSchema({ people: word() }, ['people']),
  levels: tableSchema({ word: word(), level: oneOf(LEVELS) }, ['word']),
  regions: tableSchema({ region: word() }, ['region']),
  offices: tableSchema({ title: word(), sphere: oneOf(['national', 'public', 'company', 'role']) }, [
    'title',
  ]),
  ranks: tableSchema({ prefix: word() }, ['prefix']),
  bodies: tableSchema({ body: word(), level: optionalWord(), role: oneOf(['leading', 'department']) }, [
    'body',
  ]),
  endings: tableSchema(
    {
      ending: word(),
      kind: oneOf(KINDS),
      class: oneOf([
        'works',
        'facility',
        'line',
        'policy',
        'regional',
        'title',
        'weak',
        'zone',
        'town',
        'village',
        'nature',
        'company',
        'department',
        'institution',
      ]),
    },
    ['ending', 'kind', 'class'],
  ),
  departments: tableSchema({ name: word() }, ['name']),
  'national-bodies': tableSchema({ body: word() }, ['body']),
  'national-programmes': tableSchema({ programme: word() }, ['programme']),
  verbs: tableSchema({ verb: word(), class: oneOf(['builds', 'runs', 'cooperates', 'governs']) }, [
    'verb',
    'class',
  ]),
  'generic-words': tableSchema({ word: word() }, ['word']),
  'not-names': tableSchema({ word: word(), kind: oneOf(KINDS) }, ['word', 'kind']),
  'after-name': tableSchema({ word: word() }, ['word']),
  press: tableSchema({ word: word() }, ['word']),
  'status-words': tableSchema({ word: word(), status: oneOf(STATUSES) }, ['word']),
  'undertaking-words': tableSchema({ word: word(), class: oneOf(['built', 'policy']) }, ['word']),
  trades: tableSchema({ trade: word() }, ['trade']),
  'common-words': tableSchema({ word: word(), band: number(1, 30) }, ['word']),
  'name-weights': tableSchema(
    {
      feature: word(),
      none: number(-20, 20),
      place: number(-20, 20),
      organization: number(-20, 20),
      project: number(-20, 20),
      programme: number(-20, 20),
    },
    ['feature'],
  ),
  'page-marks': tableSchema(
    {
      mark: matching(/^[a-z][a-z0-9_-]*$/, 'an id or a class in lower case'),
      role: oneOf(['text', 'aside']),
      example: word(),
    },
    ['mark'],
  ),
  'page-furniture': tableSchema(
    {
      word: word(),
      place: oneOf(['opens', 'whole', 'heads', 'holds', 'foot']),
      example: word(),
      counterexample: word(),
    },
    ['word'],
  ),
  'date-words': tableSchema(
    {
      word: word(),
      class: oneOf([
        'year',
        'month',
        'week',
        'day',
        'same-year',
        'same-month',
        'same-day',
        'months',
        'years',
        'hour',
        'vague',
        'plan',
        'ahead',
        'until',
        'bound',
        'named',
        'appoints',
        'goes-on',
      ]),
      value: matching(/^(?:-?\d+(?:-\d+)?)?$/, 'empty, a number like -1 or a range like 1-6'),
      example: word(),
    },
    ['word'],
  ),
  rules: tableSchema(
    {
      id: matching(/^[a-z]+(?:-[a-z]+)*$/, 'lower-case words joined by hyphens'),
      finds: oneOf([...KINDS, ...RELATIONS]),
      confidence: number(0, 1),
      reason: word(),
      example: word(),
      counterexample: word(),
    },
    ['id'],
  ),
}

/** A cell that may be empty; then it is the empty string. */
function optionalWord(): Column<string> {
  return { read: (cell) => cell }
}

export type TableName = keyof typeof TABLES

/** The typed row of a table. */
export type RowOf<Name extends TableName> = Row<(typeof TABLES)[Name]>
