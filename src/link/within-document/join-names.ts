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
    byName.set(key, [...(byName.get(key) ?? []), mention])
  }
  const groups = [...byName.values()]
  const owner = new Map<Mention[], Mention[]>()
  for (const group of groups) {
    const longer = longerForms(group, groups)
    if (longer) owner.set(group, longer)
  }
  const joined = new Map<Mention[], Mention[]>()
  for (const group of groups) {
    let root = group
    while (owner.has(root)) root = owner.get(root)!
    joined.set(root, [...(joined.get(root) ?? []), ...group])
  }
  return [...joined.values()].map((group) => entityOf(text, group)).sort(byFirstMention)
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
    attributes: {},
  }
}

function byFirstMention(a: DocumentEntity, b: DocumentEntity): number {
  return a.mentions[0]!.start - b.mentions[0]!.start
}
