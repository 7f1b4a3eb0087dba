/**
 * npm run score: the program's graphs of single documents against the gold graphs at hand.
 * npm run score -- --unseen --errors --kind official --only county- → what is wrong or missed, and the tables, each
 * document read by a judge that learned from other documents only
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createExtractor } from '../../src/pipeline.ts'
import { type GoldPair, readGold, shared } from '../gold/read-gold.ts'
import { extractUnseen } from './extract-unseen.ts'
import { scoreGraphs } from './score-graphs.ts'

const { values: flags } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    kind: { type: 'string' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    unseen: { type: 'boolean', default: false },
  },
})

if (existsSync(join(shared, 'score'))) score(await readGold())
else
  console.log(
    `No scorer in ${shared}: nothing to score. Set ZHENGTU_SHARED to the folder that holds gold/ and score/.`,
  )

function score(all: GoldPair[]): void {
  const { extract } = createExtractor()
  const unseen = flags.unseen ? extractUnseen(all) : undefined
  const documents = all
    .filter(({ name }) => name.startsWith(flags.only))
    .map(({ name, group, gold, document }) => ({
      name,
      group,
      gold,
      statements: unseen?.get(name) ?? extract(document),
    }))
  const details = [...(flags.errors ? ['--errors'] : []), ...(flags.kind ? ['--kind', flags.kind] : [])]
  const format = flags.json ? ['--json'] : []
  const print = (title: string, groups: readonly string[], passed: string[]) => {
    const group = documents.filter((document) => groups.includes(document.group))
    if (group.length > 0)
      console.log(`\n== ${title} (${group.length})\n${scoreGraphs(group, [...passed, ...format])}`)
  }
  print('Real documents', ['real'], details)
  print('Local documents, written for this project', ['local'], details)
  print('Real and local', ['real', 'local'], [])
  print('The samples in seeds/documents', ['samples'], details)
  print('County and town documents in test/gold/counties', ['counties'], details)
  print('Excerpts of public documents, gold in test/gold/excerpts', ['excerpts'], details)
}
