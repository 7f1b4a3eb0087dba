import { expect, it } from 'vitest'
import { findSharedHeads } from '../../../src/extract/find-shared-heads.ts'
import { lexicon, segment } from '../real-lexicon.ts'

const found = (text: string) =>
  findSharedHeads(segment(text), lexicon).map(
    ({ start, end, name, kind }) => `${text.slice(start, end)} → ${name} (${kind})`,
  )

it.each([
  ['走访红土坡、大林坑等6个村。', ['红土坡 → 红土坡村 (place)', '大林坑 → 大林坑村 (place)']],
  ['走访城东、城西街道。', ['城东 → 城东街道 (place)']],
  ['海澄和白水镇通了车。', ['海澄 → 海澄镇 (place)']],
  ['岩溪、陈巷两镇通了车。', ['岩溪 → 岩溪镇 (place)']],
  [
    '推进古柳河清淤、翠岭水库扩建等重点工程。',
    ['古柳河清淤 → 古柳河清淤工程 (project)', '翠岭水库扩建 → 翠岭水库扩建工程 (project)'],
  ],
  ['引进青禾、瀚澜等企业。', ['青禾 → 青禾 (organization)', '瀚澜 → 瀚澜 (organization)']],
])('findSharedHeads gives every name of %s the last word', (text, expected) =>
  expect(found(text)).toEqual(expected),
)

it.each([
  '产业、民生等重点项目',
  '走访红土坡村。',
  '修路、种树、治水。',
  '今年和明年的重点工程',
  '一镇、一村',
  '在云南、吉林的乡村走访。',
  '财政部、农业农村部发文。',
  '先后到九江、景德镇走访。',
  '桐庐、淳安5个村的人来了。',
  '重庆、沈阳等重点车站很忙。',
])('findSharedHeads finds none in %s', (text) => expect(found(text)).toEqual([]))

it('findSharedHeads gives the divisions that a name with its head may be', () => {
  const [first] = findSharedHeads(segment('海澄和白水镇通了车。'), lexicon)
  expect(first!.divisions!.length).toBeGreaterThan(0)
  expect(first!.divisions).toBe(lexicon.gazetteer.byName.get('海澄镇'))
})
