/**
 * Finds whose an undertaking is by the words of its name and those right before it.
 * 启帆电子公司的扩产项目 → 启帆电子公司; 《龙海区河道保洁办法》 → 龙海区
 */
import type { Mention } from '../extract/mention.ts'
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import type {
  DocumentEntity,
  LinkedMention,
  ResolvedDocument,
} from '../link/within-document/resolved-document.ts'
import { mentionsBetween } from './mentions-between.ts'

/** No name reaches farther, in UTF-16 units. */
const LONGEST_NAME = 160

/** 某公司|燃料电池项目, 某公司的生产项目: the organization whose it is; before quotation marks a place too: 市委“堡垒工程”. */
export function ownerBefore(document: ResolvedDocument, { start }: Mention): LinkedMention | undefined {
  const { plain } = document.text
  const quoted = plain[start] === '“' ? start : plain[start - 1] === '“' ? start - 1 : undefined
  const from = quoted ?? start
  return mentionsBetween(document.mentions, start - LONGEST_NAME, start).findLast(
    ({ mention, entity }) =>
      (entity.kind === 'organization' || (quoted !== undefined && hasGovernment(entity))) &&
      (mention.end === from || (mention.end === from - 1 && plain[from - 1] === '的')),
  )
}

/** A division, village or community: a park or a region carries nothing out. */
function hasGovernment({ kind, attributes }: DocumentEntity): boolean {
  return kind === 'place' && attributes.level !== undefined && attributes.level !== 'other'
}

/** 《龙海区…三年行动计划》, 南海区《关于…的意见》: a policy is of the place that its title names first or that stands before it. */
export function placeInTitle(document: ResolvedDocument, title: Mention): LinkedMention | undefined {
  if (title.rule !== 'policy-title') return undefined
  let found: LinkedMention | undefined
  let at = title.start + (document.text.plain.startsWith('中共', title.start) ? 2 : 0)
  for (const linked of document.mentions) {
    const { mention, entity } = linked
    if (entity.kind !== 'place') continue
    if (mention.end === title.start - 1 && document.text.plain[mention.end] === '《') found = linked
    if (mention.start !== at || mention.end >= title.end) continue
    found = linked
    at = mention.end
  }
  return found
}

const SHORTEST_FIRM = 3

/** 启帆电子二期扩产项目 is that of 福建启帆电子股份有限公司: it opens as the firm's name does after its place. */
export function firmInName(
  document: ResolvedDocument,
  lexicon: Lexicon,
  { kind, plain }: DocumentEntity,
): DocumentEntity | undefined {
  if (kind !== 'project') return undefined
  return document.entities.find((firm) => {
    if (firm.kind !== 'organization' || plain.startsWith(firm.plain)) return false
    const opening = openingOf(firm.plain, lexicon)
    return (
      opening.length === SHORTEST_FIRM &&
      plain.startsWith(opening) &&
      firm.mentions.some(({ rule }) => rule === 'company-form')
    )
  })
}

/** 启帆电 of 福建启帆电子股份有限公司: the first characters after the place. */
function openingOf(firm: string, lexicon: Lexicon): string {
  const short = [3, 2].find((length) => lexicon.gazetteer.byShortName.has(firm.slice(0, length)))
  const place = lexicon.divisionNames.longestAt(firm, 0)?.length ?? short ?? 0
  return firm.slice(place, place + SHORTEST_FIRM)
}
