/**
 * The options that several commands share, checked as they are read.
 * --kind official,地点 → ['official', 'place'].
 */
import { InvalidArgumentError, Option } from 'commander'
import {
  KIND_LABELS,
  KINDS,
  type Kind,
  RELATION_LABELS,
  RELATIONS,
  type Relation,
  STATED_RELATIONS,
} from '../../graph/ontology.ts'

export type Format = 'table' | 'json'

export const graphOption = () => new Option('--graph <file>', 'the graph to read').default('zhengtu.db')

export const formatOption = () =>
  new Option('--format <format>', 'form of the output; json has all evidence')
    .choices(['table', 'json'])
    .default('table')

export const kindOption = () =>
  new Option('--kind <kinds>', `only these kinds, separated by commas: ${KINDS.join(', ')}`).argParser(
    wordsReader<Kind>('kind', KINDS, KIND_LABELS),
  )

export const relationOption = () =>
  new Option(
    '--relation <relations>',
    `only these relations, separated by commas: ${RELATIONS.join(', ')}`,
  ).argParser(wordsReader<Relation>('relation', RELATIONS, RELATION_LABELS))

export const coOccursOption = () =>
  new Option('--co-occurs', 'also co_occurs: named in one sentence, nothing more is claimed')

export const confidenceOption = () =>
  new Option('--min-confidence <number>', 'only what is at least this sure, 0 to 1').argParser(readConfidence)

/** The relations to follow: those asked for, or the stated ones, with or without `co_occurs`. */
export function askedRelations(asked: { relation?: Relation[]; coOccurs?: boolean }): readonly Relation[] {
  if (asked.relation)
    return asked.coOccurs ? [...new Set([...asked.relation, 'co_occurs' as const])] : asked.relation
  return asked.coOccurs ? RELATIONS : STATED_RELATIONS
}

/** A whole number of at least 1. */
export function readCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is a whole number, 1 or more.')
  return Number(text)
}

function readConfidence(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !(number >= 0 && number <= 1)) {
    throw new InvalidArgumentError('It is a number from 0 to 1, such as 0.8.')
  }
  return number
}

/** Repeating the option adds words. */
function wordsReader<Word extends string>(
  name: string,
  words: readonly Word[],
  labels: Record<Word, string>,
) {
  return (text: string, earlier?: Word[]): Word[] => {
    const asked = text.split(/[,，]/).map((part) => {
      const word = words.find((known) => known === part.trim() || labels[known] === part.trim())
      if (!word)
        throw new InvalidArgumentError(`There is no ${name} ${part}: choose from ${words.join(', ')}.`)
      return word
    })
    return [...(earlier ?? []), ...asked]
  }
}
