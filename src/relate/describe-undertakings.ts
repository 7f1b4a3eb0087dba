/**
 * Reads what the text says of each project (the money invested, how far it is) and programme (its years).
 * 该项目总投资18.6亿元，已主体封顶 → investment 1860000000, status under_construction; 实施方案（2024—2026年） → 2024-2026
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import type { ResolvedDocument } from '../link/within-document/resolved-document.ts'
import { sentenceAt } from '../segment/segmented-text.ts'

const AMOUNT =
  /((?:总投资|投资额?|计划投资额?|投入[^，。；]{0,10}资金|总投资额)(?:约|逾|超|近|达|为)?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(万|亿|千万|百万)元/
const UNITS: Record<string, number> = { 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 }
const REACH = 40

/** Adds attributes to the document's projects and programmes. */
export function describeUndertakings(document: ResolvedDocument, lexicon: Lexicon): void {
  const { plain, written } = document.text
  describeProgrammes(document)
  const starts = document.mentions
    .filter(({ entity }) => entity.kind === 'project')
    .map(({ mention }) => mention.start)
  for (const { mention, entity } of document.mentions) {
    if (entity.kind !== 'project') continue
    const sentence = sentenceAt(document.text, mention.start)
    if (!sentence) continue
    const next = starts.find((start) => start >= mention.end) ?? sentence.end
    const last = starts.findLast((start) => start < mention.start) ?? sentence.start
    const after = plain.slice(mention.end, Math.min(next, sentence.end, mention.end + REACH))
    const from = Math.max(sentence.start, last, mention.start - REACH)
    const before = plain.slice(from, mention.start)
    const match = AMOUNT.exec(after) ?? lastClause(before)
    if (match && entity.attributes.investment === undefined) {
      const offset = after.includes(match[0])
        ? mention.end + after.indexOf(match[0])
        : from + before.indexOf(match[0])
      entity.attributes.investment = Math.round(Number(match[2]!.replaceAll(',', '')) * UNITS[match[3]!]!)
      entity.attributes.investment_raw = written.slice(offset, offset + match[0].length)
    }
    const status = statusIn(after, lexicon) ?? statusIn(before.split(/[，；]/).at(-1) ?? '', lexicon)
    if (status && entity.attributes.status === undefined) entity.attributes.status = status
  }
}

const PERIOD = /^[^，。；]{0,30}?[（(]?(\d{4})年?[—－–~至-]+(\d{4})年?/

/** The years in a programme's name, or in the brackets after it. */
function describeProgrammes({ mentions, text }: ResolvedDocument): void {
  for (const { mention, entity } of mentions) {
    if (entity.kind !== 'programme' || entity.attributes.period !== undefined) continue
    const after =
      /^[”》]?[（(][^（）()]*[）)]/.exec(text.plain.slice(mention.end, mention.end + 20))?.[0] ?? ''
    const years = PERIOD.exec(text.plain.slice(mention.start, mention.end) + after)
    if (years) entity.attributes.period = `${years[1]}-${years[2]}`
  }
}

/** An amount before a project belongs to it where the verb of investing ties them: 投资12亿元建设的…项目. */
function lastClause(before: string): RegExpExecArray | null {
  return AMOUNT.exec(before.split(/[，；。]/).at(-1) ?? '')
}

function statusIn(words: string, lexicon: Lexicon): string | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = lexicon.statusWords.longestAt(words, at)
    // 建成后 speaks of what is still to come.
    if (word && words[at + word.length] !== '后') return lexicon.statusWords.get(word)
  }
  return undefined
}
