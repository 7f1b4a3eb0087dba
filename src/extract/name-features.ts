/**
 * Says of a stretch of text what tells a name from a common noun: its words, their tags, what stands around it.
 * 推进【历史街区】建设 → first 历史, ending 街区, before 推进, own-length 0, …
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, type Token, tokenIndexAt } from '../segment/segmented-text.ts'
import { bareName, type Mention } from './mention.ts'

const MANY = 6
const LONG = 14
const FEW = 3
/** How far from a name it is looked for again, in UTF-16 units. */
const REACH = 5000
const CUT_TAG = { shorter: 'shorter-tag', longer: 'longer-tag' }
const CUT_JOINT = { shorter: 'shorter-joint', longer: 'longer-joint' }
/** The band of a word that is not in common-words.tsv, and the highest band of words that are seldom enough to tell. */
const RARE = 0
const SELDOM = 7
const EDGE: Token = { start: 0, end: 0, text: '', tag: '' }

/** Where a name begins: where the rule proposed it, later, or earlier. */
export type Cut = 'proposed' | 'shorter' | 'longer'

/** Offers every feature of a mention; the rows of name-weights.tsv are KIND:NAME=VALUE. */
export function nameFeatures(
  text: SegmentedText,
  lexicon: Lexicon,
  mention: Mention,
  cut: Cut,
  add: (name: string, value: string) => void,
): void {
  const { start, end, rule } = mention
  const { plain, tokens } = text
  const ending = lexicon.endings.longestEndingAt(mention.name, mention.name.length) ?? ''
  // The name of a list's item ends with the list's head, which stands elsewhere.
  const modifierEnd = plain.startsWith(ending, end - ending.length) ? end - ending.length : end
  const from = tokenIndexAt(text, start)
  const before = tokens[from - 1] ?? EDGE
  const modifiers: Token[] = []
  let index = from
  for (; index < tokens.length && tokens[index]!.start < modifierEnd; index++) modifiers.push(tokens[index]!)
  while (index < tokens.length && tokens[index]!.start < end) index++
  const after = tokens[index] ?? EDGE
  const first = modifiers[0] ?? EDGE
  const last = modifiers.at(-1) ?? EDGE

  const joint = `${before.tag}+${first.tag}`

  add('bias', 'yes')
  add('rule', rule)
  add('cut', cut)
  if (cut !== 'proposed') {
    add(cut, first.text)
    add(CUT_TAG[cut], first.tag)
    add(CUT_JOINT[cut], joint)
  }
  add('loose', mention.loose ? 'yes' : 'no')
  add('ending', ending)
  add('before', before.text)
  add('before-tag', before.tag)
  add('before-verb', lexicon.verbs.get(before.text)?.join('+') ?? 'none')
  add('joint', joint)
  add('after', after.text)
  add('after-tag', after.tag)
  add('first', first.text)
  add('first-tag', first.tag)
  add('last', last.text)
  add('last-tag', `${last.tag}+${ending}`)
  for (let at = 0; at < modifiers.length; at++)
    if (isFirst(modifiers, at, 'text')) add('word', modifiers[at]!.text)
  for (let at = 0; at < modifiers.length; at++)
    if (isFirst(modifiers, at, 'tag')) add('tag', modifiers[at]!.tag)
  add('words', String(Math.min(modifiers.length, MANY)))
  add('length', String(Math.min(end - start, LONG)))
  add('own-length', String(Math.min(ownLength(lexicon, modifiers), MANY)))
  let least = Number.POSITIVE_INFINITY
  let seldom = 0
  for (const token of modifiers) {
    if (!isOwnWord(token)) continue
    const band = lexicon.commonWords.get(token.text) ?? RARE
    if (band < least) least = band
    if (band <= SELDOM) seldom++
  }
  const rarest = least === Number.POSITIVE_INFINITY ? 'nothing' : String(least)
  add('rarest', rarest)
  add('rare-words', String(Math.min(seldom, FEW)))
  add('rule-rarest', `${rule}+${rarest}`)
  add('ending-rarest', `${ending}+${rarest}`)
  add('opens-with', opening(text, lexicon, start, modifierEnd))
  const written = plain.slice(start, end)
  if (/[“‘「『]/.test(written)) add('holds', 'quotation')
  if (/[0-9一二三四五六七八九十]/.test(written)) add('holds', 'number')
  if (/[A-Za-z]/.test(written)) add('holds', 'latin')
  if (/[、和与及]/.test(written)) add('holds', 'list')
  if (modifiers.some(({ text: word }) => lexicon.verbs.has(word))) add('holds', 'verb')
  if (isRepeated(plain, written, start)) add('repeated', 'yes')
}

/** Whether no token before it has the same word or tag. */
function isFirst(tokens: readonly Token[], at: number, part: 'text' | 'tag'): boolean {
  for (let earlier = 0; earlier < at; earlier++)
    if (tokens[earlier]![part] === tokens[at]![part]) return false
  return true
}

/** Numbers, marks and names of places say nothing of how common the thing is. */
function isOwnWord({ text: word, tag }: Token): boolean {
  return tag !== 'ns' && tag !== 'm' && /\p{Script=Han}/u.test(word)
}

/** Characters of the words that are neither generic nor verbs of doing. */
function ownLength(lexicon: Lexicon, modifiers: readonly Token[]): number {
  let own = ''
  for (const { text: word } of modifiers)
    if (!lexicon.genericWords.has(word) && !lexicon.verbs.has(word)) own += word
  return bareName(own).length
}

function opening({ plain }: SegmentedText, lexicon: Lexicon, start: number, modifierEnd: number): string {
  const whole = lexicon.divisionNames.longestAt(plain, start)
  const place = whole ?? lexicon.divisionShortNames.longestAt(plain, start)
  if (place && place.length > 1) return start + place.length >= modifierEnd ? 'place-only' : 'place'
  return lexicon.regions.longestAt(plain, start)
    ? 'region'
    : lexicon.levels.longestAt(plain, start)
      ? 'level'
      : 'word'
}

/** Whether the text says the name again, not too far from here. */
function isRepeated(plain: string, name: string, start: number): boolean {
  const end = start + name.length
  return (
    plain.slice(Math.max(0, start - REACH), start).includes(name) ||
    plain.slice(end, end + REACH).includes(name)
  )
}
