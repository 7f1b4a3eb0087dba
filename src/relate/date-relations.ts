/**
 * Dates each relation: by the date of its sentence that governs it, else by the document's.
 * 去年，丹灶镇启动古柳河清淤工程。 in a document of 2024-05-10 → carries_out, date 2023, derived
 */
import type { DateFound } from '../extract/find-dates.ts'
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import type { ResolvedDocument } from '../link/within-document/resolved-document.ts'
import { type SegmentedText, type Sentence, sentenceAt } from '../segment/segmented-text.ts'
import type { RelationFound } from './relation-found.ts'

/** Rules by which a person promotes what they speak of: dates within the speech are not those of the speech. */
const SPEAKER = /^speaker-/
const SPEECH_ELSEWHERE = 'speaker-in-paragraph'
const DAY = /\d-\d\d-\d\d/
const OFFICE_TAKEN = /[任为]|当选/
const ONCE_TAKEN = /现任|曾|历任|原任|时任|拟任|[担兼]任[^，。]{0,20}期间/

/** @param documentDate the document's ISO date, where it has one */
export function dateRelations(
  document: ResolvedDocument,
  relations: readonly RelationFound[],
  dates: readonly DateFound[],
  documentDate: string | undefined,
  lexicon: Lexicon,
): RelationFound[] {
  const governing = createGoverning(document, dates, lexicon)
  return relations.map((relation) => {
    const { start, end } = relation.attributes
    if (start) return { ...relation, date: end ? `${start}/${end}` : start, dated: 'stated' as const }
    const found = governing(relation)
    const known = found
      ? { date: found.date!, dated: found.dated! }
      : documentDate === undefined
        ? undefined
        : { date: documentDate, dated: 'document' as const }
    if (!known) return relation
    const term = termOf(relation, document.text, known.date, lexicon)
    return { ...relation, ...known, attributes: { ...term, ...relation.attributes } }
  })
}

/** Who is appointed holds the office from then on, who is dismissed until then. */
function termOf(
  { rule, start, end }: RelationFound,
  text: SegmentedText,
  date: string,
  lexicon: Lexicon,
): { start?: string; end?: string } {
  const [from, to = from] = date.split('/') as [string, string?]
  if (rule === 'dismissal') return { end: to }
  if (rule !== 'appointment') return {}
  const words = text.plain.slice(start, end)
  return OFFICE_TAKEN.test(words) &&
    !ONCE_TAKEN.test(text.plain.slice(start, end + 4)) &&
    appoints(text, end, lexicon)
    ? { start: from }
    : {}
}

/** 任命张大川为镇长, 会议决定任命：|张大川为镇长；: the sentence appoints, or is one of a list that does. */
function appoints(text: SegmentedText, end: number, { dateWords }: Lexicon): boolean {
  const sentence = sentenceAt(text, end - 1)
  if (!sentence) return false
  const head = listHead(text, sentence)
  return [sentence, ...(head ? [head] : [])].some(({ start, end: last }) => {
    for (let at = start; at < last; at++) {
      if (dateWords.get(dateWords.longestAt(text.plain, at) ?? '')?.class === 'appoints') return true
    }
    return false
  })
}

/** The sentence that ends with ： and opens the list of which this one is an item, each but the last ended by ；. */
function listHead(text: SegmentedText, item: Sentence): Sentence | undefined {
  for (let index = text.sentences.indexOf(item) - 1; index >= 0; index--) {
    const sentence = text.sentences[index]!
    const last = text.plain[sentence.end - 1]
    if (last === '：') return sentence
    if (last !== '；') return undefined
  }
  return undefined
}

/** Finds the date that governs a relation. */
function createGoverning(
  { text, mentions }: ResolvedDocument,
  dates: readonly DateFound[],
  lexicon: Lexicon,
) {
  if (dates.length === 0) return () => undefined
  const bySentence = new Map<Sentence, DateFound[]>()
  for (const date of dates) {
    // 2024年度健身步道工程 names the year, and the day of it is another.
    if (mentions.some(({ mention: { start, end } }) => start <= date.start && date.start < end)) continue
    const sentence = sentenceAt(text, date.start)!
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), date])
  }
  const carried = (sentence: Sentence): DateFound | undefined => {
    const head = listHead(text, sentence)
    if (head) return bySentence.get(head)?.at(-1)
    const opening = lexicon.dateWords.longestAt(text.plain, sentence.start)
    if (lexicon.dateWords.get(opening ?? '')?.class !== 'goes-on') return undefined
    const before = text.sentences[text.sentences.indexOf(sentence) - 1]
    if (!before || before.paragraph !== sentence.paragraph) return undefined
    const said = bySentence.get(before)
    return said ? said.at(-1) : carried(before)
  }
  return (relation: RelationFound): DateFound | undefined => {
    if (relation.rule === SPEECH_ELSEWHERE) return undefined
    const sentence = sentenceAt(text, relation.end - 1)
    if (!sentence) return undefined
    const said = bySentence.get(sentence)
    const found = said ? governingIn(text.plain, sentence, said, relation) : carried(sentence)
    return found?.date === undefined ? undefined : found
  }
}

/** The last date before the words of the relation, or the one right after them in their clause. */
function governingIn(
  plain: string,
  sentence: Sentence,
  dates: readonly DateFound[],
  relation: RelationFound,
): DateFound | undefined {
  const start = Math.max(relation.start, sentence.start)
  const end = SPEAKER.test(relation.rule) ? endOfSpeaker(plain, start, relation.end) : relation.end
  const inReach = dates.filter(({ until }) => until === undefined || relation.end <= until)
  const before = inReach.findLast((date) => date.start < end && reaches(plain, date, start, end))
  const after = inReach.find((date) => date.start >= end)
  const isAfterInClause = after !== undefined && !/[，；。：的]/.test(plain.slice(end, after.start))
  // 从2021年起…，|古柳河清淤工程|去年10月完工: the date of its own clause says when.
  if (isAfterInClause && (!before || /[，；：]/.test(plain.slice(before.end, start)))) return after
  return before
}

/** Whether a date goes for the words [start, end), before which or in which it stands. */
function reaches(plain: string, found: DateFound, start: number, end: number): boolean {
  const between = plain.slice(found.end, found.end <= start ? start : end)
  if (between.includes('；') && !found.isLeading) return false
  // 去年开工的|古柳河清淤工程: the date is that of a clause within the name's own phrase.
  if (!between.includes('，')) return !between.includes('的')
  // 会议26日召开，某某主持: a day goes on to the next clause; 工程去年完工，某馆正在布展: a year does not.
  return !found.isWithin || found.date === undefined || DAY.test(found.date)
}

/** 张大川5月3日说|，今年…: what a person says begins after the first comma or colon. */
function endOfSpeaker(plain: string, start: number, end: number): number {
  const comma = plain.slice(start, end).search(/[，：“]/)
  return comma < 0 ? end : start + comma
}
