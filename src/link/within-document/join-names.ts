/**
 * Joins the mentions of one kind that bear one name or a shorter form of it.
 * 徐州云鼎城市更新有限公司 … 云鼎公司 → one organization; 该项目 → the project named last
 */
import type { Mention } from '../../extract/mention.ts'
import type { SegmentedText } from '../../segment/segmented-text.ts'
import { isShortForm } from './is-short-form.ts'
import type { DocumentEntity } from './resolved-document.ts'
import { writtenName } from './written-name.ts'

/**
 * @param mentions of these kinds, in the order of the text
 * @returns entities in the order of their first mention
 */
export function joinNames(text: SegmentedText, mentions: readonly Mention[]): DocumentEntity[] {
  const byName = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.standsFor) continue
    const key = `${mention.kind} ${mention.name}`
    const group = byName.get(key)
    if (group) group.push(mention)
    else byName.set(key, [mention])
  }
  const groups = [...byName.values()]
  const holding = groupsByCharacter(groups)
  const owner = new Map<Mention[], Mention[]>()
  for (const group of groups) {
    // Whatever the short form leaves out, it keeps its first character.
    const longer = longerForms(group, holding.get(group[0]!.name[0] ?? '') ?? [])
    if (longer) owner.set(group, longer)
  }
  const joined = new Map<Mention[], Mention[]>()
  for (const group of groups) {
    let root = group
    while (owner.has(root)) root = owner.get(root)!
    const known = joined.get(root)
    if (known) known.push(...group)
    else joined.set(root, [...group])
  }
  return [...joined.values()].map((group) => entityOf(text, group)).sort(byFirstMention)
}

/** The groups whose names hold a character, in their order: few of them need be compared with a name. */
function groupsByCharacter(groups: readonly Mention[][]): Map<string, Mention[][]> {
  const holding = new Map<string, Mention[][]>()
  for (const group of groups) {
    for (const character of new Set(group[0]!.name.split(''))) {
      const known = holding.get(character)
      if (known) known.push(group)
      else holding.set(character, [group])
    }
  }
  return holding
}

/** Names that the lexicon lists are whole: 一带一路 is no short form of 一带一路…评价体系. */
const LISTED = /^national-/

/** The group whose name is the full form of this one: the last that was named before, else the only one. */
function longerForms(group: readonly Mention[], groups: readonly Mention[][]): Mention[] | undefined {
  const [first] = group
  const fits = groups.filter(
    (other) =>
      first!.kind === other[0]!.kind && !LISTED.test(first!.rule) && isShortForm(first!.name, other[0]!.name),
  )
  if (fits.length <= 1) return fits[0]
  const whole = fits.filter((other) => other[0]!.name.endsWith(first!.name))
  if (whole.length === 1) return whole[0]
  const before = fits.filter((other) => other[0]!.start < first!.start)
  return (before.length > 0 ? before : fits).sort((a, b) => b[0]!.start - a[0]!.start)[0]
}

function entityOf(text: SegmentedText, group: Mention[]): DocumentEntity {
  const mentions = group.sort((a, b) => a.start - b.start)
  const fullest = mentions.reduce((best, mention) =>
    mention.name.length > best.name.length ? mention : best,
  )
  const kind = mentions.some((mention) => mention.kind === 'official') ? 'official' : fullest.kind
  return {
    kind,
    name: writtenName(text, fullest),
    plain: fullest.name,
    mentions,
    division: undefined,
    ofTheNation: false,
    attributes: {},
  }
}

function byFirstMention(a: DocumentEntity, b: DocumentEntity): number {
  return a.mentions[0]!.start - b.mentions[0]!.start
}
