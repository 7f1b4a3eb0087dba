/**
 * Judges whether a mention names one thing and where its name begins, by weights learned from judged examples.
 * 加快建设【历史街区】 → none; 【步骤加快古柳片区】 → 古柳片区, 0.78 sure
 */
import type { Kind } from '../../graph/ontology.ts'
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { WEIGHT_UNIT } from '../lexicon/name-weights.ts'
import { type SegmentedText, tokenIndexAt } from '../segment/segmented-text.ts'
import { bareName, type Mention, newMention } from './mention.ts'
import { type Cut, nameFeatures } from './name-features.ts'

/** What a candidate may be: a name of one of four kinds, or none. */
export const NAME_CLASSES = ['none', 'place', 'organization', 'project', 'programme'] as const
export type Meant = (typeof NAME_CLASSES)[number]

/** The mention as it is, or with another kind or start, with its confidence; undefined where nothing is named. */
export type NameJudge = (text: SegmentedText, mention: Mention) => Mention | undefined

/** Rules that take their names from a list, from a gazetteer or from an office need no judge. */
const TRUSTED =
  /^(?:division-.*|leading-body|relative-.*|region-name|regional-programme|national-.*|village-in-town|zone-word|office-body|this-.*)$/
/** Less sure than this, a mention falls. */
export const LEAST_SURE = 0.2
/** The same for a mention that no rule but the judge speaks for. */
const LEAST_LOOSE = 0.75
/** Surer than this, no other reading is tried. */
const SURE = 0.9
/** What more words before a name must add to its confidence. */
const GAIN = 0.1
/** Where nothing but the judge speaks for a name and it is less sure than this, no other reading is tried. */
const HOPELESS = 0.05
/** How much likelier another kind must be than the one proposed. */
const CLEARLY = 4
const SHORTEST = 3
const MOST_CUTS = 6
const MOST_ADDED = 4
const LONGEST = 40
const HIGHEST = 0.99

/** Whether names that a rule proposes are judged one by one. */
export function isJudged(rule: string, kind: string): boolean {
  return NAME_CLASSES.some((name) => name === kind) && !TRUSTED.test(rule)
}

/** A mention that begins where its rule proposed, or later, or earlier. */
export interface Reading {
  reading: Mention
  cut: Cut
}

export function createNameJudge(lexicon: Lexicon): NameJudge {
  return (text, mention) => {
    if (mention.reference || !isJudged(mention.rule, mention.kind)) return mention
    let best: Mention | undefined
    let least = mention.loose ? LEAST_LOOSE : LEAST_SURE
    for (const { reading, cut } of readings(text, lexicon, mention)) {
      const odds = nameOdds(text, lexicon, reading, cut)
      const confidence = 1 - odds[0]!
      if (mention.loose && confidence < HOPELESS) break
      if (confidence <= least + (cut === 'longer' ? GAIN : 0)) continue
      best = newMention({ ...reading, kind: kindOf(reading.kind, odds), confidence })
      least = confidence
      if (confidence > SURE) break
    }
    return (
      best && newMention({ ...best, confidence: Math.min(HIGHEST, Math.round(best.confidence! * 100) / 100) })
    )
  }
}

/** The likeliest kind, where it is much likelier than the one that the rule proposed. */
function kindOf(proposed: Kind, odds: readonly number[]): Kind {
  const least = CLEARLY * (odds[NAME_CLASSES.indexOf(proposed as Meant)] ?? 0)
  const likeliest = Math.max(...odds.slice(1))
  return likeliest > least ? (NAME_CLASSES[odds.indexOf(likeliest)] as Kind) : proposed
}

/**
 * The mention, what is left of it where words of its front belong to the sentence and not to the name, and what it is
 * with words before it that may belong to it.
 */
export function* readings(text: SegmentedText, lexicon: Lexicon, mention: Mention): Generator<Reading> {
  yield { reading: mention, cut: 'proposed' }
  // The name of a list's item holds the list's head too: its words here are not the whole name.
  if (bareName(text.plain.slice(mention.start, mention.end)) !== mention.name) return
  const first = tokenIndexAt(text, mention.start)
  yield* shortened(text, lexicon, mention, first)
  yield* lengthened(text, lexicon, mention, first)
}

function* shortened(
  text: SegmentedText,
  lexicon: Lexicon,
  mention: Mention,
  first: number,
): Generator<Reading> {
  const ending = lexicon.endings.longestEndingAt(text.plain, mention.end) ?? ''
  const last = mention.end - ending.length
  for (let index = first; index < first + MOST_CUTS; index++) {
    const token = text.tokens[index]
    if (!token || token.end >= last) return
    const words = text.plain.slice(token.end, mention.end)
    if (words.length < SHORTEST) return
    if (lexicon.endings.has(words)) continue
    if (token.end <= mention.start || /^[”’」』）)》、]/.test(words) || !isBalanced(words)) continue
    yield { reading: startingAt(text, mention, token.end), cut: 'shorter' }
  }
}

function* lengthened(
  text: SegmentedText,
  lexicon: Lexicon,
  mention: Mention,
  first: number,
): Generator<Reading> {
  for (let index = first - 1; index >= first - MOST_ADDED; index--) {
    const token = text.tokens[index]
    if (!token || token.end !== text.tokens[index + 1]!.start || !/[\p{Script=Han}\w+－-]/u.test(token.text))
      return
    if (
      /^[的了在]$/.test(token.text) ||
      token.tag === 'ns' ||
      lexicon.press.has(token.text) ||
      lexicon.divisionNames.longestEndingAt(text.plain, token.end) ||
      mention.end - token.start > LONGEST
    )
      return
    yield { reading: startingAt(text, mention, token.start), cut: 'longer' }
  }
}

function startingAt(text: SegmentedText, mention: Mention, start: number): Mention {
  const name = bareName(text.plain.slice(start, mention.end))
  return newMention({ ...mention, start, name, seat: undefined })
}

function isBalanced(words: string): boolean {
  return words.split(/[“‘「『（(《]/).length === words.split(/[”’」』）)》]/).length
}

/** @returns the probability of each of NAME_CLASSES, in their order */
function nameOdds(text: SegmentedText, lexicon: Lexicon, mention: Mention, cut: Cut): number[] {
  const weights = lexicon.nameWeights.get(mention.kind)
  const sums = new Int32Array(NAME_CLASSES.length)
  nameFeatures(text, lexicon, mention, cut, (name, value) => weights?.get(name)?.addTo(sums, value))
  const powers = Array.from(sums, (sum) => Math.exp(sum / WEIGHT_UNIT))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
