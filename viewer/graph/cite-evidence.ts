/**
 * Writes a sentence as a citation that can be pasted into a text.
 * 林知远任云溪镇镇长。 → “林知远任云溪镇镇长。”——《云溪镇干部任前公示》，云岭县人民政府，2024-05-16 [notices/yunxi-2024.txt]
 */
import type { Evidence } from '../../graph/ontology.ts'
import type { DocumentSummary } from '../../graph/query/graph-store.ts'
import type { Language } from '../language.ts'
import { showText } from './show-text.ts'

/** What a document does not say is left out; the document's id always stands at the end, so that it can be found again. */
export function citeEvidence(
  { sentence, document: id }: Pick<Evidence, 'sentence' | 'document'>,
  summary: DocumentSummary | undefined,
  language: Language,
): string {
  const quoted = `“${showText(sentence).trim()}”`
  const from = [summary?.source, summary?.date].flatMap((part) =>
    part === undefined ? [] : [showText(part)],
  )
  const title = summary === undefined ? undefined : showText(summary.title)
  if (language === 'zh') {
    const named = title === undefined ? [] : [`《${innerTitles(title)}》`]
    const origin = [...named, ...from].join('，')
    return `${quoted}${origin === '' ? '' : `——${origin}`} [${showText(id)}]`
  }
  const origin = [...(title === undefined ? [] : [title]), ...from].join(', ')
  return `${quoted}${origin === '' ? '' : ` — ${origin}`} [${showText(id)}]`
}

/** A title within a title takes single marks: 关于印发〈三年行动计划〉的通知. */
const innerTitles = (title: string) => title.replaceAll('《', '〈').replaceAll('》', '〉')
