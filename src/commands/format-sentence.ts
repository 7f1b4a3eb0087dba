/**
 * Shows a sentence on one line with the words that carry the statement marked, never cut away, and its date before it.
 * 云溪镇党委书记何文远…表示 in 20 columns → …党委书记何文远…
 */
import stringWidth from 'fast-string-width'
import type { Evidence } from '../../graph/ontology.ts'
import { clipStart, clipText } from './clip-text.ts'
import type { Colours } from './terminal.ts'

/** Columns kept before the words where the sentence is too long. */
const LEAD = 12

/** `width` in columns; the whole sentence where there is none. */
export function formatSentence(evidence: Evidence, width: number | undefined, colours: Colours): string {
  const date = formatDate(evidence)
  if (date === '') return formatWords(evidence, width, colours)
  const room = width === undefined ? undefined : Math.max(0, width - stringWidth(date) - 2)
  return `${colours.dim(date)}  ${formatWords(evidence, room, colours)}`
}

/** 2024-07-23, or 2024-07-23 (derived) where it was reckoned out, or (document) where only the document's is known. */
export function formatDate({ date, dated }: Pick<Evidence, 'date' | 'dated'>): string {
  if (!date) return ''
  return dated === 'stated' ? date : `${date} (${dated})`
}

function formatWords(evidence: Evidence, width: number | undefined, colours: Colours): string {
  const { sentence, sentenceStart, start, end } = evidence
  const before = oneLine(sentence.slice(0, start - sentenceStart))
  const words = oneLine(sentence.slice(start - sentenceStart, end - sentenceStart))
  const after = oneLine(sentence.slice(end - sentenceStart))
  const mark = (text: string) => (text === '' ? '' : colours.bold(colours.yellow(text)))
  if (width === undefined || stringWidth(before + words + after) <= width) return before + mark(words) + after
  if (stringWidth(words) >= width) return mark(clipText(words, width))
  const room = width - stringWidth(words)
  const leading = clipStart(before, Math.max(Math.min(room, LEAD), room - stringWidth(after)))
  return leading + mark(words) + clipText(after, room - stringWidth(leading))
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ')
}
