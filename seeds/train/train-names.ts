/**
 * npm run train: writes seeds/lexicon/name-weights.tsv from the judgements and gold graphs at hand.
 * 【历史街区】 judged none, 【青云历史街区】 a place → "place:own-length=0⇥1.31⇥-0.4⇥…", …
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NAME_CLASSES } from '../../src/extract/judge-names.ts'
import { readGold } from '../../test/gold/read-gold.ts'
import { learnWeights } from './learn-weights.ts'
import { lexiconFolder, readFromGold, readJudged } from './read-examples.ts'

const judged = readJudged()
const whole = readFromGold(await readGold())
const weights = learnWeights([...judged, ...whole])
const lines = Array.from(weights, ([feature, row]) => [feature, ...row].join('\t')).sort()
writeFileSync(
  join(lexiconFolder, 'name-weights.tsv'),
  [
    '# What each feature of a candidate adds to the log-odds of each class; written by npm run train, see README.md.',
    ['feature', ...NAME_CLASSES].join('\t'),
    ...lines,
    '',
  ].join('\n'),
)
console.log(
  `${lines.length} features from ${judged.length} readings of judged candidates and ${whole.length} of whole documents`,
)
