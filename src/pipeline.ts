/**
 * The map half as a whole: lexicon, segmenter and judge, and what they make of documents.
 * 丹灶镇党委书记张应统接受采访。 → 张应统 —holds_office→ 丹灶镇
 */
import { join } from 'node:path'
import type { DocumentRecord } from '../graph/ontology.ts'
import { createDateFinder } from './extract/find-dates.ts'
import { createNameJudge, type NameJudge } from './extract/judge-names.ts'
import type { Statement } from './extract/statement.ts'
import { extractDocument } from './extract-document.ts'
import { loadLexicon } from './lexicon/load-lexicon.ts'
import { taughtWords } from './lexicon/taught-words.ts'
import { joinStretches } from './link/within-document/join-stretches.ts'
import { restoreSpaces } from './link/within-document/restore-spaces.ts'
import { packageFolder } from './package-folder.ts'
import { createSegmenter } from './segment/create-segmenter.ts'
import { cutStretches, LONGEST_STRETCH } from './segment/cut-stretches.ts'
import { squeezeText } from './segment/squeeze-text.ts'

export { linkStatements } from './link/across-documents/link-statements.ts'

export interface Extractor {
  /** The map half: what one document says, whatever else is in the corpus. Pure. */
  extract(document: DocumentRecord): Statement[]
  /** The same of many, faster: nodejieba's dictionary and the lexicon do not fit into the processor's cache at once. */
  extractAll(documents: readonly DocumentRecord[]): Statement[][]
}

/**
 * @param judge decides on names in place of the learned judge; for training it
 * @throws LexiconError where seeds/lexicon has a bad line
 */
export function createExtractor(judge?: NameJudge): Extractor {
  const lexicon = loadLexicon(join(packageFolder(), 'seeds', 'lexicon'))
  const segment = createSegmenter(taughtWords(lexicon))
  const readers = {
    lexicon,
    judge: judge ?? createNameJudge(lexicon),
    findDates: createDateFinder(lexicon),
  }
  const isSurname = (character: string) => lexicon.surnames.get(character)?.share === 'common'
  const extractTogether = (documents: readonly DocumentRecord[]) => {
    const squeezed = documents.map(({ text }) => squeezeText(text, isSurname))
    const segmented = segment(documents.map(({ text }, index) => squeezed[index]?.text ?? text))
    return documents.map((document, index) => {
      const spaced = squeezed[index]
      if (!spaced) return extractDocument(document, segmented[index]!, readers)
      const read = { ...document, text: spaced.text }
      return restoreSpaces(extractDocument(read, segmented[index]!, readers), document, spaced.spanOf)
    })
  }
  /** One after another: the words of a text take a hundred times its memory. */
  const extractInStretches = (document: DocumentRecord) =>
    joinStretches(
      document,
      cutStretches(document.text).map(({ start, end }) => {
        const stretch = { ...document, text: document.text.slice(start, end) }
        return { start, statements: extractTogether([stretch])[0]! }
      }),
    )
  const isLong = ({ text }: DocumentRecord) => text.length > LONGEST_STRETCH
  const extractAll = (documents: readonly DocumentRecord[]) => {
    const short = extractTogether(documents.filter((document) => !isLong(document)))[Symbol.iterator]()
    return documents.map((document) =>
      isLong(document) ? extractInStretches(document) : short.next().value!,
    )
  }
  return { extract: (document) => extractAll([document])[0]!, extractAll }
}
