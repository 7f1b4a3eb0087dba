/**
 * Reads what the learned judge learns from: single candidates judged one by one, and whole documents with gold graphs.
 * 【历史街区】 judged none → { features: ['place:first=历史', …], meant: 'none' }, and one for each other reading of it
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentRecord } from '../../graph/ontology.ts'
import { type Meant, NAME_CLASSES, type Reading, readings } from '../../src/extract/judge-names.ts'
import { bareName, type Mention } from '../../src/extract/mention.ts'
import { nameFeatures } from '../../src/extract/name-features.ts'
import { type Lexicon, loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { createExtractor } from '../../src/pipeline.ts'
import type { SegmentedText } from '../../src/segment/segmented-text.ts'
import { type GoldEntity, type GoldPair, readPublicTexts } from '../../test/gold/read-gold.ts'
import type { Example } from './learn-weights.ts'

/** What follows from a judgement of another reading counts less than the judgement itself. */
const DERIVED = 0.6
/** Whole documents count more than single candidates: they are of the kinds that people bring. */
const WHOLE = 2

type Judge = (reading: Reading, isFirst: boolean) => { meant: Meant; weight: number } | undefined

export const lexiconFolder = join(import.meta.dirname, '../lexicon')

/** Offers every candidate of the documents, with all its readings, to the judge that its document has for it. */
function collect(
  documents: Iterable<DocumentRecord>,
  judgeOf: (document: string, mention: Mention) => Judge | undefined,
): Example[] {
  const lexicon = loadLexicon(lexiconFolder)
  const examples: Example[] = []
  const offered = new Set<string>()
  let id = ''
  const offer = (text: SegmentedText, mention: Mention) => {
    const key = `${id}:${mention.start}:${mention.end}`
    const judge = mention.reference || offered.has(key) ? undefined : judgeOf(id, mention)
    if (!judge) return mention
    offered.add(key)
    for (const reading of readings(text, lexicon, mention)) {
      const judged = judge(reading, reading.cut === 'proposed')
      if (judged) examples.push({ document: id, features: featuresOf(text, lexicon, reading), ...judged })
    }
    return mention
  }
  const { extract } = createExtractor(offer)
  for (const document of documents) {
    id = document.id
    extract(document)
  }
  return examples
}

/** As name-weights.tsv writes them; what holds a space could not stand in the table. */
function featuresOf(text: SegmentedText, lexicon: Lexicon, { reading, cut }: Reading): string[] {
  const features: string[] = []
  nameFeatures(text, lexicon, reading, cut, (name, value) => {
    if (!/\s/.test(value)) features.push(`${reading.kind}:${name}=${value}`)
  })
  return features
}

/** Candidates of seeds/judgements/names.tsv; the documents they stand in are public but not part of the repository. */
export function readJudged(): Example[] {
  const rows = readFileSync(join(import.meta.dirname, '../judgements/names.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('document\t'))
    .map((line) => line.split('\t') as [string, string, string, string, string, string])
  const byPlace = new Map(rows.map((row) => [row.slice(0, 3).join(':'), row]))
  const texts = readPublicTexts(new Set(rows.map(([document]) => document)))
  const documents = Array.from(texts, ([id, text]) => ({ id, title: '', text }))
  return collect(documents, (document, { start, end }) => {
    const row = byPlace.get(`${document}:${start}:${end}`)
    if (!row) return undefined
    const [, , , kind, nameStart, nameEnd] = row
    return ({ reading }, isFirst) => {
      const right =
        kind !== 'none' && reading.start === Number(nameStart || -1) && reading.end === Number(nameEnd)
      const meant = right ? (NAME_CLASSES.find((name) => name === kind) ?? 'none') : 'none'
      return { meant, weight: right || isFirst ? 1 : DERIVED }
    }
  })
}

/** Candidates of whole documents: right where the gold graph has the name, and the kind that it has or allows. */
export function readFromGold(pairs: readonly GoldPair[]): Example[] {
  const byId = new Map(pairs.map((pair) => [pair.document.id, pair]))
  const named = new Map(pairs.map(({ document, gold }) => [document.id, namesOf(gold)]))
  const documents = pairs.map(({ document }) => document)
  return collect(documents, (id) => {
    if (!byId.has(id)) return undefined
    let found = false
    return ({ reading }, isFirst) => {
      const entities = named.get(id)!.get(plainName(reading.name)) ?? []
      const fits = ({ kind, also = [] }: GoldEntity) => kind === reading.kind || also.includes(reading.kind)
      const entity = entities.find(fits) ?? entities[0]
      // Another form of a name that is right already says nothing.
      if (entity && found) return undefined
      if (entity) found = true
      const kind = entity && (fits(entity) ? reading.kind : entity.kind)
      const meant = NAME_CLASSES.find((name) => name === kind) ?? 'none'
      return { meant, weight: WHOLE * (entity || isFirst ? 1 : DERIVED) }
    }
  })
}

function namesOf(gold: string): Map<string, GoldEntity[]> {
  const { entities } = JSON.parse(readFileSync(gold, 'utf8')) as { entities: GoldEntity[] }
  const named = new Map<string, GoldEntity[]>()
  for (const entity of entities) {
    for (const form of [entity.name, ...(entity.aliases ?? [])]) {
      const name = plainName(form)
      named.set(name, [...(named.get(name) ?? []), entity])
    }
  }
  return named
}

function plainName(form: string): string {
  return bareName(form.normalize('NFKC')).replace(/[()·]/g, '')
}
