/**
 * Finds the place that a document is about.
 * 丹灶镇召开防汛会议⏎佛山市派员指导，丹灶镇党委… → 丹灶镇
 */
import type { SegmentedText, Sentence } from '../../segment/segmented-text.ts'
import type { DocumentEntity, LinkedMention } from './resolved-document.ts'

const TITLE_LINES = 3
const LEAD_WEIGHT = 5
const REFERENCE_WEIGHT = 2
const LEAST_WEIGHT = 3
const INNER_SHARE = 0.4
/** Without its title a place is the topic when it takes this share of all places named. */
const TOPIC_SHARE = 0.2

/**
 * What the title names (the last of its first chain), else what is mentioned by far the most.
 * @param places of the document @param mentions of them, in the order of the text
 */
export function findTopic(
  text: SegmentedText,
  places: readonly DocumentEntity[],
  mentions: readonly LinkedMention[],
): DocumentEntity | undefined {
  const named = titleLines(text).flatMap((line) => namedFirstIn(text, line, mentions) ?? [])
  if (named.length > 0) return named.reduce((topic, place) => (isWithin(place, topic) ? place : topic))
  const weights = places.map((entity) => ({ entity, weight: weightOf(entity, text) }))
  const total = weights.reduce((sum, { weight }) => sum + weight, 0)
  weights.sort((a, b) => b.weight - a.weight)
  let most = weights[0]
  if (!most || most.weight < LEAST_WEIGHT || most.weight < total * TOPIC_SHARE) return undefined
  // A street office reports on 全市 and 市委 too: the place within, if it is spoken of nearly as much, is the one.
  for (;;) {
    const within = weights.find(
      ({ entity, weight }) => weight >= most!.weight * INNER_SHARE && isWithin(entity, most!.entity),
    )
    if (!within) return most.entity
    most = within
  }
}

/** The lines above the first full sentence: site, headline, second headline. */
function titleLines({ sentences, plain }: SegmentedText): Sentence[] {
  const full = sentences.findIndex(({ end }) => /[。！？”]/.test(plain[end - 1] ?? ''))
  return sentences.slice(0, Math.max(1, Math.min(full < 0 ? 1 : full, TITLE_LINES)))
}

/** The last place of the first chain in a line (徐州市|鼓楼区); places that something is only held in are passed over. */
function namedFirstIn(
  { plain }: SegmentedText,
  { start, end }: Sentence,
  mentions: readonly LinkedMention[],
): DocumentEntity | undefined {
  const inLine = mentions.filter(({ mention }) => mention.start >= start && mention.end <= end)
  let last = inLine.findIndex(({ mention }) => !/[在赴到]/.test(plain[mention.start - 1] ?? ''))
  if (last < 0) return undefined
  while (inLine[last + 1]?.mention.start === inLine[last]!.mention.end) last++
  return inLine[last]!.entity
}

function isWithin(entity: DocumentEntity, container: DocumentEntity): boolean {
  const outer = container.division?.code
  return outer !== undefined && (entity.division?.above.includes(outer) ?? false)
}

/** A text speaks of its own place as 区委, 我县, 街道党工委 and opens with its leading body. */
function weightOf({ mentions }: DocumentEntity, { sentences }: SegmentedText): number {
  const lead = sentences[2]?.end ?? 0
  return mentions.reduce((sum, { reference, rule, start }) => {
    const opens = rule === 'leading-body' && start < lead
    return sum + (opens ? LEAD_WEIGHT : reference ? REFERENCE_WEIGHT : 1)
  }, 0)
}
