/**
 * Extracts documents by judges that never saw them: each sixth of them by what was learned from the other five.
 * extractUnseen(pairs) → Map { 'county-01' → statements, … }, the same in every run
 */

import { learnWeights } from '../../seeds/train/learn-weights.ts'
import { lexiconFolder, readFromGold, readJudged } from '../../seeds/train/read-examples.ts'
import { createNameJudge } from '../../src/extract/judge-names.ts'
import type { Statement } from '../../src/extract/statement.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { groupWeights } from '../../src/lexicon/name-weights.ts'
import { createExtractor } from '../../src/pipeline.ts'
import type { GoldPair } from '../gold/read-gold.ts'

const FOLDS = 6

/** @throws Error where the public documents of the judgements are not at hand */
export function extractUnseen(pairs: readonly GoldPair[]): Map<string, Statement[]> {
  const lexicon = loadLexicon(lexiconFolder)
  const judged = readJudged()
  const whole = readFromGold(pairs)
  const statements = new Map<string, Statement[]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = pairs.filter((_, index) => index % FOLDS === fold)
    const hidden = new Set(held.map(({ document }) => document.id))
    const learned = learnWeights([...judged, ...whole.filter(({ document }) => !hidden.has(document))])
    const nameWeights = groupWeights(learned)
    const { extract } = createExtractor(createNameJudge({ ...lexicon, nameWeights }))
    for (const { name, document } of held) statements.set(name, extract(document))
  }
  return statements
}
